import { createRoot } from 'react-dom/client';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { languageOf, makeWords } from '#messages/words.ts';
import { en } from '../messages/en.ts';
import { it } from '../messages/it.ts';

const words = makeWords({ en, it }[languageOf(navigator.language)], navigator.language);

const Page = (): ReactElement => (
  <FluentProvider theme={webLightTheme}>
    <header>
      <h1>{words('product')}</h1>
      <p>{words('standIns')}</p>
    </header>
  </FluentProvider>
);

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<Page />);

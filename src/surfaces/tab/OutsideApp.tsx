import type { Theme } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { AppFrame } from '../ui/AppFrame.tsx';
import { Page } from '../ui/Page.tsx';
import { Forbidden } from '../ui/States.tsx';
import { useTabWords } from './tab-context.tsx';
import { TabWordsProvider } from './TabWordsProvider.tsx';
import type { TabWords } from './TabWordsProvider.tsx';

type OutsideAppProps = { readonly words: TabWords; readonly theme: Theme };

/** The tab's address opened without Teams around it. */
export const OutsideApp = ({ words, theme }: OutsideAppProps): ReactElement => (
  <AppFrame theme={theme} dir="ltr">
    <TabWordsProvider words={words}>
      <OutsidePage />
    </TabWordsProvider>
  </AppFrame>
);

const OutsidePage = (): ReactElement => {
  const words = useTabWords();
  return (
    <Page>
      <Forbidden title={words('outside.title')} text={words('outside.text')} />
    </Page>
  );
};

import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { GoButton } from './GoButton.tsx';
import { settingsPath } from './screens/paths.ts';
import { useTabWords } from './tab-context.tsx';

/** In the place of a form while its team does not keep the practice: says so, and leads to where it is switched on. */
export const PracticeOff = ({ text }: { readonly text: string }): ReactElement => (
  <div className={useStyles().off}>
    <Body1>{text}</Body1>
    <GoButton path={settingsPath}>{useTabWords()('nav.settings')}</GoButton>
  </div>
);

const useStyles = makeStyles({
  off: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalM },
});

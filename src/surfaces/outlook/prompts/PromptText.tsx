import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { dotted } from '../../ui/dotted.ts';

type PromptTextProps = {
  readonly theme: string;
  readonly text: string;
  /** Why it comes up now; empty where that is not known. */
  readonly why: string;
};

/** One prompt: its theme and why it comes up, then its words. */
export const PromptText = ({ theme, text, why }: PromptTextProps): ReactElement => {
  const styles = useStyles();
  return (
    <span className={styles.text}>
      <Caption1 className={styles.theme}>{dotted([theme, why])}</Caption1>
      <Body1>{text}</Body1>
    </span>
  );
};

const useStyles = makeStyles({
  text: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  theme: { color: tokens.colorNeutralForeground3 },
});

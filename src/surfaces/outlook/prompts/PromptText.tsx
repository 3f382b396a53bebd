import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { OneToOnePromptId } from '#domain/alliance/one-to-one-prompts.ts';
import { usePromptWords } from '../pane-context.tsx';

type PromptTextProps = {
  readonly id: OneToOnePromptId;
  /** Why it comes up now; empty where that is not known. */
  readonly why: string;
};

/** One prompt: its theme and why it comes up, then its words. */
export const PromptText = ({ id, why }: PromptTextProps): ReactElement => {
  const styles = useStyles();
  const words = usePromptWords();
  return (
    <span className={styles.text}>
      <Caption1 className={styles.theme}>
        {[words(`theme.${id}`), why].filter((part) => part !== '').join(' · ')}
      </Caption1>
      <Body1>{words(id)}</Body1>
    </span>
  );
};

const useStyles = makeStyles({
  text: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  theme: { color: tokens.colorNeutralForeground3 },
});

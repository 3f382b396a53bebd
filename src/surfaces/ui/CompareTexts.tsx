import { Body1, Button, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactElement } from 'react';
import { mid } from './breakpoints.ts';
import { useUiWords } from './words-context.tsx';

/** What to do with two texts that were written over the same one. */
export type CompareChoice = 'keep-yours' | 'take-theirs' | 'edit-both';

type CompareTextsProps = {
  /** What happened, e.g. "Mei changed this while you were writing." */
  readonly title: string;
  readonly yours: string;
  readonly theirs: string;
  /** Who wrote the other text, when it is known. */
  readonly theirName: string | undefined;
  readonly onChoose: (choice: CompareChoice) => void;
};

/** Both texts side by side; nothing is given up until the person chooses. */
export const CompareTexts = ({ title, yours, theirs, theirName, onChoose }: CompareTextsProps): ReactElement => {
  const styles = useStyles();
  const words = useUiWords();
  const titleId = useId();
  const theirLabel =
    theirName === undefined ? words('compare.theirsUnknown') : words('compare.theirs', { name: theirName });
  return (
    <div role="group" aria-labelledby={titleId} className={styles.compare}>
      <Body1 id={titleId} role="alert">
        {title}
      </Body1>
      <div className={styles.texts}>
        <OneText label={theirLabel} text={theirs} />
        <OneText label={words('compare.yours')} text={yours} />
      </div>
      <div className={styles.acts}>
        <Button
          onClick={() => {
            onChoose('edit-both');
          }}
        >
          {words('compare.editBoth')}
        </Button>
        <Button
          onClick={() => {
            onChoose('keep-yours');
          }}
        >
          {words('compare.keepYours')}
        </Button>
        <Button
          onClick={() => {
            onChoose('take-theirs');
          }}
        >
          {words('compare.takeTheirs')}
        </Button>
      </div>
    </div>
  );
};

const OneText = ({ label, text }: { readonly label: string; readonly text: string }): ReactElement => {
  const styles = useStyles();
  const words = useUiWords();
  return (
    <div className={styles.one}>
      <Caption1Strong>{label}</Caption1Strong>
      <Body1 className={styles.text}>{text === '' ? words('compare.empty') : text}</Body1>
    </div>
  );
};

const useStyles = makeStyles({
  compare: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  texts: {
    display: 'grid',
    gap: tokens.spacingHorizontalL,
    gridTemplateColumns: 'minmax(0, 1fr)',
    [mid]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
  },
  one: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useUnsureWords } from './unsure-words.ts';

/** What someone makes of a post that may not have arrived. */
export type Settling = 'arrived' | 'again';

type UnsurePostRowProps = {
  /** Which post it is. */
  readonly text: string;
  readonly isBusy: boolean;
  readonly onSettle: (settling: Settling) => void;
};

/** One post, and the two answers to whether it is there. */
export const UnsurePostRow = ({ text, isBusy, onSettle }: UnsurePostRowProps): ReactElement => {
  const styles = useStyles();
  const words = useUnsureWords();
  return (
    <li className={styles.row}>
      <Body1 className={styles.text}>{text}</Body1>
      <div className={styles.acts}>
        {(['arrived', 'again'] as const).map((settling) => (
          <Button
            key={settling}
            aria-label={words('about', { act: words(settling), post: text })}
            disabledFocusable={isBusy}
            onClick={() => {
              if (!isBusy) onSettle(settling);
            }}
          >
            {words(settling)}
          </Button>
        ))}
      </div>
    </li>
  );
};

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalS,
    minHeight: '44px',
    boxSizing: 'border-box',
    '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  text: { flexGrow: 1, flexBasis: '200px', minWidth: 0, overflowWrap: 'anywhere' },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

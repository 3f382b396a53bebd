import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import type { ReactElement } from 'react';
import { inSeconds } from './asked-to-wait.ts';
import type { AskedToWait } from './asked-to-wait.ts';
import { useUiWords } from './words-context.tsx';

/** Where a text stands that is saved while it is written. */
export type SaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  /** `time` as the reader's clock shows it, e.g. 14:02. */
  | { readonly kind: 'saved'; readonly time: string }
  | ({ readonly kind: 'failed' } & AskedToWait)
  | { readonly kind: 'offline' };

type SaveStatusProps = { readonly state: SaveState; readonly onRetry: () => void };

/** One quiet line below a text: "Saving…", then "Saved 14:02"; words and a way on when it did not work. */
export const SaveStatus = ({ state, onRetry }: SaveStatusProps): ReactElement => {
  const styles = useStyles();
  const words = useUiWords();
  return (
    <span className={styles.line}>
      {state.kind === 'saved' && <CheckmarkCircleRegular aria-hidden className={styles.icon} />}
      <Caption1>{textOf(state, words)}</Caption1>
      {state.kind === 'failed' && (
        <Button size="small" appearance="subtle" onClick={onRetry}>
          {words('retry')}
        </Button>
      )}
    </span>
  );
};

/** The line's words; empty while there is nothing to say. */
export const textOf = (state: SaveState, words: ReturnType<typeof useUiWords>): string => {
  switch (state.kind) {
    case 'idle':
      return '';
    case 'saved':
      return words('save.saved', { time: state.time });
    case 'failed':
      return state.waitMs === undefined ? words('save.failed') : words('save.wait', { count: inSeconds(state.waitMs) });
    case 'unsaved':
    case 'saving':
    case 'offline':
      return words(`save.${state.kind}`);
  }
};

const useStyles = makeStyles({
  line: {
    display: 'inline-flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '24px',
    color: tokens.colorNeutralForeground3,
  },
  icon: { flexShrink: 0 },
});

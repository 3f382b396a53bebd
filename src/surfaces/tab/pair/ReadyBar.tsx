import { Body1, Button, Caption1, makeStyles, tokens, useAnnounce } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import type { OtherSide } from '#contracts/pair-api.ts';
import { usePairWords } from '../tab-context.tsx';
import type { ActState } from '../../ui/use-act-on.ts';
import { usePairPage } from './pair-page.tsx';
import { PairNotice } from './PairNotice.tsx';

type ReadyBarProps = {
  readonly ready: boolean;
  readonly other: OtherSide;
  /** Why one cannot be ready yet. */
  readonly blocked: string | undefined;
  readonly look: 'primary' | 'secondary';
  readonly state: ActState;
  readonly onReady: (ready: boolean) => void;
};

/** "I'm ready", which can be taken back until both are, and how far the other is: never what they write. */
export const ReadyBar = ({ ready, other, blocked, look, state, onReady }: ReadyBarProps): ReactElement => {
  const styles = useStyles();
  const words = usePairWords();
  const { name } = usePairPage().view.other;
  const act = (): void => {
    if (blocked === undefined || ready) onReady(!ready);
  };
  useAnnounceOther(words(`other.${other}`, { name }), other);
  return (
    <div className={styles.bar}>
      {ready && <Body1>{words('ready.mine', { name })}</Body1>}
      <PairNotice state={state} onRetry={act} />
      <div className={styles.acts}>
        <Button
          appearance={ready ? 'secondary' : look}
          disabledFocusable={state.kind === 'busy' || (blocked !== undefined && !ready)}
          onClick={act}
        >
          {words(ready ? 'ready.undo' : 'ready.act')}
        </Button>
        <Caption1 className={styles.quiet}>{words(`other.${other}`, { name })}</Caption1>
      </div>
      {!ready && blocked !== undefined && <Caption1 className={styles.quiet}>{blocked}</Caption1>}
    </div>
  );
};

/** Says it when the other gets ready while the page is open. */
const useAnnounceOther = (text: string, other: OtherSide): void => {
  const { announce } = useAnnounce();
  const before = useRef(other);
  useEffect(() => {
    if (before.current !== other && other === 'ready') announce(text, { batchId: 'other' });
    before.current = other;
  }, [announce, other, text]);
};

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  acts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

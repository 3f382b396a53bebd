import { Body1, Button, Caption1, makeStyles, tokens, useAnnounce } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ReactElement } from 'react';
import type { PairVersionView } from '#contracts/pair-api.ts';
import { usePairWords, useTab } from '../../tab-context.tsx';
import { usePairActs, usePairPage } from '../pair-page.tsx';
import { PairNotice } from '../PairNotice.tsx';
import { hasCommitted } from '../read-pair.ts';

type OwnCommitmentProps = {
  readonly version: PairVersionView;
  /** The version that holds until both have committed to this one. */
  readonly holding?: PairVersionView;
  readonly look: 'primary' | 'secondary';
  readonly onCommitted?: () => void;
};

/** The button that commits, or that one has; and what it takes for the version to hold. */
export const OwnCommitment = ({ version, holding, look, onCommitted }: OwnCommitmentProps): ReactElement => {
  const styles = useStyles();
  const words = usePairWords();
  const { pairs } = useTab();
  const { view } = usePairPage();
  const { announce } = useAnnounce();
  const { state, run } = usePairActs();
  const place = useRef<HTMLDivElement>(null);
  const commit = async (): Promise<void> => {
    if (!(await run(() => pairs.commit(view.allianceId, version.number)))) return;
    // The button is gone, and with it the focus.
    place.current?.focus();
    announce(words('version.committed'), { batchId: 'commit' });
    onCommitted?.();
  };
  return (
    <div ref={place} tabIndex={-1} className={styles.act}>
      {hasCommitted(version, view.me.personId) ? (
        <Body1>{words('version.committed')}</Body1>
      ) : (
        <>
          <PairNotice state={state} onRetry={() => void commit()} />
          <Button appearance={look} disabledFocusable={state.kind === 'busy'} onClick={() => void commit()}>
            {words('version.commit')}
          </Button>
        </>
      )}
      <Caption1 className={styles.hint}>{words('version.hint')}</Caption1>
      {holding !== undefined && (
        <Caption1 className={styles.hint}>{words('version.stays', { number: holding.number })}</Caption1>
      )}
    </div>
  );
};

const useStyles = makeStyles({
  act: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
    outlineStyle: 'none',
  },
  hint: { color: tokens.colorNeutralForeground3 },
});

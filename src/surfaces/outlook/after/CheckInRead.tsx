import { Body1, Button, Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PairView } from '#contracts/pair-api.ts';
import { EyeLine } from '../../ui/EyeLine.tsx';
import { PulseList } from '../../ui/check-in/PulseList.tsx';
import { usePaneWords } from '../pane-context.tsx';
import { useAfterWords } from './after-words.ts';
import type { CheckInStage } from './check-in-stage.ts';

type CheckInReadProps = {
  readonly view: PairView;
  readonly stage: Exclude<CheckInStage, { kind: 'none' | 'early' }>;
  readonly onChange: () => void;
};

/** One's own check-in until the other has checked in, too; then both, theirs first. */
export const CheckInRead = ({ view, stage, onChange }: CheckInReadProps): ReactElement | null => {
  switch (stage.kind) {
    case 'both':
      return <Both view={view} round={stage.round} />;
    case 'mine':
      return <Own view={view} mine={stage.mine} onChange={onChange} />;
    case 'asked':
      return null;
  }
};

type Round = PairView['checkIns'][number];

const Both = ({ view, round }: { readonly view: PairView; readonly round: Round }): ReactElement => {
  const words = useAfterWords();
  const { name } = view.other;
  return (
    <>
      {round.theirs !== undefined && (
        <>
          <Caption1Strong>{name}</Caption1Strong>
          <PulseList checkIn={round.theirs} />
        </>
      )}
      <Caption1Strong>{words('after.you')}</Caption1Strong>
      <PulseList checkIn={round.mine} />
      <EyeLine who={words('after.who', { name })} />
    </>
  );
};

type OwnProps = { readonly view: PairView; readonly mine: Round['mine']; readonly onChange: () => void };

const Own = ({ view, mine, onChange }: OwnProps): ReactElement => {
  const styles = useStyles();
  const words = useAfterWords();
  const paneWords = usePaneWords();
  const { checkIn, other } = view;
  return (
    <>
      <Body1>{words('checkIn.done', { name: other.name })}</Body1>
      <PulseList checkIn={mine} />
      <EyeLine who={words('who.checkIn', { name: other.name })} />
      <div className={styles.acts}>
        <Button size="small" onClick={onChange}>
          {words('checkIn.replace')}
        </Button>
        <Caption1 className={styles.quiet}>{paneWords(`other.${checkIn.other}`, { name: other.name })}</Caption1>
      </div>
    </>
  );
};

const useStyles = makeStyles({
  acts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

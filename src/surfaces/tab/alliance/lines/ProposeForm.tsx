import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { ProposalBody, TeamAllianceView } from '#contracts/alliance-api.ts';
import { mostDaysToReply } from '#domain/alliance/team/agreement.ts';
import { addDays } from '#domain/shared/day.ts';
import { DayField } from '../../../ui/DayField.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { SaveStatus } from '../../../ui/SaveStatus.tsx';
import type { Flush } from '../../agreement/use-flushes.ts';
import { useLinesWords, useTab } from '../../tab-context.tsx';
import { ActNotice } from '../ActNotice.tsx';
import { useAct } from '../use-act.ts';
import { useAllianceCache } from '../use-alliance.ts';
import { useDrafting } from './drafting-page.tsx';

type ProposeFormProps = {
  /** Saves every open line: what is proposed is what stands on the screen. */
  readonly flush: Flush;
  readonly onProposed: () => void;
};

/** Days that the proposer leaves for the answer unless they say otherwise. */
const usualDaysToReply = 7;

/** By when one asks for answers, and the button that proposes. */
export const ProposeForm = ({ flush, onProposed }: ProposeFormProps): ReactElement => {
  const styles = useStyles();
  const words = useLinesWords();
  const { clock, dates } = useTab();
  const today = dates.today(clock.now());
  const [replyBy, setReplyBy] = useState(() => addDays(today, usualDaysToReply));
  const { texts, state, busy, propose } = usePropose(flush, replyBy, onProposed);
  return (
    <>
      <DayField
        label={words('lines.replyBy')}
        hint={words('lines.replyByHint')}
        value={replyBy}
        min={today}
        max={addDays(today, mostDaysToReply)}
        onChoose={setReplyBy}
      />
      {texts === 'unsaved' && <Notice text={words('lines.unsaved')} />}
      <ActNotice state={state} onRetry={propose} />
      <div className={styles.act}>
        <Button appearance="primary" disabledFocusable={busy || replyBy === ''} onClick={propose}>
          {words('lines.propose')}
        </Button>
        <span role="status">{texts === 'saving' && <SaveStatus state={saving} onRetry={propose} />}</span>
      </div>
    </>
  );
};

const saving = { kind: 'saving' } as const;

type Propose = Pick<ReturnType<typeof useAct>, 'state'> & {
  readonly texts: 'saved' | 'saving' | 'unsaved';
  readonly busy: boolean;
  readonly propose: () => void;
};

/** Saves what is still open, then proposes the lines as they stand. */
const usePropose = (flush: Flush, replyBy: string, onProposed: () => void): Propose => {
  const { alliances } = useTab();
  const { teamId, view } = useDrafting();
  const cache = useAllianceCache(teamId);
  const { state, run } = useAct(teamId);
  const [texts, setTexts] = useState<Propose['texts']>('saved');
  const busy = texts === 'saving' || state.kind === 'busy';
  const propose = async (): Promise<void> => {
    if (busy || replyBy === '') return;
    setTexts('saving');
    let saved = false;
    try {
      saved = await flush();
    } finally {
      setTexts(saved ? 'saved' : 'unsaved');
    }
    if (!saved) return;
    const body = { basedOn: revisionsOf(cache.current() ?? view), replyBy };
    if (await run(() => alliances.propose(teamId, body))) onProposed();
  };
  return { texts, state, busy, propose: () => void propose() };
};

const revisionsOf = ({ lines }: TeamAllianceView): ProposalBody['basedOn'] =>
  lines.map(({ id, revision }) => ({ id, revision }));

const useStyles = makeStyles({
  act: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
});

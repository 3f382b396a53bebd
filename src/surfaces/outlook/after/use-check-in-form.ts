import { useState } from 'react';
import type { PairView } from '#contracts/pair-api.ts';
import type { Day, Instant } from '#domain/shared/instant.ts';
import { useKeptDraft } from '../../ui/autosave/use-kept-draft.ts';
import type { Draft } from '../../ui/autosave/use-kept-draft.ts';
import { checkInText } from '../../ui/check-in/check-in-text.ts';
import type { CheckInText, PulseAnswers } from '../../ui/check-in/check-in-text.ts';
import { pulses } from '../../ui/check-in/pulses.ts';
import { useActOn } from '../../ui/use-act-on.ts';
import type { ActState } from '../../ui/use-act-on.ts';
import { usePane } from '../pane-context.tsx';
import type { ReadAlliance } from '../pair/use-alliance.ts';
import { checkInStage } from './check-in-stage.ts';
import type { CheckInStage } from './check-in-stage.ts';

/** The check-in as it is asked for, written and read after a 1-1. */
export type CheckInForm = {
  readonly stage: CheckInStage;
  readonly draft: Draft<CheckInText>;
  /** Whether the three questions stand open; `write` opens them, with what one has answered so far. */
  readonly isWriting: boolean;
  readonly write: () => void;
  /** Closes them again without a word sent. */
  readonly cancel: () => void;
  readonly state: ActState;
  /** Resolves to whether it was taken, and whether both read both since. */
  readonly send: (answers: PulseAnswers) => Promise<'not-sent' | 'check-in' | 'opened'>;
};

/** @param metAt when the meeting began */
export const useCheckInForm = ({ view, cache }: ReadAlliance, metAt: Instant, today: Day): CheckInForm => {
  const { pairs, unsaved } = usePane();
  const { allianceId, me, checkIn } = view;
  const { round, mine } = checkIn;
  const stage = checkInStage(view, today, metAt);
  const key = `${me.personId}.${allianceId}.check-in.${round}`;
  const draft = useKeptDraft<CheckInText>(unsaved, key, checkInText(undefined));
  const [chosen, setWriting] = useState<boolean>();
  const { state, run } = useActOn<PairView>(cache);
  const isBegun = pulses.some((pulse) => draft.value[pulse] !== '' || draft.value[`${pulse}Line`] !== '');
  return {
    stage,
    draft,
    isWriting: canWrite(stage) && (chosen ?? (stage.kind === 'asked' || isBegun)),
    write: () => {
      if (!isBegun) draft.edit(checkInText(mine));
      setWriting(true);
    },
    cancel: () => {
      draft.clear();
      setWriting(false);
    },
    state,
    send: async (answers) => {
      if (!(await run(() => pairs.checkIn(allianceId, round, answers)))) return 'not-sent';
      draft.clear();
      setWriting(undefined);
      return cache.current()?.checkIn.round === round ? 'check-in' : 'opened';
    },
  };
};

const canWrite = ({ kind }: CheckInStage): boolean => kind === 'asked' || kind === 'early' || kind === 'mine';

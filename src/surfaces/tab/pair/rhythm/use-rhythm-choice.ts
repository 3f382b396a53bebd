import { useAnnounce } from '@fluentui/react-components';
import { useState } from 'react';
import type { Day } from '#domain/shared/instant.ts';
import type { ActState } from '../../../ui/use-act-on.ts';
import { weeksIn } from '../../check-in/weeks.ts';
import { usePairWords, useTab } from '../../tab-context.tsx';
import { usePairActs, usePairPage } from '../pair-page.tsx';

export type RhythmChoice = {
  /** As it stands in the box: a number of weeks, or on the way to one. */
  readonly weeks: string;
  /** Empty while there is none. */
  readonly reviewOn: Day;
  readonly valid: boolean;
  readonly changed: boolean;
  readonly state: ActState;
  readonly chooseWeeks: (weeks: string) => void;
  readonly chooseReview: (day: Day) => void;
  readonly save: () => Promise<void>;
};

/** What someone is about to set: kept while the other sets something, so that nothing changes under their hand. */
export const useRhythmChoice = (): RhythmChoice => {
  const words = usePairWords();
  const { pairs } = useTab();
  const { allianceId, rhythm } = usePairPage().view;
  const { announce } = useAnnounce();
  const { state, run } = usePairActs();
  const [chosenWeeks, chooseWeeks] = useState<string>();
  const [chosenReview, chooseReview] = useState<Day>();
  const weeks = chosenWeeks ?? String(rhythm.checkInWeeks);
  const reviewOn = chosenReview ?? rhythm.reviewOn ?? '';
  const count = weeksIn(weeks);
  const save = async (): Promise<void> => {
    if (count === undefined || state.kind === 'busy') return;
    const basedOn = { checkInWeeks: rhythm.checkInWeeks, reviewOn: rhythm.reviewOn ?? null };
    const body = { checkInWeeks: count, reviewOn: reviewOn === '' ? null : reviewOn, basedOn };
    if (!(await run(() => pairs.setRhythm(allianceId, body)))) return;
    chooseWeeks(undefined);
    chooseReview(undefined);
    announce(words('rhythm.saved'), { batchId: 'save' });
  };
  const changed = count !== rhythm.checkInWeeks || reviewOn !== (rhythm.reviewOn ?? '');
  return { weeks, reviewOn, valid: count !== undefined, changed, state, chooseWeeks, chooseReview, save };
};

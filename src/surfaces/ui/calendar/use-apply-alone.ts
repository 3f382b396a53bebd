import { useEffect, useRef } from 'react';
import type { LoadedWeeks } from '#usecases/calendar/load-weeks.ts';
import type { PlanChanges } from '#usecases/calendar/plan-changes.ts';
import type { Applied } from './last-act.ts';

/**
 * Whether the plan is written without a question: the person has chosen so, and has seen a plan written before. What they
 * took back, or what failed, is not written again behind their back.
 *
 * @param rests one was taken back today
 */
export const mayApplyAlone = (
  { settings, ledger }: Pick<LoadedWeeks, 'settings' | 'ledger'>,
  applied: Applied,
  rests: boolean,
): boolean =>
  !rests &&
  settings.apply === 'automatic' &&
  ledger.seen.length + ledger.deleted.length > 0 &&
  (applied.kind === 'nothing-yet' || applied.kind === 'applied');

type ApplyAlone = {
  readonly weeks: LoadedWeeks;
  /** Read since the page was opened: what was known from before is not acted on. */
  readonly fresh: boolean;
  readonly applied: Applied;
  /** One was taken back today. */
  readonly rests: boolean;
  readonly changes: PlanChanges;
  readonly apply: (changes: PlanChanges) => void;
};

/** Writes the plan once, when the page is opened. */
export const useApplyAlone = ({ weeks, fresh, applied, rests, changes, apply }: ApplyAlone): void => {
  const decided = useRef(false);
  const isWanted = mayApplyAlone(weeks, applied, rests) && changes.create.length + changes.remove.length > 0;
  useEffect(() => {
    if (decided.current || !fresh) return;
    decided.current = true;
    if (isWanted) apply(changes);
  }, [fresh, isWanted, apply, changes]);
};

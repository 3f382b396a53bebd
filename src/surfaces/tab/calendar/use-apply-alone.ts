import { useEffect, useRef } from 'react';
import type { LoadedWeeks } from '#usecases/calendar/load-weeks.ts';
import type { PlanChanges } from '#usecases/calendar/plan-changes.ts';
import type { Applied } from './use-apply-weeks.ts';

/**
 * Whether the plan is written without a question: the person has chosen so, and has seen a plan written before. What they
 * took back, or what failed, is not written again behind their back.
 */
export const mayApplyAlone = (
  { settings, ledger }: Pick<LoadedWeeks, 'settings' | 'ledger'>,
  applied: Applied,
): boolean =>
  settings.apply === 'automatic' &&
  ledger.seen.length + ledger.deleted.length > 0 &&
  (applied.kind === 'nothing-yet' || applied.kind === 'applied');

/** Writes the plan once, when the page is opened. */
export const useApplyAlone = (
  weeks: LoadedWeeks,
  applied: Applied,
  changes: PlanChanges,
  apply: (changes: PlanChanges) => void,
): void => {
  const asked = useRef(false);
  const isAlone = mayApplyAlone(weeks, applied) && changes.create.length + changes.remove.length > 0;
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    if (isAlone) apply(changes);
  }, [isAlone, apply, changes]);
};

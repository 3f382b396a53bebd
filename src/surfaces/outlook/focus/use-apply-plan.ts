import { useQueryClient } from '@tanstack/react-query';
import type { Ledger } from '#domain/calendar/ledger.ts';
import type { BlockNames } from '#usecases/calendar/plan-changes.ts';
import { shareFocus } from '../../ui/calendar/share-focus.ts';
import { useApplyChanges } from '../../ui/calendar/use-apply-changes.ts';
import { useLastAct } from '../last-acts-context.tsx';
import { usePane } from '../pane-context.tsx';
import { dayKey } from './use-day-plan.ts';

/** Writes a plan to the calendar, and takes the last one beside this appointment back until the next is written. */
export const useApplyPlan = (
  names: BlockNames,
  appointment: string,
  ledger: Ledger,
): ReturnType<typeof useApplyChanges> => {
  const parts = usePane();
  const { calendar, clock, dates, choices } = parts;
  const queries = useQueryClient();
  return useApplyChanges({
    calendar,
    clock,
    dates,
    choices,
    names,
    ledger,
    last: useLastAct(appointment),
    onWritten: () => {
      void shareFocus(parts);
      void parts.keepTimes();
    },
    // The act lasts until the plan shows what is in the calendar now.
    onSettled: () => queries.invalidateQueries({ queryKey: dayKey }),
  });
};

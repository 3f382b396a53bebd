import { useQueryClient } from '@tanstack/react-query';
import type { Ledger } from '#domain/calendar/ledger.ts';
import type { BlockNames } from '#usecases/calendar/plan-changes.ts';
import { shareFocus } from '../../ui/calendar/share-focus.ts';
import { useApplyChanges } from '../../ui/calendar/use-apply-changes.ts';
import { useTab } from '../tab-context.tsx';
import { useLastAct } from './last-act.ts';
import type { OwnCalendar } from './own-calendar.ts';
import { weeksKey } from './use-own-calendar.ts';

type ApplyWeeks = {
  readonly calendar: OwnCalendar['calendar'];
  readonly names: BlockNames;
  /** As the plan was made with it. */
  readonly ledger: Ledger;
  /** The calendar has been read anew. */
  readonly onSettled: (kind: 'apply' | 'undo') => void;
};

/** Writes the plan of the coming weeks to the calendar, and takes the last one back until the next is written. */
export const useApplyWeeks = ({ onSettled, ...parts }: ApplyWeeks): ReturnType<typeof useApplyChanges> => {
  const { clock, dates, choices, settings } = useTab();
  const queries = useQueryClient();
  return useApplyChanges({
    ...parts,
    clock,
    dates,
    choices,
    last: useLastAct(),
    onWritten: () => void shareFocus({ calendar: parts.calendar, settings, clock }),
    // The act lasts until the page shows what is in the calendar now.
    onSettled: async (kind) => {
      await queries.invalidateQueries({ queryKey: weeksKey });
      onSettled(kind);
    },
  });
};

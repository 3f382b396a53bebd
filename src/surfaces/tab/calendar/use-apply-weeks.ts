import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Ledger } from '#domain/calendar/ledger.ts';
import type { Instant } from '#domain/shared/instant.ts';
import { applyChanges, bothUndone, undoChanges } from '#usecases/calendar/plan-changes.ts';
import type { BlockNames, PlanChanges, UndoPlan } from '#usecases/calendar/plan-changes.ts';
import { shareFocus } from '../../ui/calendar/share-focus.ts';
import { useTab } from '../tab-context.tsx';
import { useLastAct } from './last-act.ts';
import type { LastAct } from './last-act.ts';
import type { OwnCalendar } from './own-calendar.ts';
import { weeksKey } from './use-own-calendar.ts';

/** What became of the last act on the calendar. */
export type Applied =
  | { readonly kind: 'nothing-yet' }
  | { readonly kind: 'applying' }
  | { readonly kind: 'applied'; readonly at: Instant; readonly undo: () => void }
  | { readonly kind: 'undoing' }
  | { readonly kind: 'undone'; readonly at: Instant }
  /** `undo` where something was, or may have been, written all the same. */
  | { readonly kind: 'failed'; readonly undo: (() => void) | undefined };

type Act =
  { readonly kind: 'apply'; readonly changes: PlanChanges } | { readonly kind: 'undo'; readonly undo: UndoPlan };

type ApplyWeeks = {
  readonly calendar: OwnCalendar['calendar'];
  readonly names: BlockNames;
  /** As the plan was made with it. */
  readonly ledger: Ledger;
  /** The calendar has been read anew. */
  readonly onSettled: (kind: Act['kind']) => void;
};

/** Writes the plan of the coming weeks to the calendar, and takes the last one back until the next is written. */
export const useApplyWeeks = (
  parts: ApplyWeeks,
): { readonly applied: Applied; readonly apply: (changes: PlanChanges) => void } => {
  const { clock, settings } = useTab();
  const queries = useQueryClient();
  const [done, keep] = useLastAct();
  const { calendar, names, ledger } = parts;
  const { mutate, isPending, isError, variables } = useMutation({
    mutationFn: async (act: Act): Promise<LastAct> => {
      if (act.kind === 'apply') {
        const outcome = await applyChanges(calendar, act.changes, names, ledger);
        // What is left of a plan that failed midway is one act with its beginning.
        const undo = done.kind === 'partial' ? bothUndone(done.undo, outcome.undo) : outcome.undo;
        return outcome.kind === 'applied' ? { kind: 'applied', at: clock.now(), undo } : { kind: 'partial', undo };
      }
      await undoChanges(calendar, act.undo);
      return { kind: 'undone', at: clock.now() };
    },
    // Without a network it fails at once and says so, rather than write at some later time.
    networkMode: 'always',
    onSuccess: (act) => {
      keep(act);
      void shareFocus({ calendar, settings, clock });
    },
    // The act lasts until the page shows what is in the calendar now, whether it went well or not.
    onSettled: async (_, __, act) => {
      await queries.invalidateQueries({ queryKey: weeksKey });
      parts.onSettled(act.kind);
    },
  });
  const takingBack =
    (undo: UndoPlan): (() => void) =>
    () => {
      mutate({ kind: 'undo', undo });
    };
  return {
    apply: (changes) => {
      mutate({ kind: 'apply', changes });
    },
    applied: isPending
      ? { kind: variables.kind === 'apply' ? 'applying' : 'undoing' }
      : settled(done, isError, takingBack),
  };
};

const settled = (done: LastAct, hasFailed: boolean, takingBack: (undo: UndoPlan) => () => void): Applied => {
  switch (done.kind) {
    case 'partial':
      return { kind: 'failed', undo: takingBack(done.undo) };
    case 'applied':
      return hasFailed
        ? { kind: 'failed', undo: takingBack(done.undo) }
        : { kind: 'applied', at: done.at, undo: takingBack(done.undo) };
    case 'nothing-yet':
    case 'undone':
      return hasFailed ? { kind: 'failed', undo: undefined } : done;
  }
};

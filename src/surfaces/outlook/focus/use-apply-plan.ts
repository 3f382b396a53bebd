import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Ledger } from '#domain/calendar/ledger.ts';
import type { Instant } from '#domain/shared/instant.ts';
import { useLastAct } from '../last-acts-context.tsx';
import { usePane } from '../pane-context.tsx';
import type { LastAct } from './last-act.ts';
import { applyChanges, bothUndone, undoChanges } from '#usecases/calendar/plan-changes.ts';
import type { BlockNames, PlanChanges, UndoPlan } from '#usecases/calendar/plan-changes.ts';
import { shareFocus } from '../../ui/calendar/share-focus.ts';
import { dayKey } from './use-day-plan.ts';

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

/** Writes a plan to the calendar, and takes the last one beside this appointment back until the next is written. */
export const useApplyPlan = (
  names: BlockNames,
  appointment: string,
  ledger: Ledger,
): { applied: Applied; apply: (changes: PlanChanges) => void } => {
  const parts = usePane();
  const { calendar, clock } = parts;
  const queries = useQueryClient();
  const [done, keep] = useLastAct(appointment);
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
    // Kept above the page: it counts even where the person has left in the meantime.
    onSuccess: (act) => {
      keep(act);
      void shareFocus(parts);
      void parts.keepTimes();
    },
    // The act lasts until the plan shows what is in the calendar now, whether it went well or not.
    onSettled: () => queries.invalidateQueries({ queryKey: dayKey }),
  });
  return {
    apply: (changes) => {
      mutate({ kind: 'apply', changes });
    },
    applied: stateOf(),
  };

  function stateOf(): Applied {
    if (isPending) return { kind: variables.kind === 'apply' ? 'applying' : 'undoing' };
    if (isError || done.kind === 'partial') return { kind: 'failed', undo: undoOf(done) };
    if (done.kind !== 'applied') return done;
    return { kind: 'applied', at: done.at, undo: takingBack(done.undo) };
  }

  function undoOf(last: LastAct): (() => void) | undefined {
    return last.kind === 'applied' || last.kind === 'partial' ? takingBack(last.undo) : undefined;
  }

  function takingBack(undo: UndoPlan): () => void {
    return () => {
      mutate({ kind: 'undo', undo });
    };
  }
};

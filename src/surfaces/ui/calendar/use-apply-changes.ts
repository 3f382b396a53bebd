import { useMutation } from '@tanstack/react-query';
import type { Ledger } from '#domain/calendar/ledger.ts';
import type { Calendar } from '#ports/calendar.ts';
import type { Clock } from '#ports/clock.ts';
import type { DeviceChoices } from '#ports/device-choices.ts';
import { applyChanges, bothUndone, undoChanges } from '#usecases/calendar/plan-changes.ts';
import type { BlockNames, PlanChanges, UndoPlan } from '#usecases/calendar/plan-changes.ts';
import type { DateFormat } from '#messages/date-format.ts';
import { settledAct } from './last-act.ts';
import type { Applied, LastAct } from './last-act.ts';
import { noteTakenBack } from './taken-back.ts';

type Act =
  { readonly kind: 'apply'; readonly changes: PlanChanges } | { readonly kind: 'undo'; readonly undo: UndoPlan };

type ApplyParts = {
  readonly calendar: Calendar;
  readonly clock: Clock;
  readonly dates: Pick<DateFormat, 'today'>;
  /** Where it is noted that a plan was taken back. */
  readonly choices: DeviceChoices;
  readonly names: BlockNames;
  /** As the plan was made with it. */
  readonly ledger: Ledger;
  /** The last act, kept above the page so that it counts even where the person has left in the meantime. */
  readonly last: readonly [LastAct, (act: LastAct) => void];
  /** The calendar holds something else now. */
  readonly onWritten: () => void;
  /** After each act, whether it went well or not; the act lasts until this has resolved. */
  readonly onSettled: (kind: Act['kind']) => Promise<void>;
};

/** Writes a plan to the calendar, and takes the last one back until the next is written. */
export const useApplyChanges = ({
  calendar,
  clock,
  dates,
  choices,
  names,
  ledger,
  last: [done, keep],
  onWritten,
  onSettled,
}: ApplyParts): { readonly applied: Applied; readonly apply: (changes: PlanChanges) => void } => {
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
      if (act.kind === 'undone') noteTakenBack(choices, dates.today(act.at));
      onWritten();
    },
    onSettled: (_, __, act) => onSettled(act.kind),
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
      : settledAct(done, isError, takingBack),
  };
};

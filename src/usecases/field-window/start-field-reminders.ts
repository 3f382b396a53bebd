import { weekOf } from '#domain/shared/week.ts';
import { valuesOf } from '#domain/week/entries.ts';
import { todayOf } from '#domain/week/team-clock.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { Clock } from '#ports/clock.ts';
import type { DueIndex } from '#ports/due-index.ts';
import type { TeamForDelivery } from '#usecases/people/gate.ts';
import { dueFieldWindow } from './due-field-window.ts';

/** Enters the next reminder of everyone's window into the due index. Harmless to repeat. */
export type StartFieldReminders = (open: TeamForDelivery) => Promise<void>;

type Needs = { readonly board: BoardStore; readonly dueIndex: DueIndex; readonly clock: Clock };

/**
 * Each reminder plans the next one; the chain ends where one finds the app removed, or its person gone. Whatever plans the
 * team's week anew takes it up again.
 */
export const makeStartFieldReminders =
  ({ board, dueIndex, clock }: Needs): StartFieldReminders =>
  async ({ scope }) => {
    const now = clock.now();
    const week = weekOf(todayOf(undefined, now));
    // Windows stand open: they are in the reading of any week.
    const stored = await board.ofWeeks(scope, week, week);
    const windows = valuesOf(
      stored.map(({ value }) => value),
      'field-window',
    );
    for (const window of windows) if (window.reminded) await dueIndex.put(dueFieldWindow(scope, window, now));
  };

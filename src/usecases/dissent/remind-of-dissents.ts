import { isSettled } from '#domain/dissent/dissent.ts';
import { weekOf } from '#domain/shared/week.ts';
import { valuesOf } from '#domain/week/entries.ts';
import { todayOf } from '#domain/week/team-clock.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { Clock } from '#ports/clock.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { TeamForDelivery } from '#usecases/people/gate.ts';
import { remindOfDissent } from './remind-of-dissent.ts';

type Needs = { readonly board: BoardStore; readonly queue: SendQueue; readonly clock: Clock };

/**
 * Reminds of all dissents of a team what is due by now: while the app was away, reminders came to nothing. Whoever has been
 * reminded of a turn is not again.
 */
export const remindOfDissents = async (needs: Needs, open: TeamForDelivery): Promise<void> => {
  const week = weekOf(todayOf(undefined, needs.clock.now()));
  // Without a decision they stand open: they are in the reading of any week.
  const stored = await needs.board.ofWeeks(open.scope, week, week);
  const dissents = valuesOf(
    stored.map(({ value }) => value),
    'dissent',
  );
  for (const dissent of dissents) if (!isSettled(dissent)) await remindOfDissent(needs, open, dissent.id);
};

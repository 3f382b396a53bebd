import { dayOf } from '#domain/shared/day.ts';
import type { Day } from '#domain/shared/instant.ts';
import { weekOf } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';
import type { BoardEntry } from '#domain/week/board.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { Clock } from '#ports/clock.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';

/** A team's board in a week. */
export type WeekReading = {
  readonly week: Week;
  /** The day on which it is read. */
  readonly today: Day;
  /** What is open and what belongs to the week. */
  readonly entries: readonly BoardEntry[];
};

/** @param week `undefined`: the current one. */
export type ReadWeek = (open: OpenTeam, week?: Week) => Promise<WeekReading>;

/** Reads a week of a team's board: after the gate's look at the team the second and last round trip of a page. */
export const makeReadWeek =
  ({ board, clock }: { board: BoardStore; clock: Clock }): ReadWeek =>
  async ({ scope }, week) => {
    const today = dayOf(clock.now());
    const asked = week ?? weekOf(today);
    const stored = await board.ofWeeks(scope, asked, asked);
    return { week: asked, today, entries: stored.map(({ value }) => value) };
  };

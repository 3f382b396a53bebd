import { dayOf } from '#domain/shared/day.ts';
import type { Day } from '#domain/shared/instant.ts';
import { addWeeks, weekOf } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';
import type { BoardEntry } from '#domain/week/board.ts';
import { settingsOn, todayOf } from '#domain/week/team-clock.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { Clock } from '#ports/clock.ts';
import type { TeamScope } from '#domain/people/scope.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import { closeLook } from '#usecases/challenge/close-look.ts';

/** A team's board in a week. */
export type WeekReading = {
  readonly week: Week;
  /** The day on which it is read, on the team's clock. */
  readonly today: Day;
  /** What is open and what belongs to the week. */
  readonly entries: readonly BoardEntry[];
  /**
   * What is open, and what belongs to any week from the one before this until now: what led to it, and what became of it.
   * Of a week long past until a quarter of a year after it.
   */
  readonly around: readonly BoardEntry[];
};

/** @param week `undefined`: the current one */
export type ReadWeek = (open: OpenTeam, week?: Week) => Promise<WeekReading>;

type Needs = { readonly board: BoardStore; readonly clock: Clock };

/** Reads a week of a team's board; the current one was read with the team where it was opened with its board. */
export const makeReadWeek =
  (needs: Needs): ReadWeek =>
  async ({ scope, team }, week) => {
    const found = await loadAround(needs, scope, week);
    const today = todayOf(settingsOn(found, team), needs.clock.now());
    const around = await closeLook(needs, { scope, entries: found, today });
    const asked = week ?? weekOf(today);
    const entries = around.filter(({ place }) => place === 'open' || place === asked);
    return { week: asked, today, entries, around };
  };

/** Everything that a reading of `week` needs, in one range read. */
export const loadAround = async (
  { board, clock }: Needs,
  scope: TeamScope,
  week?: Week,
): Promise<readonly BoardEntry[]> => {
  const { from, to } = weeksAround(clock, week);
  const stored = await board.ofWeeks(scope, from, to);
  return stored.map(({ value }) => value);
};

/** Weeks after a past one that are read with it: a promise of it can be for a quarter of a year ahead. */
const weeksAfter = 13;

/** The weeks that a reading of `week` needs; without one, of the current one. */
export const weeksAround = (clock: Clock, week?: Week): { readonly from: Week; readonly to: Week } => {
  const current = weekOf(dayOf(clock.now()));
  const [first, last] =
    week !== undefined && week < current ? [week, untilAfter(week, current)] : [current, week ?? current];
  // A week more on each side: what led here, and a team's clock on which it is another week than in UTC already.
  return { from: addWeeks(first, -1), to: addWeeks(last, 1) };
};

const untilAfter = (week: Week, current: Week): Week => {
  const last = addWeeks(week, weeksAfter);
  return last < current ? last : current;
};

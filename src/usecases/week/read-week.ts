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

/**
 * @param week `undefined`: the current one
 * @param loaded what {@link loadAround} loaded for it, where that is done already
 */
export type ReadWeek = (open: OpenTeam, week?: Week, loaded?: readonly BoardEntry[]) => Promise<WeekReading>;

type Needs = { readonly board: BoardStore; readonly clock: Clock };

/** Reads a week of a team's board: after the gate's look at the team the second and last round trip of a page. */
export const makeReadWeek =
  (needs: Needs): ReadWeek =>
  async ({ scope, team }, week, loaded) => {
    const around = loaded ?? (await loadAround(needs, scope, week));
    const today = todayOf(settingsOn(around, team), needs.clock.now());
    const asked = week ?? weekOf(today);
    const entries = around.filter(({ place }) => place === 'open' || place === asked);
    return { week: asked, today, entries, around };
  };

/** Weeks after a past one that are read with it: a promise of it can be for a quarter of a year ahead. */
const weeksAfter = 13;

/** Everything that a reading of `week` needs, in one range read. */
export const loadAround = async (
  { board, clock }: Needs,
  scope: TeamScope,
  week?: Week,
): Promise<readonly BoardEntry[]> => {
  const current = weekOf(dayOf(clock.now()));
  const [first, last] =
    week !== undefined && week < current ? [week, untilAfter(week, current)] : [current, week ?? current];
  // A week more on each side: what led here, and a team's clock on which it is another week than in UTC already.
  const stored = await board.ofWeeks(scope, addWeeks(first, -1), addWeeks(last, 1));
  return stored.map(({ value }) => value);
};

const untilAfter = (week: Week, current: Week): Week => {
  const last = addWeeks(week, weeksAfter);
  return last < current ? last : current;
};

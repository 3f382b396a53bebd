import { insightsOf, insightWeeks } from '#domain/insights/insights.ts';
import type { Insights } from '#domain/insights/insights.ts';
import { peopleOf } from '#domain/people/roster-member.ts';
import { dayOf } from '#domain/shared/day.ts';
import { addWeeks, weekOf } from '#domain/shared/week.ts';
import { settingsOn, thisWeekOf } from '#domain/week/team-clock.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { Clock } from '#ports/clock.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';

export type ReadInsights = (open: OpenTeam) => Promise<Insights>;

type Needs = { readonly board: BoardStore; readonly clock: Clock };

/** Looks back over a team's last weeks: one range read. */
export const makeReadInsights =
  ({ board, clock }: Needs): ReadInsights =>
  async ({ scope, team, roster }) => {
    const now = clock.now();
    const inUtc = weekOf(dayOf(now));
    // A week more on each side: on the team's clock it may be another week than in UTC.
    const stored = await board.ofWeeks(scope, addWeeks(inUtc, -insightWeeks), addWeeks(inUtc, 1));
    const entries = stored.map(({ value }) => value);
    const thisWeek = thisWeekOf(settingsOn(entries, team), now);
    const weeks = Array.from({ length: insightWeeks }, (_, index) => addWeeks(thisWeek, index + 1 - insightWeeks));
    return insightsOf(entries, weeks, thisWeek, peopleOf(roster));
  };

import { teamParams } from '#contracts/alliance-api.ts';
import type { InsightsView } from '#contracts/insights-api.ts';
import { insightWeeks } from '#domain/insights/insights.ts';
import type { Insights } from '#domain/insights/insights.ts';
import type { ReadInsights } from '#usecases/insights/read-insights.ts';
import { anyBody, boardRoute, ok } from '../route.ts';
import type { Route } from '../route.ts';

/** How a team's practices go over time. */
export const insightsRoutes = ({ readInsights }: { readonly readInsights: ReadInsights }): readonly Route[] => [
  boardRoute(
    { method: 'GET', path: '/api/teams/:teamId/insights', params: teamParams, body: anyBody, shows: 'InsightsView' },
    async (open) => ok(viewInsights(await readInsights(open))),
    () => ({ weeksBack: insightWeeks }),
  ),
];

/** Field by field: what the rules find out later is not sent by accident. */
const viewInsights = ({ kept, obstacles, dissents, voices }: Insights): InsightsView => ({
  kept: {
    weeks: kept.weeks.map(({ week, share }) => ({ week, share })),
    all: kept.all,
    leftOut: kept.leftOut,
  },
  obstacles: obstacles.map(({ week, removed }) => ({ week, removed })),
  dissents: {
    weeks: dissents.weeks.map(({ week, decided, days }) => ({ week, decided, days })),
    all: { decided: dissents.all.decided, days: dissents.all.days },
    waiting: dissents.waiting,
  },
  voices: { heard: voices.heard, people: voices.people },
});

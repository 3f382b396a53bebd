import { weekParams } from '#contracts/board-params.ts';
import type { ReadWeek } from '#usecases/week/read-week.ts';
import { anyBody, memberRoute, ok } from '../route.ts';
import type { Route } from '../route.ts';
import { viewWeek } from '../week-view.ts';

/** A week of a team's board. */
export const weekRoutes = ({ readWeek }: { readWeek: ReadWeek }): readonly Route[] => [
  memberRoute(
    { method: 'GET', path: '/api/teams/:teamId/weeks/:week', params: weekParams, body: anyBody },
    async (open, { params: { week } }) => ok(viewWeek(open, await readWeek(open, week))),
  ),
];

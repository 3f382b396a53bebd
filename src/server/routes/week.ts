import { weekParams } from '#contracts/board-params.ts';
import type { PlanIfMissing } from '#usecases/ritual/plan-if-missing.ts';
import type { ReadWeek } from '#usecases/week/read-week.ts';
import { anyBody, memberRoute, ok } from '../route.ts';
import type { Route } from '../route.ts';
import { viewWeek } from '../week-view.ts';

type WeekUseCases = { readonly readWeek: ReadWeek; readonly planIfMissing: PlanIfMissing };

/** A week of a team's board. */
export const weekRoutes = ({ readWeek, planIfMissing }: WeekUseCases): readonly Route[] => [
  memberRoute(
    { method: 'GET', path: '/api/teams/:teamId/weeks/:week', params: weekParams, body: anyBody },
    async (open, { params: { week } }) => {
      const [reading] = await Promise.all([readWeek(open, week), planIfMissing(open.team)]);
      return ok(viewWeek(open, reading));
    },
  ),
];

import { weekParams } from '#contracts/board-params.ts';
import type { WeekView } from '#contracts/week-api.ts';
import type { PlanIfMissing } from '#usecases/ritual/plan-if-missing.ts';
import type { ReadUnsurePosts } from '#usecases/unsure-posts/settle-unsure-post.ts';
import type { ReadWeek } from '#usecases/week/read-week.ts';
import { anyBody, boardRoute, ok } from '../route.ts';
import type { Route } from '../route.ts';
import { viewUnsurePosts } from '../unsure-posts-view.ts';
import { viewWeek } from '../week-view.ts';

type WeekUseCases = {
  readonly readWeek: ReadWeek;
  readonly planIfMissing: PlanIfMissing;
  readonly readUnsurePosts: ReadUnsurePosts;
};

/** A week of a team's board; with the current one what is to be asked about the team's channel. */
export const weekRoutes = ({ readWeek, planIfMissing, readUnsurePosts }: WeekUseCases): readonly Route[] => [
  boardRoute(
    { method: 'GET', path: '/api/teams/:teamId/weeks/:week', params: weekParams, body: anyBody, shows: 'WeekView' },
    async (open, { params: { week } }) => {
      const [reading, unsure] = await Promise.all([
        readWeek(open, week),
        week === undefined ? readUnsurePosts(open) : undefined,
        planIfMissing(open.team),
      ]);
      return ok({ ...viewWeek(open, reading), unsure: unsure && viewUnsurePosts(unsure) } satisfies WeekView);
    },
  ),
];

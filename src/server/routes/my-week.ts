import type { MyWeekView } from '#contracts/my-week-api.ts';
import type { ReadMyWeek } from '#usecases/week/read-my-week.ts';
import { viewMyWeek } from '../my-week-view.ts';
import { anyBody, noParams, ok, selfRoute } from '../route.ts';
import type { Route } from '../route.ts';

/** What of this week concerns the one who asks. */
export const myWeekRoutes = ({ readMyWeek }: { readonly readMyWeek: ReadMyWeek }): readonly Route[] => [
  selfRoute(
    { method: 'GET', path: '/api/me/week', params: noParams, body: anyBody, shows: 'MyWeekView' },
    async (self) => ok(viewMyWeek(await readMyWeek(self), self.personId) satisfies MyWeekView),
  ),
];

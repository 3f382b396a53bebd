import type { BetweenView } from '#contracts/between-api.ts';
import type { ReadBetween } from '#usecases/week/read-between.ts';
import { viewBetween } from '../between-view.ts';
import { anyBody, noParams, ok, selfRoute } from '../route.ts';
import type { Route } from '../route.ts';

/** What is between the one who asks and others. */
export const betweenRoutes = ({ readBetween }: { readonly readBetween: ReadBetween }): readonly Route[] => [
  selfRoute(
    { method: 'GET', path: '/api/me/between', params: noParams, body: anyBody, shows: 'BetweenView' },
    async (self) => ok(viewBetween(await readBetween(self), self.personId) satisfies BetweenView),
  ),
];

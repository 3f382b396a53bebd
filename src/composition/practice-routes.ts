import type { Clock } from '#ports/clock.ts';
import type { Route } from '#server/route.ts';
import { weekRoutes } from '#server/routes/week.ts';
import { makeReadWeek } from '#usecases/week/read-week.ts';
import type { Storage } from './connect-storage.ts';

type Needs = Pick<Storage, 'board'> & { readonly clock: Clock };

/** The routes of the weekly practices. */
export const practiceApiRoutes = (needs: Needs): readonly Route[] => {
  const readWeek = makeReadWeek(needs);
  return [...weekRoutes({ readWeek })];
};

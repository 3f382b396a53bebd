import type { MyWeekClient } from '#contracts/my-week-client.ts';
import type { ApiRequest } from './api-request.ts';

/** One's own week in our API. */
export const makeMyWeekClient = (request: ApiRequest): MyWeekClient => ({
  read: () => request({ method: 'GET', path: '/api/me/week' }),
});

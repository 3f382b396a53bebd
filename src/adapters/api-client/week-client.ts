import type { WeekClient } from '#contracts/week-client.ts';
import type { ApiRequest } from './api-request.ts';

/** The weeks of a team in our API. */
export const makeWeekClient = (request: ApiRequest): WeekClient => ({
  read: (teamId, week) => request({ method: 'GET', path: `/api/teams/${teamId}/weeks/${week ?? 'current'}` }),
  postAgain: (teamId, post) =>
    request({ method: 'POST', path: `/api/teams/${teamId}/unsure-posts/again`, body: { post } }),
  confirmPost: (teamId, post) =>
    request({ method: 'POST', path: `/api/teams/${teamId}/unsure-posts/arrived`, body: { post } }),
});

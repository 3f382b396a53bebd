import type { ChallengeClient } from '#contracts/challenge-client.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import type { ApiRequest } from './api-request.ts';

/** The endpoints of four weeks of a practice in our API. */
export const makeChallengeClient = (request: ApiRequest): ChallengeClient => ({
  own: (teamId) => request({ method: 'GET', path: `/api/me/teams/${teamId}/challenge` }),
  gallery: (teamId) => request({ method: 'GET', path: `/api/teams/${teamId}/challenges` }),
  start: (teamId, id, body) => request({ method: 'PUT', path: pathOf(teamId, id), body }),
  giveMark: (teamId, id, body) => request({ method: 'PUT', path: `${pathOf(teamId, id)}/mark`, body }),
  markWeek: (teamId, id, week, body) => request({ method: 'PUT', path: `${pathOf(teamId, id)}/weeks/${week}`, body }),
  pause: (teamId, id, body) => request({ method: 'POST', path: `${pathOf(teamId, id)}/pause`, body }),
  finish: (teamId, id, body) => request({ method: 'POST', path: `${pathOf(teamId, id)}/end`, body }),
  stop: (teamId, id) => request({ method: 'DELETE', path: pathOf(teamId, id) }),
});

const pathOf = (teamId: TeamId, id: string): string => `/api/teams/${teamId}/challenges/${id}`;

import type { DissentClient, PersonalDissentClient } from '#contracts/dissent-client.ts';
import type { ApiRequest } from './api-request.ts';

/** The endpoints of a team's dissents in our API. */
export const makeDissentClient = (request: ApiRequest): DissentClient => ({
  read: (teamId, id) => request({ method: 'GET', path: teamPath(teamId, id) }),
  raise: (teamId, id, body) => request({ method: 'PUT', path: teamPath(teamId, id), body }),
  thank: (teamId, id) => request({ method: 'POST', path: `${teamPath(teamId, id)}/thanks`, body: {} }),
  clarify: (teamId, id, body) => request({ method: 'POST', path: `${teamPath(teamId, id)}/clarifications`, body }),
  decide: (teamId, id, body) => request({ method: 'POST', path: `${teamPath(teamId, id)}/decisions`, body }),
});

/** Those of dissents between two. */
export const makePersonalDissentClient = (request: ApiRequest): PersonalDissentClient => ({
  list: () => request({ method: 'GET', path: ownPath }),
  raise: (otherId, id, body) => request({ method: 'PUT', path: pairPath(otherId, id), body }),
  thank: (otherId, id) => request({ method: 'POST', path: `${pairPath(otherId, id)}/thanks`, body: {} }),
  clarify: (otherId, id, body) => request({ method: 'POST', path: `${pairPath(otherId, id)}/clarifications`, body }),
  decide: (otherId, id, body) => request({ method: 'POST', path: `${pairPath(otherId, id)}/decisions`, body }),
});

const ownPath = '/api/me/dissents';
const teamPath = (teamId: string, id: string): string => `/api/teams/${teamId}/dissents/${id}`;
const pairPath = (otherId: string, id: string): string => `${ownPath}/${otherId}/${id}`;

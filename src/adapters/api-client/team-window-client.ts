import type { TeamWindowClient } from '#contracts/team-window-client.ts';
import type { ApiRequest } from './api-request.ts';

/** The endpoints of a team's field window in our API. */
export const makeTeamWindowClient = (request: ApiRequest): TeamWindowClient => ({
  read: (teamId) => request({ method: 'GET', path: pathOf(teamId) }),
  adopt: (teamId, body) => request({ method: 'PUT', path: pathOf(teamId), body }),
  giveUp: (teamId, body) => request({ method: 'DELETE', path: pathOf(teamId), body }),
  members: (teamId) => request({ method: 'GET', path: `/api/teams/${teamId}/member-addresses` }),
});

const pathOf = (teamId: string): string => `/api/teams/${teamId}/team-window`;

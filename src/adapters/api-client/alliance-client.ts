import type { AllianceClient } from '#contracts/alliance-client.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import type { ApiRequest } from './api-request.ts';

/** The alliance endpoints of our API. */
export const makeAllianceClient = (request: ApiRequest): AllianceClient => ({
  read: (teamId) => request({ method: 'GET', path: pathOf(teamId) }),
  answer: (teamId, promptId, body) => request({ method: 'PUT', path: `${pathOf(teamId)}/answers/${promptId}`, body }),
  open: (teamId) => request({ method: 'POST', path: `${pathOf(teamId)}/opening` }),
  draft: (teamId, section, body) => request({ method: 'PUT', path: `${pathOf(teamId)}/draft/${section}`, body }),
  propose: (teamId, body) => request({ method: 'POST', path: `${pathOf(teamId)}/versions`, body }),
  commit: (teamId, version) => request({ method: 'POST', path: `${pathOf(teamId)}/versions/${version}/commitments` }),
  chooseChannel: (teamId, body) => request({ method: 'PUT', path: `/api/teams/${teamId}/channel`, body }),
});

const pathOf = (teamId: TeamId): string => `/api/teams/${teamId}/alliance`;

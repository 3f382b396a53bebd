import type { AllianceClient } from '#contracts/alliance-client.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import type { ApiRequest } from './api-request.ts';

/** The alliance endpoints of our API. */
export const makeAllianceClient = (request: ApiRequest): AllianceClient => ({
  read: (teamId) => request({ method: 'GET', path: pathOf(teamId) }),
  answer: (teamId, promptId, body) => request({ method: 'PUT', path: `${pathOf(teamId)}/answers/${promptId}`, body }),
  open: (teamId) => request({ method: 'POST', path: `${pathOf(teamId)}/opening` }),
  group: (teamId, promptId, personId, body) =>
    request({ method: 'PUT', path: `${pathOf(teamId)}/answers/${promptId}/${personId}/line`, body }),
  writeLine: (teamId, lineId, body) => request({ method: 'PUT', path: linePath(teamId, lineId), body }),
  removeLine: (teamId, lineId, body) => request({ method: 'DELETE', path: linePath(teamId, lineId), body }),
  moveLine: (teamId, lineId, body) => request({ method: 'PUT', path: `${linePath(teamId, lineId)}/place`, body }),
  propose: (teamId, body) => request({ method: 'POST', path: `${pathOf(teamId)}/versions`, body }),
  takePosition: (teamId, version, lineId, body) =>
    request({ method: 'PUT', path: `${pathOf(teamId)}/versions/${version}/lines/${lineId}/position`, body }),
  commit: (teamId, version) => request({ method: 'POST', path: `${pathOf(teamId)}/versions/${version}/commitments` }),
  setFacilitator: (teamId, body) => request({ method: 'PUT', path: `${pathOf(teamId)}/facilitator`, body }),
  setRhythm: (teamId, body) => request({ method: 'PUT', path: `${pathOf(teamId)}/rhythm`, body }),
  checkIn: (teamId, round, body) => request({ method: 'PUT', path: `${pathOf(teamId)}/check-ins/${round}`, body }),
  exportPage: (teamId, format, language) =>
    request({
      method: 'GET',
      path: `${pathOf(teamId)}/export?format=${format}&language=${language}`,
      accept: format === 'md' ? 'text/markdown' : 'text/html',
    }),
  chooseChannel: (teamId, body) => request({ method: 'PUT', path: `/api/teams/${teamId}/channel`, body }),
});

const linePath = (teamId: TeamId, lineId: string): string => `${pathOf(teamId)}/lines/${lineId}`;
const pathOf = (teamId: TeamId): string => `/api/teams/${teamId}/alliance`;

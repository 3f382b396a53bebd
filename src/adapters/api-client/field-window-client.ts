import type { FieldWindowClient } from '#contracts/field-window-client.ts';
import type { ApiRequest } from './api-request.ts';

/** The endpoints of field windows in our API. */
export const makeFieldWindowClient = (request: ApiRequest): FieldWindowClient => ({
  own: (teamId) => request({ method: 'GET', path: `/api/me/teams/${teamId}/field-window` }),
  obstacles: (teamId) => request({ method: 'GET', path: `/api/teams/${teamId}/obstacles` }),
  note: (teamId, day, body) => request({ method: 'PUT', path: `/api/teams/${teamId}/field-notes/${day}`, body }),
  takeBack: (teamId, day, body) => request({ method: 'DELETE', path: `/api/teams/${teamId}/field-notes/${day}`, body }),
  choose: (teamId, body) => request({ method: 'PUT', path: `/api/teams/${teamId}/field-window`, body }),
  giveUp: (teamId) => request({ method: 'DELETE', path: `/api/teams/${teamId}/field-window` }),
});

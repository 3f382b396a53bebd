import type { SettingsClient } from '#contracts/settings-client.ts';
import type { ApiRequest } from './api-request.ts';

const preferences = '/api/me/preferences';

/** The endpoints of our API for what teams and people set. */
export const makeSettingsClient = (request: ApiRequest): SettingsClient => ({
  setTeam: (teamId, body) => request({ method: 'PUT', path: `/api/teams/${teamId}/settings`, body }),
  preferences: () => request({ method: 'GET', path: preferences }),
  setPreferences: (body) => request({ method: 'PUT', path: preferences, body }),
});

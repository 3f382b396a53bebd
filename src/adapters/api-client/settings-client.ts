import type { SettingsClient } from '#contracts/settings-client.ts';
import type { ApiRequest } from './api-request.ts';

const ownData = '/api/me/data';
const preferences = '/api/me/preferences';
const pathOf = (teamId: string): string => `/api/teams/${teamId}/settings`;

/** The endpoints of our API for what teams and people set. */
export const makeSettingsClient = (request: ApiRequest): SettingsClient => ({
  team: (teamId) => request({ method: 'GET', path: pathOf(teamId) }),
  setTeam: (teamId, body) => request({ method: 'PUT', path: pathOf(teamId), body }),
  preferences: () => request({ method: 'GET', path: preferences }),
  setPreferences: (body) => request({ method: 'PUT', path: preferences, body }),
  ownPage: (language, zone) =>
    request({
      method: 'GET',
      path: `${ownData}?format=html&language=${language}&zone=${encodeURIComponent(zone)}`,
      accept: 'text/html',
    }),
  ownData: () => request({ method: 'GET', path: `${ownData}?format=json&language=en` }),
  deleteOwnData: () => request({ method: 'DELETE', path: ownData }),
  farewell: () => request({ method: 'GET', path: '/api/me/farewell' }),
  shareFocusTimes: (body) => request({ method: 'PUT', path: '/api/me/focus-times', body }),
});

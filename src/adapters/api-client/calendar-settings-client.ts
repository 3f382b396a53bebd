import type { CalendarSettingsClient } from '#contracts/calendar-settings-api.ts';
import type { ApiRequest } from './api-request.ts';

const path = '/api/me/calendar-settings';

/** The endpoints of our API for how one wants one's calendar planned. */
export const makeCalendarSettingsClient = (request: ApiRequest): CalendarSettingsClient => ({
  read: () => request({ method: 'GET', path }),
  save: (body) => request({ method: 'PUT', path, body }),
});

import { calendarSettingsBody } from '#contracts/calendar-settings-api.ts';
import type { ReadCalendarSettings } from '#usecases/calendar/read-calendar-settings.ts';
import type { SaveCalendarSettings } from '#usecases/calendar/save-calendar-settings.ts';
import { anyBody, noParams, ok, problem, selfRoute } from '../route.ts';
import type { Route } from '../route.ts';
import { viewCalendarSettings } from '../settings-view.ts';

export type CalendarSettingsUseCases = {
  readonly readCalendarSettings: ReadCalendarSettings;
  readonly saveCalendarSettings: SaveCalendarSettings;
};

const path = '/api/me/calendar-settings';
const shows = 'CalendarSettingsView';

/** How a person wants their calendar planned: wishes alone. No route takes anything of a calendar. */
export const calendarSettingsRoutes = (use: CalendarSettingsUseCases): readonly Route[] => [
  selfRoute({ method: 'GET', path, params: noParams, body: anyBody, shows }, async (self) =>
    ok(viewCalendarSettings(await use.readCalendarSettings(self))),
  ),
  selfRoute({ method: 'PUT', path, params: noParams, body: calendarSettingsBody, shows }, async (self, { body }) => {
    const outcome = await use.saveCalendarSettings(self, body);
    return outcome.kind === 'refused' ? problem(outcome.reason) : ok(viewCalendarSettings(outcome.kept));
  }),
];

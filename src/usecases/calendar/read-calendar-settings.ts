import type { KeptCalendarSettings } from '#domain/calendar/decide-calendar-settings.ts';
import type { SelfScope } from '#domain/people/scope.ts';
import type { CalendarSettingsStore } from '#ports/calendar-settings-store.ts';

/** How someone wants their calendar planned; `undefined` until they have said it. */
export type ReadCalendarSettings = (self: SelfScope) => Promise<KeptCalendarSettings | undefined>;

export const makeReadCalendarSettings =
  ({ calendarSettings }: { readonly calendarSettings: Pick<CalendarSettingsStore, 'load'> }): ReadCalendarSettings =>
  async (self) =>
    (await calendarSettings.load(self))?.value;

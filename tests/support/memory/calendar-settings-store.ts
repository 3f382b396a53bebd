import type { KeptCalendarSettings } from '#domain/calendar/decide-calendar-settings.ts';
import type { SelfScope } from '#domain/people/scope.ts';
import type { CalendarSettingsStore } from '#ports/calendar-settings-store.ts';
import { makeRows } from './rows.ts';

export const makeMemoryCalendarSettingsStore = (): CalendarSettingsStore => {
  const rows = makeRows<KeptCalendarSettings>();
  const keyOf = ({ tenantId, personId }: SelfScope): string => `${tenantId}:${personId}`;
  return {
    load: (scope) => Promise.resolve(rows.read(keyOf(scope))),
    save: (scope, kept, etag) =>
      Promise.resolve(etag === undefined ? rows.insert(keyOf(scope), kept) : rows.replace(keyOf(scope), kept, etag)),
  };
};

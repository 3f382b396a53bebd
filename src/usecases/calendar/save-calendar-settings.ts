import { decideCalendarSettings } from '#domain/calendar/decide-calendar-settings.ts';
import type { CalendarSettingsCommand, CalendarSettingsDecision } from '#domain/calendar/decide-calendar-settings.ts';
import type { SelfScope } from '#domain/people/scope.ts';
import type { CalendarSettingsStore } from '#ports/calendar-settings-store.ts';

export type SaveCalendarSettings = (
  self: SelfScope,
  command: CalendarSettingsCommand,
) => Promise<CalendarSettingsDecision>;

/** Keeps how a person wants their calendar planned. Two windows of one person do not overwrite each other. */
export const makeSaveCalendarSettings =
  ({ calendarSettings }: { readonly calendarSettings: CalendarSettingsStore }): SaveCalendarSettings =>
  async (self, command) => {
    const stored = await calendarSettings.load(self);
    const decision = decideCalendarSettings(stored?.value, command);
    if (decision.kind === 'refused') return decision;
    const saved = await calendarSettings.save(self, decision.kept, stored?.etag);
    return saved === 'conflict' ? { kind: 'refused', reason: 'text-has-changed' } : decision;
  };

import type { KeptCalendarSettings } from '#domain/calendar/decide-calendar-settings.ts';
import type { SelfScope } from '#domain/people/scope.ts';
import type { SaveOutcome, Stored } from './stored.ts';

/** Keeps how each person wants their calendar planned, with the person. Rejects with {@link Unavailable} (`storage`). */
export type CalendarSettingsStore = {
  load(scope: SelfScope): Promise<Stored<KeptCalendarSettings> | undefined>;
  /** `etag` is `undefined` for the first save: insert-only. */
  save(scope: SelfScope, kept: KeptCalendarSettings, etag: string | undefined): Promise<SaveOutcome>;
};

import { dayIn } from '#domain/calendar/zoned-day.ts';
import type { Preferences } from '#domain/people/preferences.ts';
import type { SelfScope } from '#domain/people/scope.ts';
import type { Day } from '#domain/shared/instant.ts';
import { zoneAtFirst } from '#domain/week/team-settings.ts';
import type { Clock } from '#ports/clock.ts';
import type { PreferenceStore } from '#ports/preference-store.ts';
import { loadPreferences } from './load-preferences.ts';

/** How someone wants to be reached, and the day that it is for them. */
export type PreferencesReading = { readonly preferences: Preferences; readonly today: Day };

export type ReadPreferences = (self: SelfScope) => Promise<PreferencesReading>;

type Needs = { readonly preferences: PreferenceStore; readonly clock: Clock };

export const makeReadPreferences =
  (needs: Needs): ReadPreferences =>
  async (self) => {
    const preferences = await loadPreferences(needs.preferences, self);
    return { preferences, today: dayIn(preferences.zone ?? zoneAtFirst, needs.clock.now()) };
  };

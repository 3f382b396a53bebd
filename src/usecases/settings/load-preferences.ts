import { preferencesAtFirst } from '#domain/people/preferences.ts';
import type { Preferences } from '#domain/people/preferences.ts';
import type { SelfScope } from '#domain/people/scope.ts';
import type { PreferenceStore } from '#ports/preference-store.ts';

/** How a person wants to be reached, or what holds until they have said so. */
export const loadPreferences = async (preferences: PreferenceStore, self: SelfScope): Promise<Preferences> =>
  (await preferences.load(self))?.value ?? preferencesAtFirst;

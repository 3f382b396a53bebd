import type { Preferences } from '#domain/people/preferences.ts';
import type { SelfScope } from '#domain/people/scope.ts';
import type { SaveOutcome, Stored } from './stored.ts';

/** Keeps how each person wants to be reached, with the person. Rejects with {@link Unavailable} (`storage`). */
export type PreferenceStore = {
  load(scope: SelfScope): Promise<Stored<Preferences> | undefined>;
  /** `etag` is `undefined` for the first save: insert-only. */
  save(scope: SelfScope, preferences: Preferences, etag: string | undefined): Promise<SaveOutcome>;
};

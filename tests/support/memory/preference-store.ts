import type { Preferences } from '#domain/people/preferences.ts';
import type { SelfScope } from '#domain/people/scope.ts';
import type { PreferenceStore } from '#ports/preference-store.ts';
import { makeRows } from './rows.ts';

export const makeMemoryPreferenceStore = (): PreferenceStore => {
  const rows = makeRows<Preferences>();
  const keyOf = ({ tenantId, personId }: SelfScope): string => `${tenantId}:${personId}`;
  return {
    load: (scope) => Promise.resolve(rows.read(keyOf(scope))),
    save: (scope, preferences, etag) =>
      Promise.resolve(
        etag === undefined ? rows.insert(keyOf(scope), preferences) : rows.replace(keyOf(scope), preferences, etag),
      ),
  };
};

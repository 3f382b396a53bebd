import type { FocusTime } from '#domain/people/focus-times.ts';
import type { SelfScope } from '#domain/people/scope.ts';
import type { FocusTimeStore } from '#ports/focus-time-store.ts';
import type { Stored } from '#ports/stored.ts';

export const makeMemoryFocusTimeStore = (): FocusTimeStore => {
  const rows = new Map<string, Stored<readonly FocusTime[]>>();
  let writes = 0;
  const keyOf = ({ tenantId, personId }: SelfScope): string => `${tenantId}:${personId}`;
  return {
    load: (scope) => Promise.resolve(rows.get(keyOf(scope))?.value ?? []),
    find: (scope) => Promise.resolve(rows.get(keyOf(scope))),
    narrow: (scope, rest, etag) => {
      if (rows.get(keyOf(scope))?.etag !== etag) return Promise.resolve('conflict');
      if (rest.length === 0) rows.delete(keyOf(scope));
      else rows.set(keyOf(scope), { value: rest, etag: String((writes += 1)) });
      return Promise.resolve('saved');
    },
    replace: (scope, times) => {
      rows.set(keyOf(scope), { value: times, etag: String((writes += 1)) });
      return Promise.resolve();
    },
    remove: (scope) => {
      rows.delete(keyOf(scope));
      return Promise.resolve();
    },
  };
};

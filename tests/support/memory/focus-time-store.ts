import type { FocusTime } from '#domain/people/focus-times.ts';
import type { SelfScope } from '#domain/people/scope.ts';
import type { FocusTimeStore } from '#ports/focus-time-store.ts';

export const makeMemoryFocusTimeStore = (): FocusTimeStore => {
  const rows = new Map<string, readonly FocusTime[]>();
  const keyOf = ({ tenantId, personId }: SelfScope): string => `${tenantId}:${personId}`;
  return {
    load: (scope) => Promise.resolve(rows.get(keyOf(scope)) ?? []),
    replace: (scope, times) => {
      rows.set(keyOf(scope), times);
      return Promise.resolve();
    },
    remove: (scope) => {
      rows.delete(keyOf(scope));
      return Promise.resolve();
    },
  };
};

import type { SelfScope } from '#domain/people/scope.ts';
import type { CounterpartKey } from '#domain/shared/ids.ts';
import type { PromptUses, PromptUseStore } from '#ports/prompt-use-store.ts';
import { makeRows } from './rows.ts';

export const makeMemoryPromptUseStore = (): PromptUseStore => {
  const rows = makeRows<PromptUses>();
  const keyOf = ({ tenantId, personId }: SelfScope, counterpart: CounterpartKey): string =>
    `${tenantId}:${personId}:${counterpart}`;
  return {
    all: ({ tenantId, personId }) =>
      Promise.resolve(
        rows.list().flatMap(([key, { value }]) => (key.startsWith(`${tenantId}:${personId}:`) ? [value] : [])),
      ),
    load: (scope, counterpart) => Promise.resolve(rows.read(keyOf(scope, counterpart))),
    save: (scope, counterpart, uses, etag) => {
      const key = keyOf(scope, counterpart);
      return Promise.resolve(etag === undefined ? rows.insert(key, uses) : rows.replace(key, uses, etag));
    },
  };
};

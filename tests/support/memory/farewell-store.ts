import type { PersonId, TenantId } from '#domain/shared/ids.ts';
import type { Farewell, FarewellStore } from '#ports/farewell-store.ts';
import { makeRows } from './rows.ts';

export const makeMemoryFarewellStore = (): FarewellStore => {
  const rows = makeRows<Farewell>();
  const keyOf = (tenantId: TenantId, personId: PersonId): string => `${tenantId}:${personId}`;
  return {
    load: (tenantId, personId) => Promise.resolve(rows.read(keyOf(tenantId, personId))),
    save: (tenantId, personId, farewell, etag) => {
      const key = keyOf(tenantId, personId);
      return Promise.resolve(etag === undefined ? rows.insert(key, farewell) : rows.replace(key, farewell, etag));
    },
    remove: (tenantId, personId, etag) => {
      const key = keyOf(tenantId, personId);
      if (rows.read(key)?.etag !== etag) return Promise.resolve('conflict');
      rows.remove(key);
      return Promise.resolve('saved');
    },
  };
};

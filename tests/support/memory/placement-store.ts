import type { Placement } from '#domain/placement/placement.ts';
import type { TenantId } from '#domain/shared/ids.ts';
import type { PlacementStore } from '#ports/placement-store.ts';
import { makeRows } from './rows.ts';

export const makeMemoryPlacementStore = (): PlacementStore => {
  const rows = makeRows<Placement>();
  const assigned = new Map<TenantId, string>();
  return {
    // The keys are the ids under which they were kept.
    list: () => Promise.resolve(new Map(rows.list().map(([key, { value }]) => [key as TenantId, value]))),
    load: (tenantId) => Promise.resolve(rows.read(tenantId)),
    save: (tenantId, placement, etag) =>
      Promise.resolve(etag === undefined ? rows.insert(tenantId, placement) : rows.replace(tenantId, placement, etag)),
    assign: (tenantId, account) => {
      const first = assigned.get(tenantId) ?? account;
      assigned.set(tenantId, first);
      return Promise.resolve(first);
    },
  };
};

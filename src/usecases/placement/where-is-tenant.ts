import { whereabouts } from '#domain/placement/placement.ts';
import type { Placement, Whereabouts } from '#domain/placement/placement.ts';
import type { TenantId } from '#domain/shared/ids.ts';
import type { PlacementStore } from '#ports/placement-store.ts';
import type { TenantRows } from '#ports/tenant-rows.ts';
import type { Accounts } from './place-tenant.ts';

/** Where a tenant is; `unplaced`: its rows are there from the time of a single account, and stay where they are. */
export type TenantPlace = Whereabouts | { readonly kind: 'unplaced'; readonly account: string };

export type TenantPlaces = {
  /** Changes nothing. */
  whereIs(tenantId: TenantId): Promise<TenantPlace>;
  /** How many tenants each account has, those under way from it among them. */
  counts(): Promise<ReadonlyMap<string, number>>;
};

type Needs = {
  readonly accounts: Accounts<{ readonly placements: PlacementStore; readonly rows: Pick<TenantRows, 'any'> }>;
};

/** Looks for tenants in all accounts. Rejects with {@link Unavailable} (`storage`) where one is out of reach. */
export const makeTenantPlaces = ({ accounts }: Needs): TenantPlaces => ({
  whereIs: async (tenantId) => {
    const said = new Map<string, Placement>();
    for (const [name, { placements }] of accounts) {
      const stored = await placements.load(tenantId);
      if (stored !== undefined) said.set(name, stored.value);
    }
    const where = whereabouts(said);
    if (where.kind !== 'unseen') return where;
    for (const [account, { rows }] of accounts) if (await rows.any(tenantId)) return { kind: 'unplaced', account };
    return where;
  },
  counts: async () => {
    const counts = new Map<string, number>();
    for (const [name, { placements }] of accounts) {
      const said = [...(await placements.list()).values()];
      counts.set(name, said.filter(({ kind }) => kind === 'here' || kind === 'moving').length);
    }
    return counts;
  },
});

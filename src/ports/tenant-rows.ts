import type { TenantId } from '#domain/shared/ids.ts';

/** All that is kept of a tenant in one account, whatever it says. Rejects with {@link Unavailable} (`storage`). */
export type TenantRows = {
  /** Whether there is any. */
  any(tenantId: TenantId): Promise<boolean>;
  /** Harmless to repeat. @returns how many there were */
  remove(tenantId: TenantId): Promise<number>;
};

/** How many rows of a tenant there are, and how many were not the same on the other side. */
type Copied = { readonly rows: number; readonly changed: number };

/**
 * Has one account hold of a tenant what another one holds, no more and no less; rows that are the same already stay.
 * Where it ends half-way, the next goes on. Rejects with {@link Unavailable} (`storage`).
 */
export type CopyTenant = (tenantId: TenantId) => Promise<Copied>;

import type { Placement } from '#domain/placement/placement.ts';
import type { TenantId } from '#domain/shared/ids.ts';
import type { SaveOutcome, Stored } from './stored.ts';

/** Keeps in an account which tenants are in it. Holds no content, hence no scope. Rejects with {@link Unavailable} (`storage`). */
export type PlacementStore = {
  /** What the account says of every tenant that was ever in it. */
  list(): Promise<ReadonlyMap<TenantId, Placement>>;
  load(tenantId: TenantId): Promise<Stored<Placement> | undefined>;
  /** `etag` is `undefined` for the first save: insert-only. */
  save(tenantId: TenantId, placement: Placement, etag: string | undefined): Promise<SaveOutcome>;
  /**
   * Notes in which account a tenant begins: for good, and insert-only. Of the first account alone, so that all processes
   * agree, whichever accounts they know.
   *
   * @returns the one that was noted first
   */
  assign(tenantId: TenantId, account: string): Promise<string>;
};

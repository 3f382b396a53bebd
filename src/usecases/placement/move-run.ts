import type { Placement } from '#domain/placement/placement.ts';
import type { TenantId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { Clock } from '#ports/clock.ts';
import type { PlacementStore } from '#ports/placement-store.ts';
import type { Stored } from '#ports/stored.ts';

/** One run of the command that moves a tenant: it alone may do so, until another one begins. */
export type MoveRun = {
  /** The tenant is there already: an earlier run came so far. */
  readonly hasArrived: boolean;
  /** Rejects once another run has begun; asks at most every `keptMs`. */
  mayGoOn(): Promise<void>;
  /** Replaces this run's own mark on the account that the tenant leaves, or on that to which it comes. */
  mark(side: 'from' | 'to', placement: Placement): Promise<void>;
};

type Needs = {
  readonly tenantId: TenantId;
  readonly from: PlacementStore;
  readonly to: PlacementStore;
  /** The name of the account to which the tenant comes. */
  readonly toName: string;
  /** A text that no other run has. */
  readonly run: string;
  readonly keptMs: number;
  /** Real time. */
  readonly clock: Clock;
};

/**
 * Marks both accounts, whichever run had marked them before.
 *
 * @param said by the account that the tenant leaves, on which it was decided that it is to be moved
 */
export const beginMoveRun = async (needs: Needs, said: Stored<Placement> | undefined): Promise<MoveRun> => {
  const { tenantId, from, to, toName, run, keptMs, clock } = needs;
  await save(from, tenantId, { kind: 'moving', to: toName, run }, said);
  const there = await to.load(tenantId);
  const hasArrived = there?.value.kind === 'here';
  if (!hasArrived) await save(to, tenantId, { kind: 'coming', run }, there);
  let seenAt: Instant = Number.NEGATIVE_INFINITY;
  return {
    hasArrived,
    mayGoOn: async () => {
      const now = clock.now();
      if (now - seenAt <= keptMs && now >= seenAt) return;
      if (!isOf(run, (await from.load(tenantId))?.value)) throw takenOver(tenantId);
      seenAt = now;
    },
    mark: async (side, placement) => {
      const store = side === 'from' ? from : to;
      const found = await store.load(tenantId);
      if (!isOf(run, found?.value)) throw takenOver(tenantId);
      await save(store, tenantId, placement, found);
    },
  };
};

const isOf = (run: string, placement: Placement | undefined): boolean =>
  (placement?.kind === 'moving' || placement?.kind === 'coming') && placement.run === run;

/** Under the mark of what was looked at: nobody comes between. */
const save = async (
  store: PlacementStore,
  tenantId: TenantId,
  placement: Placement,
  found: Stored<Placement> | undefined,
): Promise<void> => {
  if ((await store.save(tenantId, placement, found?.etag)) !== 'saved') throw takenOver(tenantId);
};

const takenOver = (tenantId: TenantId): Error => new Error(`Tenant ${tenantId} is being moved by another run`);

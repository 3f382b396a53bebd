import type { Placement } from '#domain/placement/placement.ts';
import type { TenantId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { Clock } from '#ports/clock.ts';
import { makePatient } from './patient.ts';

/** What one account has said of its tenants, as this process knows it. */
export type AccountListing = {
  /** `undefined` until it has said something. */
  latest(): { readonly readAt: Instant; readonly said: ReadonlyMap<TenantId, Placement> } | undefined;
  /** When the account last said that it has the tenant. */
  hadAt(tenantId: TenantId): Instant | undefined;
  /** Asks it again. Rejects with {@link Unavailable} (`storage`) where it does not answer soon. */
  refresh(): Promise<void>;
  /** It has just said of one tenant that it has it. */
  note(tenantId: TenantId): void;
};

type Needs = {
  readonly list: () => Promise<ReadonlyMap<TenantId, Placement>>;
  readonly clock: Clock;
  readonly rest: (ms: number) => Promise<unknown>;
};

export const makeAccountListing = ({ list, clock, rest }: Needs): AccountListing => {
  let latest: { readonly readAt: Instant; readonly said: Map<TenantId, Placement> } | undefined;
  const had = new Map<TenantId, Instant>();
  const ask = async (): Promise<void> => {
    // What is said may be as old as the question.
    const readAt = clock.now();
    const said = await list();
    for (const [tenantId, { kind }] of said) if (kind === 'here') had.set(tenantId, readAt);
    latest = { readAt, said: new Map(said) };
  };
  return {
    latest: () => latest,
    hadAt: (tenantId) => had.get(tenantId),
    note: (tenantId) => {
      if (latest === undefined) return;
      // As old as the rest is at most: that it may be kept no longer does no harm.
      latest.said.set(tenantId, { kind: 'here' });
      had.set(tenantId, latest.readAt);
    },
    refresh: makePatient(ask, { part: 'storage', clock, rest }),
  };
};

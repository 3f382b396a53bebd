import { chooseAccount } from '#domain/placement/choose-account.ts';
import type { TenantId } from '#domain/shared/ids.ts';
import type { Clock } from '#ports/clock.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { makeHearsay } from './hearsay.ts';
import { notListed, placeTenant } from './place-tenant.ts';
import type { Accounts } from './place-tenant.ts';
import type { PlacementTimes } from './placement-times.ts';

/** What is asked of a tenant: something new, or to note how something ended that was begun before a move. */
export type Purpose = 'begin' | 'finish';

/** Where tenants are, as this process knows it: never older than it may be. */
export type KnownPlacements = {
  /**
   * The account that has all of the tenant. Rejects with {@link Unavailable} (`storage`) while the tenant is being moved,
   * and where its account is out of reach.
   */
  find(tenantId: TenantId, purpose?: Purpose): Promise<string>;
  /** Rejects with {@link Unavailable} (`storage`) where the account has not answered of late, and does not answer soon. */
  expectReach(account: string): Promise<void>;
  /** Where it was found last, however long ago, else where it would begin: asks nobody. */
  guess(tenantId: TenantId): string;
};

type Needs = {
  readonly accounts: Accounts;
  readonly times: PlacementTimes;
  /** Tells how old it is. */
  readonly clock: Clock;
  readonly rest: (ms: number) => Promise<unknown>;
};

/** A move of a small tenant takes some two minutes: so long after a refusal it is worth asking again. */
const retryAfterMs = 30_000;

export const makeKnownPlacements = (needs: Needs): KnownPlacements => {
  const { accounts } = needs;
  const known = makeHearsay(needs);
  const place = onceAtATime((tenantId) => placeTenant(accounts, tenantId));
  const find = async (tenantId: TenantId): Promise<string> => {
    const at = known.at(tenantId) ?? (await known.askLast(tenantId));
    if (at !== undefined) return at;
    const where = await known.askAll(tenantId);
    switch (where.kind) {
      case 'at':
        return where.account;
      case 'moving':
        throw beingMoved(tenantId);
      case 'elsewhere':
        throw notListed(tenantId, where.account);
      case 'unseen': {
        const account = await place(tenantId);
        if (account === undefined) throw beingMoved(tenantId);
        known.note(tenantId, account);
        return account;
      }
    }
  };
  return {
    find: async (tenantId, purpose = 'begin') => {
      try {
        return await find(tenantId);
      } catch (error) {
        const before = purpose === 'finish' ? known.before(tenantId) : undefined;
        if (before === undefined) throw error;
        return before;
      }
    },
    expectReach: (account) => known.ask(account),
    guess: (tenantId) => known.last(tenantId) ?? chooseAccount(tenantId, [...accounts.keys()]),
  };
};

/** Those who ask for a new tenant at once share one answer: its first page asks several things. */
const onceAtATime = <Answer>(
  ask: (tenantId: TenantId) => Promise<Answer>,
): ((tenantId: TenantId) => Promise<Answer>) => {
  const asking = new Map<TenantId, Promise<Answer>>();
  return (tenantId) => {
    const asked = asking.get(tenantId) ?? ask(tenantId).finally(() => asking.delete(tenantId));
    asking.set(tenantId, asked);
    return asked;
  };
};

const beingMoved = (tenantId: TenantId): Unavailable =>
  new Unavailable('storage', new Error(`Tenant ${tenantId} is being moved`), retryAfterMs);

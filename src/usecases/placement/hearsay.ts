import { whereabouts } from '#domain/placement/placement.ts';
import type { Said, Whereabouts } from '#domain/placement/placement.ts';
import type { TenantId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { Clock } from '#ports/clock.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { makeAccountListing } from './account-listing.ts';
import type { AccountListing } from './account-listing.ts';
import type { Accounts } from './place-tenant.ts';
import type { PlacementTimes } from './placement-times.ts';

/** What the accounts have told this process. */
export type Hearsay = {
  /** Asks the account where it has not spoken of late. */
  ask(account: string): Promise<void>;
  /** By what is known and fresh. */
  at(tenantId: TenantId): string | undefined;
  /** By asking the account that had it last. */
  askLast(tenantId: TenantId): Promise<string | undefined>;
  /** By asking all that have not spoken of late. */
  askAll(tenantId: TenantId): Promise<Whereabouts>;
  /** The account that had it last, whenever that was. */
  last(tenantId: TenantId): string | undefined;
  /** The account that had it until so lately that what was begun there may still end there. */
  before(tenantId: TenantId): string | undefined;
  /** The account has just been given to it. */
  note(tenantId: TenantId, account: string): void;
};

type Needs = {
  readonly accounts: Accounts;
  readonly times: PlacementTimes;
  /** Tells ages: see {@link ageAt}. */
  readonly clock: Clock;
  readonly rest: (ms: number) => Promise<unknown>;
};

export const makeHearsay = (needs: Needs): Hearsay => {
  const { times, clock } = needs;
  const listings = listingsOf(needs);
  const { all } = listings;
  const ask = async (account: string): Promise<void> => {
    const listing = all.get(account);
    if (listing !== undefined && !listings.isFresh(listing)) await listing.refresh();
  };
  const at = (tenantId: TenantId): string | undefined => freshHome(listings, tenantId);
  const last = (tenantId: TenantId): string | undefined => lastHome(all, tenantId)?.account;
  return {
    ask,
    at,
    askLast: async (tenantId) => {
      const account = last(tenantId);
      if (account === undefined) return undefined;
      await ask(account).catch(() => undefined);
      return at(tenantId);
    },
    askAll: (tenantId) => askAll(listings, tenantId),
    last,
    before: (tenantId) => {
      const home = lastHome(all, tenantId);
      return home !== undefined && ageAt(clock.now(), home.hadAt) <= times.keptMs + times.finishMs
        ? home.account
        : undefined;
    },
    note: (tenantId, account) => all.get(account)?.note(tenantId),
  };
};

type Listings = {
  readonly all: ReadonlyMap<string, AccountListing>;
  readonly isFresh: (listing: AccountListing) => boolean;
  /** Still fresh, and not for long. */
  readonly isAgeing: (listing: AccountListing) => boolean;
};

/** What is so old already, of all the time that it may be kept, is asked for again before it is needed. */
const aheadShare = 0.4;

const listingsOf = ({ accounts, times, clock, rest }: Needs): Listings => {
  const ageOf = (listing: AccountListing): number => ageAt(clock.now(), listing.latest()?.readAt);
  const all = [...accounts].map(
    ([name, { placements }]) => [name, makeAccountListing({ list: () => placements.list(), clock, rest })] as const,
  );
  return {
    all: new Map(all),
    isFresh: (listing) => ageOf(listing) <= times.keptMs,
    isAgeing: (listing) => ageOf(listing) > times.keptMs * aheadShare,
  };
};

/** A clock that was set back tells no age. */
const ageAt = (now: Instant, readAt: Instant | undefined): number =>
  readAt === undefined || readAt > now ? Number.POSITIVE_INFINITY : now - readAt;

const freshHome = ({ all, isFresh, isAgeing }: Listings, tenantId: TenantId): string | undefined => {
  for (const [name, listing] of all) {
    if (!isFresh(listing) || listing.latest()?.said.get(tenantId)?.kind !== 'here') continue;
    if (isAgeing(listing)) void listing.refresh().catch(() => undefined);
    return name;
  }
  return undefined;
};

type Home = { readonly account: string; readonly hadAt: Instant };

const lastHome = (all: Listings['all'], tenantId: TenantId): Home | undefined => {
  let home: Home | undefined;
  for (const [account, listing] of all) {
    const hadAt = listing.hadAt(tenantId);
    if (hadAt !== undefined && (home === undefined || hadAt > home.hadAt)) home = { account, hadAt };
  }
  return home;
};

const askAll = async (listings: Listings, tenantId: TenantId): Promise<Whereabouts> => {
  const { all, isFresh } = listings;
  const asking = [...all.values()].filter((listing) => !isFresh(listing)).map((listing) => listing.refresh());
  const first = await firstHome(asking, () => freshHome(listings, tenantId));
  if (first !== undefined) return { kind: 'at', account: first };
  const asked = await Promise.allSettled(asking);
  const where = whereabouts(saidOf(listings, tenantId));
  const isComplete = [...all.values()].every(isFresh);
  // One that did not answer may have it, or know where it is.
  if (!isComplete && (where.kind === 'unseen' || where.kind === 'elsewhere'))
    throw new Unavailable('storage', failureOf(asked) ?? new Error('an account took too long to answer'));
  return where;
};

/** Whoever is found need not wait for those accounts that have not answered yet. */
const firstHome = async (
  asking: readonly Promise<void>[],
  home: () => string | undefined,
): Promise<string | undefined> => {
  const looks = asking.map(async (asked) => {
    await asked;
    return home() ?? Promise.reject(new Error('not in this one'));
  });
  return await Promise.any(looks).catch(() => undefined);
};

const failureOf = (asked: readonly PromiseSettledResult<void>[]): unknown =>
  asked.find((one) => one.status === 'rejected')?.reason;

const saidOf = ({ all, isFresh }: Listings, tenantId: TenantId): Said =>
  new Map(
    [...all].flatMap(([name, listing]) => {
      const placement = isFresh(listing) ? listing.latest()?.said.get(tenantId) : undefined;
      return placement === undefined ? [] : [[name, placement]];
    }),
  );

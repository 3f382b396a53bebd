import { spacingMs } from '#domain/limits/taken-slots.ts';
import type { TenantId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { Clock } from '#ports/clock.ts';
import type { PaceStore } from '#ports/pace-store.ts';
import { makeRequestsOfJobs } from './requests-of-jobs.ts';
import type { RequestsOfJobs } from './requests-of-jobs.ts';
import { makeSharedClocks } from './shared-clock.ts';
import { makeTenantTurns } from './tenant-turns.ts';
import type { TenantTurns } from './tenant-turns.ts';

/** What one process has of a tenant. */
type Tenant = {
  readonly turns: TenantTurns;
  readonly requests: RequestsOfJobs;
  /** By which the tenant's times count. */
  readonly clock: Clock;
  delay(): Promise<number>;
  /** A request has left without a turn; others learn of it in the background, as far as they can be told. */
  noteUnasked(): void;
};

/** All of them. */
export type KnownTenants = { of(tenantId: TenantId): Tenant };

type Needs = {
  readonly store: PaceStore;
  readonly clock: Clock;
  readonly rest: (ms: number) => Promise<unknown>;
  readonly isSlow: () => boolean;
};

/** Tenants to which nothing is sent are forgotten when there are so many. */
const mostTenants = 5_000;

export const makeKnownTenants = ({ store, clock: own, ...needs }: Needs): KnownTenants => {
  const known = new Map<TenantId, Tenant>();
  const newClock = makeSharedClocks(own);
  return {
    of: (tenantId) => {
      const found = known.get(tenantId);
      if (found !== undefined) return found;
      if (known.size >= mostTenants)
        for (const [key, { turns }] of known) if (turns.waitMs() < -forgetMs) known.delete(key);
      const clock = newClock();
      const turns = makeTenantTurns({ paces: store.tenants, tenantId, own, clock, ...needs });
      const requests = makeRequestsOfJobs();
      const places = () => turns.places(placesAtOnce, requests.average());
      const delay = makeDelay(places, clock);
      const tenant = { turns, requests, clock, delay, noteUnasked: makeNotes(turns, needs.rest) };
      known.set(tenantId, tenant);
      return tenant;
    },
  };
};

/** Far beyond anything that may still be going on for the tenant. */
const forgetMs = 60_000;

/** Places taken at once for jobs that come one by one: a second's worth, or more. */
const placesAtOnce = Math.floor(1_000 / spacingMs);

/** Those that nobody took within a second of their time are gone. */
const makeDelay = (fetchPlaces: () => Promise<readonly Instant[]>, clock: Clock): (() => Promise<number>) => {
  let fetching: Promise<Instant[]> = Promise.resolve([]);
  return async () => {
    const place = await (fetching = fetching
      .catch(() => [])
      .then(async (places) => {
        const left = places.filter((at) => at > clock.now() - 1_000);
        return left.length > 0 ? left : [...(await fetchPlaces())];
      })).then((places) => places.shift());
    return Math.max(0, (place ?? 0) - clock.now());
  };
};

/** Whoever opens a page is not the only one: what leaves within so long is told with one write. */
const gatherMs = 250;

const makeNotes = (turns: Pick<TenantTurns, 'noteUnasked'>, rest: Needs['rest']): (() => void) => {
  let [count, isTelling] = [0, false];
  const tell = async (): Promise<void> => {
    if (isTelling) return;
    isTelling = true;
    try {
      while (count > 0) {
        const told = count;
        count = 0;
        await turns.noteUnasked(told);
        await rest(gatherMs);
      }
    } catch {
      // Nobody waits for this; a second with one request too many is the worst that comes of it.
      count = 0;
    } finally {
      isTelling = false;
    }
  };
  return () => {
    count += 1;
    void tell();
  };
};

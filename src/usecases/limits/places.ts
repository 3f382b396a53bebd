import { spacingMs } from '#domain/limits/taken-slots.ts';
import type { TenantId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { Clock } from '#ports/clock.ts';
import type { SendJob } from '#ports/send-queue.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { isForMany } from './for-many.ts';
import type { SendPace } from './send-pace.ts';

/**
 * How long jobs of a tenant that are too many to be held are to wait in the queue, ms, one for each. One write serves all
 * of them.
 */
export type Places = (tenantId: TenantId, jobs: readonly SendJob[]) => Promise<readonly number[]>;

/** Whoever puts a job back does not get it again at once. */
const leastMs = 1_000;

/** A place given up is lost for all if what had it goes to the end: some come back so soon and so close that another worker has lanes. */
const soonMs = 2_000;
const soonSpacingMs = 2 * spacingMs;

/**
 * What is too much here for a moment comes back soon, for it is its turn. When more than that is, too much stands ready: what
 * goes to many then waits behind all that waits for the tenant. The rest does not, nor does anything while the places cannot
 * be read: these wait in a line that this process keeps by itself.
 */
export const makePlaces = (pace: Pick<SendPace, 'delays'>, clock: Clock): Places => {
  const soonPlaces = makeLines(clock, soonSpacingMs, soonMs);
  const ownPlaces = makeLines(clock, spacingMs);
  return async (tenantId, jobs) => {
    const many = jobs.filter(isForMany).length;
    const soon = soonPlaces(tenantId, many);
    const shared = [...soon, ...(await sharedPlaces(pace, tenantId, many - soon.length))];
    const own = ownPlaces(tenantId, jobs.length - shared.length);
    return jobs.map((job) => Math.max(leastMs, (isForMany(job) ? shared.shift() : undefined) ?? own.shift() ?? 0));
  };
};

const sharedPlaces = async (
  pace: Pick<SendPace, 'delays'>,
  tenantId: TenantId,
  count: number,
): Promise<readonly number[]> => {
  if (count === 0) return [];
  try {
    return await pace.delays(tenantId, count);
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    return [];
  }
};

/** Lines that are over are forgotten when there are so many. */
const mostLines = 1_000;

/** A line for each tenant; none is given a place in it that is further ahead than `withinMs` beyond the least. */
const makeLines = (
  clock: Clock,
  everyMs: number,
  withinMs = Number.POSITIVE_INFINITY,
): ((tenantId: TenantId, count: number) => number[]) => {
  const ends = new Map<TenantId, Instant>();
  return (tenantId, count) => {
    const now = clock.now();
    if (ends.size > mostLines) for (const [key, end] of ends) if (end < now) ends.delete(key);
    const first = Math.max(ends.get(tenantId) ?? 0, now + leastMs);
    const room = Math.ceil((now + leastMs + withinMs - first) / everyMs);
    const given = Math.min(count, Math.max(room, 0));
    ends.set(tenantId, first + given * everyMs);
    return Array.from({ length: given }, (_, index) => first + index * everyMs - now);
  };
};

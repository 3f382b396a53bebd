import type { Logger } from 'pino';
import type { TenantId } from '#domain/shared/ids.ts';
import type { ReceivedJob } from '#ports/send-queue.ts';
import type { Places } from '#usecases/limits/places.ts';
import { forEachOf } from '#usecases/ritual/for-each-of.ts';

/** Jobs on their way back into the queue, uncounted, each to its tenant's place. */
export type PutBack = {
  add(tenantId: TenantId, jobs: readonly ReceivedJob[]): void;
  /** How many have not arrived yet. */
  count(): number;
  /** Resolves when all of them have arrived. */
  over(): Promise<void>;
};

type Needs = { readonly places: Places; readonly log: Pick<Logger, 'error'> };

/** A queue takes some two thousand messages in a second, from all workers; each of these takes about a hundredth. */
const atOnce = 16;

export const makePutBack = ({ places, log }: Needs): PutBack => {
  let waiting = new Map<TenantId, readonly ReceivedJob[]>();
  const leaving = new Set<ReceivedJob>();
  let running: Promise<void> | undefined;

  const giveBack = async (received: ReceivedJob, delayMs: number): Promise<void> => {
    try {
      await received.giveBack(delayMs, 'uncounted');
    } catch (error) {
      // It is handed out again when the lease ends.
      log.error({ err: error, job: received.job }, 'a job could not be put back');
    } finally {
      leaving.delete(received);
    }
  };

  const delaysOf = async (tenantId: TenantId, received: readonly ReceivedJob[]): Promise<readonly number[]> => {
    const jobs = received.map(({ job }) => job);
    try {
      return await places(tenantId, jobs);
    } catch (error) {
      log.error({ err: error }, 'no places could be found for jobs');
      return jobs.map(() => withoutPlaceMs);
    }
  };

  /** What is added while the places are asked for is served by the next question. */
  const run = async (): Promise<void> => {
    while (waiting.size > 0) {
      const ofTenants = [...waiting];
      waiting = new Map();
      const placed = await Promise.all(
        ofTenants.map(async ([tenantId, jobs]) => {
          const delays = await delaysOf(tenantId, jobs);
          return jobs.map((received, index) => ({ received, delayMs: delays[index] ?? withoutPlaceMs }));
        }),
      );
      await forEachOf(placed.flat(), atOnce, ({ received, delayMs }) => giveBack(received, delayMs));
    }
    running = undefined;
  };

  return {
    add: (tenantId, jobs) => {
      waiting.set(tenantId, [...(waiting.get(tenantId) ?? []), ...jobs]);
      for (const one of jobs) leaving.add(one);
      running ??= run();
    },
    count: () => leaving.size,
    over: async () => running,
  };
};

/** For a bug alone: what cannot be read is no reason to be without a place. */
const withoutPlaceMs = 10_000;

import type { PaceStore, SharedPaces } from '#ports/pace-store.ts';
import type { ReceivedJob, SendJob, SendQueue } from '#ports/send-queue.ts';
import type { DeliverJob } from '#usecases/delivery/deliver-job.ts';
import { runWorkerLoop } from '#server/worker-loop.ts';
import { pacedDelivery } from '#usecases/limits/paced-delivery.ts';
import { makePlaces } from '#usecases/limits/places.ts';
import { makeSendPace } from '#usecases/limits/send-pace.ts';
import { makeMemoryPaceStore } from '../support/memory/pace-store.ts';
import { makeMemorySendQueue } from '../support/memory/send-queue.ts';
import { thisWeek } from '../support/sample-board.ts';
import { teamId, tenantId } from '../support/sample-team.ts';
import { virtualTime } from '../support/virtual-time.ts';
import type { VirtualTime } from '../support/virtual-time.ts';

/** What an act of the storage takes, ms. */
const storageMs = 8;

/** A ritual of a team of its own. */
export const ritualOf = (tenant: number, team: number): SendJob => ({
  kind: 'post-ritual',
  tenantId: tenantId(tenant),
  teamId: teamId(team),
  rituals: ['needs'],
  week: thisWeek,
});

/** A queue that takes its time as a storage does. */
const slowQueue = (time: VirtualTime, queue: SendQueue, counts: { putBack: number }): SendQueue => {
  const slow = (one: ReceivedJob): ReceivedJob => ({
    ...one,
    done: async () => {
      await time.rest(storageMs);
      await one.done();
    },
    giveBack: async (delayMs, ending) => {
      if (ending === 'uncounted') counts.putBack += 1;
      await time.rest(storageMs);
      // The queue counts in whole seconds.
      await one.giveBack(Math.ceil(delayMs / 1_000) * 1_000, ending);
    },
  });
  return {
    ...queue,
    receive: async (leaseMs) => {
      await time.rest(storageMs);
      return (await queue.receive(leaseMs)).map(slow);
    },
  };
};

const slowPaces = (
  time: VirtualTime,
  { tenants, conversations }: PaceStore,
  counts: { paceRequests: number },
): PaceStore => {
  const slow = <Key, Pace>(paces: SharedPaces<Key, Pace>): SharedPaces<Key, Pace> => ({
    load: async (key) => {
      counts.paceRequests += 1;
      await time.rest(storageMs);
      return paces.load(key);
    },
    save: async (...args) => {
      counts.paceRequests += 1;
      await time.rest(storageMs);
      return paces.save(...args);
    },
  });
  return { tenants: slow(tenants), conversations: slow(conversations) };
};

type Setting = {
  readonly workers: number;
  /** What Teams takes to answer a request. */
  readonly answerMs: number;
  /** What a job asks of Teams, one after the other; left out: who is there, and then to post. */
  readonly asks?: readonly string[];
};

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

const givenUp = (signal: AbortSignal): Promise<unknown> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    else signal.addEventListener('abort', resolve, { once: true });
  });

/**
 * Workers over one queue and one storage, in virtual time. Each job reads something, then asks Teams, twice
 * unless told, each time in turn.
 */
export const makeFairRig = ({ workers, answerMs, asks = ['members', 'channel'] }: Setting) => {
  const time = virtualTime();
  const counts = { putBack: 0, paceRequests: 0 };
  const queue = makeMemorySendQueue(time.clock);
  const memory = makeMemoryPaceStore();
  const store = slowPaces(time, memory, counts);
  const rest = (ms: number) => time.rest(ms);
  const planner = makeSendPace({ store: memory, clock: time.clock, rest, chance: () => 0.5 });
  const done: { readonly job: SendJob; readonly attempt: number }[] = [];
  const stop = new AbortController();
  const begun = time.clock.now();
  const elapsed = () => time.clock.now() - begun;

  const startWorker = (): Promise<void> => {
    const pace = makeSendPace({ store, clock: time.clock, rest, chance: () => 0.5 });
    const deliver: DeliverJob = async (job, attempt) => {
      await time.rest(3 * storageMs);
      for (const part of asks) {
        const turn = await pace.takeTurn(
          { tenantId: job.tenantId, conversationId: `${part}:${JSON.stringify(job)}` },
          'post',
        );
        if (turn.kind === 'later') return { kind: 'paced', delayMs: turn.waitMs };
        await time.rest(answerMs + 2 * storageMs);
      }
      done.push({ job, attempt });
      return { kind: 'done' };
    };
    return runWorkerLoop(
      {
        queue: slowQueue(time, queue, counts),
        deliver: pacedDelivery(deliver, pace),
        expect: pace.expect,
        places: makePlaces(pace, time.clock),
        log: silent,
        idleMs: 500,
        rest: (ms, signal) => Promise.race([time.rest(ms), givenUp(signal)]),
      },
      stop.signal,
    );
  };

  return {
    queue,
    counts,
    done,
    elapsed,
    run: (ms: number) => time.runUntil(ms),
    /** Adds jobs of a tenant, each at its place, as the scheduler does. */
    addInPlaces: async (tenant: number, count: number): Promise<void> => {
      const delays = await planner.delays(tenantId(tenant), count);
      for (const [team, ms] of delays.entries())
        await queue.add(ritualOf(tenant, team + 1), Math.ceil(ms / 1_000) * 1_000);
    },
    start: () => Array.from({ length: workers }, startWorker),
    /** Ends it, whatever is still to be done. */
    end: async (running: readonly Promise<void>[]): Promise<void> => {
      stop.abort();
      const left = new Set(running);
      for (const one of running) void one.finally(() => left.delete(one));
      for (let ms = elapsed(); left.size > 0; ms += 100) await time.runUntil(ms);
    },
  };
};

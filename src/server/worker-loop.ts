import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { mostReceived } from '#ports/send-queue.ts';
import type { ReceivedJob, SendQueue } from '#ports/send-queue.ts';
import type { TenantId } from '#domain/shared/ids.ts';
import type { DeliverJob } from '#usecases/delivery/deliver-job.ts';
import type { Places } from '#usecases/limits/places.ts';
import { makeHand } from './hand.ts';
import type { Hand } from './hand.ts';
import { keepLeases } from './keep-leases.ts';
import { makePutBack } from './put-back.ts';
import type { PutBack } from './put-back.ts';
import { workOn } from './settle-job.ts';

type Needs = {
  readonly queue: SendQueue;
  readonly deliver: DeliverJob;
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>;
  /** How long to rest when the queue is empty or out of reach, or all lanes are taken. */
  readonly idleMs: number;
  /** Where those jobs of a tenant wait that are too many to be held here. */
  readonly places: Places;
  /** Told whenever a job of a tenant is begun: so many others of it are about to follow. Left out: nobody is told. */
  readonly expect?: (tenantId: TenantId, count: number) => void;
  /** Jobs done at once. */
  readonly lanes?: number | undefined;
  /** How long a job stays with a worker that has died. */
  readonly leaseMs?: number | undefined;
  /** From 0 to below 1, another each time. Left out: 0. */
  readonly chance?: () => number;
  /** Resolves after so many milliseconds, or when the signal is given. */
  readonly rest?: (ms: number, signal: AbortSignal) => Promise<unknown>;
};

/** One send takes a third of a second, and may wait two for its turn: enough of them to make full use of what Teams takes. */
const usualLanes = 32;

/** Renewed while a job is worked on, so that it says no more than how soon a dead worker's jobs go to another one. */
const usualLeaseMs = 60_000;

const realRest = (ms: number, signal: AbortSignal): Promise<unknown> =>
  pause(ms, undefined, { signal }).catch(() => undefined);

/** Takes jobs and does them until `signal`; then it finishes those it has begun and gives the others back. */
export const runWorkerLoop = async (needs: Needs, signal: AbortSignal): Promise<void> => {
  const { lanes = usualLanes, leaseMs = usualLeaseMs, log } = needs;
  const [hand, putBack] = [makeHand(lanes), makePutBack(needs)];
  const stopKeeping = keepLeases(() => hand.all(), log, leaseMs);
  const work = makeWork(needs, hand, signal);
  while (!signal.aborted) {
    const received = await receive(needs, leaseMs);
    work.letGo(hand.take(received));
    work.begin();
    for (const [tenantId, jobs] of hand.excess()) putBack.add(tenantId, jobs);
    await restUntilMore(needs, { hand, putBack, work }, received.length, signal);
  }
  work.begin();
  await Promise.all([work.over(), putBack.over()]);
  stopKeeping();
};

const receive = async ({ queue, log }: Needs, leaseMs: number): Promise<readonly ReceivedJob[]> => {
  try {
    return await queue.receive(leaseMs);
  } catch (error) {
    log.error({ err: error }, 'no jobs could be received');
    return [];
  }
};

type Work = {
  /** Begins as many as there are lanes for. */
  begin(): void;
  /** Removes jobs of which another one does the work. */
  letGo(jobs: readonly ReceivedJob[]): void;
  /** Called whenever a lane has become free. */
  onEnd: () => void;
  over(): Promise<void>;
};

const makeWork = (needs: Needs, hand: Hand, signal: AbortSignal): Work => {
  const running = new Set<Promise<void>>();
  const run = (received: ReceivedJob, act: () => Promise<void>, after: () => void = () => undefined): void => {
    const one = act()
      // The queue is out of reach: it hands the job out again when the lease ends.
      .catch((error: unknown) => {
        needs.log.error({ err: error, job: received.job }, 'a job could not be settled');
      })
      .finally(() => {
        running.delete(one);
        after();
      });
    running.add(one);
  };
  const takeUp = (received: ReceivedJob) => () =>
    signal.aborted
      ? received.giveBack(0, 'uncounted')
      : workOn({ ...needs, chance: needs.chance ?? (() => 0) }, received, () => hand.hasSame(received.job));

  const work: Work = {
    begin: () => {
      for (let next = hand.begin(signal.aborted); next !== undefined; next = hand.begin(signal.aborted)) {
        const received = next;
        needs.expect?.(received.job.tenantId, hand.following());
        run(received, takeUp(received), () => {
          hand.end(received);
          work.begin();
          work.onEnd();
        });
      }
    },
    letGo: (jobs) => {
      for (const one of jobs) run(one, () => one.done());
    },
    onEnd: () => undefined,
    over: async () => {
      while (running.size > 0) await Promise.all(running);
    },
  };
  return work;
};

/**
 * On their way back: so far a worker looks through the queue faster than it can write to it. A second's worth of writing or
 * some, well within a lease.
 */
const mostLeaving = 2_048;

type Parts = { readonly hand: Hand; readonly putBack: PutBack; readonly work: Work };

/**
 * While more stands ready than is received at once it is looked through without a rest, for another tenant's job may stand
 * behind it. A lane that is free does not wait. Otherwise the jobs are left to workers that have lanes for them.
 */
const restUntilMore = async (
  { idleMs, rest = realRest }: Needs,
  { hand, putBack, work }: Parts,
  received: number,
  signal: AbortSignal,
): Promise<void> => {
  const isTooMuch = () => hand.isFull() || putBack.count() >= mostLeaving;
  if (received >= mostReceived && !isTooMuch()) return;
  if (received === 0) {
    await rest(idleMs, signal);
    return;
  }
  do {
    if (hand.isHungry() || signal.aborted) return;
    const free = new AbortController();
    work.onEnd = () => {
      if (hand.isHungry()) free.abort();
    };
    await rest(isTooMuch() ? Math.min(idleMs, 50) : idleMs, AbortSignal.any([signal, free.signal]));
    free.abort();
    work.onEnd = () => undefined;
  } while (isTooMuch());
};

import type { TenantId } from '#domain/shared/ids.ts';
import { isRedraw } from '#ports/redraw-job.ts';
import type { ReceivedJob, SendJob } from '#ports/send-queue.ts';
import { isForMany } from '#usecases/limits/for-many.ts';

/** Jobs that a worker holds and has not begun, by tenant. */
type WaitingJobs = {
  /** @returns those that are of no use, as one that waits does the same */
  put(received: readonly ReceivedJob[]): readonly ReceivedJob[];
  /** Those that have some: first who has had none begun for longest. */
  tenants(): readonly TenantId[];
  countOf(tenantId: TenantId): number;
  /** What someone may be waiting for goes first. */
  next(tenantId: TenantId): ReceivedJob | undefined;
  /** Lets go of all beyond so many of each, the last first, and those first for which nobody waits. */
  beyond(most: number): ReadonlyMap<TenantId, readonly ReceivedJob[]>;
  /** Whether one waits that does what this one does. */
  hasSame(job: SendJob): boolean;
  all(): readonly ReceivedJob[];
};

export const makeWaitingJobs = (): WaitingJobs => {
  const ofTenants = new Map<TenantId, ReceivedJob[]>();
  const redraws = makeRedraws();

  const keep = (tenantId: TenantId, jobs: ReceivedJob[]): void => {
    if (jobs.length > 0) ofTenants.set(tenantId, jobs);
    else ofTenants.delete(tenantId);
  };

  const putOne = (received: ReceivedJob): ReceivedJob | undefined => {
    const { tenantId } = received.job;
    const jobs = ofTenants.get(tenantId) ?? [];
    const same = redraws.find(received.job);
    // That which was tried less often may be tried for longer.
    if (same !== undefined && received.attempt >= same.attempt) return received;
    if (same === undefined) jobs.push(received);
    else jobs.splice(jobs.indexOf(same), 1, received);
    redraws.add(received);
    keep(tenantId, jobs);
    return same;
  };

  return {
    put: (received) => received.flatMap((one) => putOne(one) ?? []),
    tenants: () => [...ofTenants.keys()],
    countOf: (tenantId) => ofTenants.get(tenantId)?.length ?? 0,
    next: (tenantId) => {
      const [next, ...left] = inOrder(ofTenants.get(tenantId) ?? []);
      ofTenants.delete(tenantId);
      keep(tenantId, left);
      redraws.remove(next);
      return next;
    },
    beyond: (most) => {
      const beyond = new Map<TenantId, readonly ReceivedJob[]>();
      for (const [tenantId, jobs] of [...ofTenants].filter(([, { length }]) => length > most)) {
        const ordered = inOrder(jobs);
        const gone = ordered.splice(most);
        for (const one of gone) redraws.remove(one);
        beyond.set(tenantId, gone);
        keep(tenantId, ordered);
      }
      return beyond;
    },
    hasSame: (job) => redraws.find(job) !== undefined,
    all: () => [...ofTenants.values()].flat(),
  };
};

const inOrder = (jobs: readonly ReceivedJob[]): ReceivedJob[] => [
  ...jobs.filter(({ job }) => !isForMany(job)),
  ...jobs.filter(({ job }) => isForMany(job)),
];

/** The redraws among what waits, by what they do. */
const makeRedraws = () => {
  const kept = new Map<string, ReceivedJob>();
  return {
    find: (job: SendJob) => (isRedraw(job) ? kept.get(keyOf(job)) : undefined),
    add: (received: ReceivedJob): void => {
      if (isRedraw(received.job)) kept.set(keyOf(received.job), received);
    },
    remove: (received: ReceivedJob | undefined): void => {
      if (received !== undefined) kept.delete(keyOf(received.job));
    },
  };
};

const keyOf = (job: SendJob): string => JSON.stringify(job);

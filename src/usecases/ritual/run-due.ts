import { catchUpMs, leadOf, timeAfter, withNext } from '#domain/ritual/ritual-plan.ts';
import type { Clock } from '#ports/clock.ts';
import type { DueIndex, DueJob, RitualPlanStore } from '#ports/due-index.ts';
import type { RitualJob, SendQueue } from '#ports/send-queue.ts';
import { dueRitual } from './due-ritual.ts';

/** What became of something due. */
export type DueOutcome =
  | 'started'
  /** It came to light too late to be made up for. */
  | 'skipped'
  /** The team has moved it or has none any more. */
  | 'moved'
  /** Others kept changing the team's plan; it stays due. */
  | 'busy';

/** Does what is due of one row. Harmless to repeat, and to be done by several at once. */
export type RunDue = (due: DueJob) => Promise<DueOutcome>;

type Needs = {
  readonly dueIndex: DueIndex;
  readonly plans: RitualPlanStore;
  readonly queue: SendQueue;
  readonly clock: Clock;
};

const maxTries = 5;

export const makeRunDue =
  (needs: Needs): RunDue =>
  async (due) => {
    const { job } = due;
    if (job.kind === 'post-ritual') return runRitual(needs, due, job);
    await needs.queue.add(job);
    await needs.dueIndex.remove(due);
    return 'started';
  };

type PostRitual = Extract<RitualJob, { kind: 'post-ritual' }>;

const runRitual = async (needs: Needs, due: DueJob, job: PostRitual): Promise<DueOutcome> => {
  for (let tries = 0; tries < maxTries; tries += 1) {
    const outcome = await tryOnce(needs, due, job);
    if (outcome === 'busy') continue;
    await needs.dueIndex.remove(due);
    return outcome;
  }
  return 'busy';
};

/**
 * The job comes first, then the row of the next time, then the plan that makes that row count; the row that is done is
 * deleted last. A crash anywhere has it all done again: the outbox keeps a second job from becoming a second post.
 */
const tryOnce = async (
  { dueIndex, plans, queue, clock }: Needs,
  { at, name }: DueJob,
  job: PostRitual,
): Promise<DueOutcome> => {
  const { tenantId, teamId } = job;
  const stored = await plans.load(tenantId, teamId);
  const gathering = stored?.value.gatherings.find((one) => leadOf(one) === name && one.next === at);
  if (stored === undefined || gathering === undefined) return 'moved';
  const now = clock.now();
  const isLate = now - at > catchUpMs;
  const { zone } = stored.value;
  if (!isLate) await queue.add(dueRitual(job, zone, gathering).job);
  const next = timeAfter(gathering, zone, now);
  await dueIndex.put(dueRitual(job, zone, { ...gathering, next }));
  const saved = await plans.save(tenantId, teamId, withNext(stored.value, leadOf(gathering), next), stored.etag);
  if (saved === 'conflict') return 'busy';
  return isLate ? 'skipped' : 'started';
};

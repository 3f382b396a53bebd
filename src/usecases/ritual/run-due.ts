import { catchUpMs, timeAfter } from '#domain/ritual/ritual-plan.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { Clock } from '#ports/clock.ts';
import type { DueIndex, DueJob, DueRow } from '#ports/due-index.ts';
import { Unavailable } from '#ports/unavailable.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import { dueRitual, planAnew } from './due-ritual.ts';
import { forEachOf } from './for-each-of.ts';
import type { DelayOf } from './spread-jobs.ts';

/** What became of something due. */
export type DueOutcome =
  | { readonly kind: 'started' }
  /** It came to light too late to be made up for. */
  | { readonly kind: 'skipped' }
  /** Another scheduler is at it, or has done it. */
  | { readonly kind: 'elsewhere' }
  /** It stays due. */
  | { readonly kind: 'failed'; readonly error: unknown };

/**
 * Does what is due of some rows; gives what became of each. Harmless to repeat, and to be done by several at once.
 *
 * @param delayOf how long its job waits in the queue; at once where it is left out
 */
export type RunDue = (rows: readonly DueRow[], delayOf?: DelayOf) => Promise<readonly DueOutcome[]>;

type Needs = { readonly dueIndex: DueIndex; readonly queue: SendQueue; readonly clock: Clock };

/** For how long a row that somebody has begun with is left to them: beyond the time that a thousand take. */
const takenForMs = 30_000;

/** Whether another scheduler is at it. A clock that was set back makes one from the future: not to be trusted. */
export const isInHand = ({ takenAt }: DueRow, now: Instant): boolean =>
  takenAt !== undefined && now >= takenAt && now - takenAt < takenForMs;

/** Jobs that are put into the queue at once. */
const jobsAtOnce = 16;

/**
 * The jobs come first, then the rows of the next times; the rows that are done go last. A crash anywhere has it all done
 * again: the outbox keeps a second job from becoming a second post.
 */
export const makeRunDue =
  (needs: Needs): RunDue =>
  async (rows, delayOf) => {
    const { dueIndex, clock } = needs;
    const now = clock.now();
    const taken = new Set(
      await dueIndex.take(
        rows.filter((row) => !isInHand(row, now)),
        now,
      ),
    );
    const outcomes = new Map<DueRow, DueOutcome>();
    await forEachOf([...taken], jobsAtOnce, async (row) => {
      outcomes.set(row, await startSafely(needs, row, now, delayOf));
    });
    const begun = [...taken].filter((row) => outcomes.get(row)?.kind !== 'failed');
    const staying = await takeOut(dueIndex, begun, now);
    for (const row of staying) outcomes.set(row, { kind: 'failed', error: outOfReach() });
    return rows.map((row) => outcomes.get(row) ?? { kind: 'elsewhere' });
  };

/**
 * Enters the next times, and takes out what is done.
 *
 * @returns rows that stay: one tenant out of reach must not have those of all others started once more
 */
const takeOut = async (dueIndex: DueIndex, begun: readonly DueRow[], now: Instant): Promise<readonly DueRow[]> => {
  const nexts = new Map(begun.map((row) => [row, nextOf(row, now)]));
  const entered = new Set(await dueIndex.addAll([...nexts.values()].filter((next) => next !== undefined)));
  const done = begun.filter((row) => {
    const next = nexts.get(row);
    return next === undefined || entered.has(next);
  });
  const gone = new Set(await dueIndex.removeAll(done));
  return begun.filter((row) => !gone.has(row));
};

const outOfReach = (): Unavailable => new Unavailable('storage', new Error('its row could not be taken out'));

/** One row must not keep the others waiting. */
const startSafely = async (
  { queue }: Needs,
  row: DueRow,
  now: Instant,
  delayOf: DelayOf | undefined,
): Promise<DueOutcome> => {
  const { job, tenantId } = row;
  const isLate = isTooLate(row, now);
  try {
    if (!isLate) await queue.add(job, (await delayOf?.(tenantId)) ?? 0);
    // One that an older release has entered does not say when it comes again.
    if (job.kind === 'post-ritual' && job.due === undefined) await queue.add(planAnew(job));
    return { kind: isLate ? 'skipped' : 'started' };
  } catch (error) {
    return { kind: 'failed', error };
  }
};

const isTooLate = ({ at, job }: DueJob, now: Instant): boolean => job.kind === 'post-ritual' && now - at > catchUpMs;

/** A post comes again each week; whether the team still wants it is seen when it is to be sent. */
const nextOf = ({ job }: DueJob, now: Instant): DueJob | undefined => {
  if (job.kind !== 'post-ritual' || job.due === undefined) return undefined;
  const { rituals, due } = job;
  const { zone, moment } = due;
  return dueRitual(job, zone, { rituals, moment, next: timeAfter(due, now) });
};

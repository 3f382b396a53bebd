import type { Instant } from '#domain/shared/instant.ts';
import type { DueBacklog, JobsWaiting, QueueBacklog } from '#ports/backlog.ts';
import type { Clock } from '#ports/clock.ts';
import { Unavailable } from '#ports/unavailable.ts';

/** What waits at this moment, over all accounts. */
export type Backlogs = { readonly due: readonly DueBacklog[]; readonly queues: readonly QueueBacklog[] };

type Needs = { readonly clock: Clock; readonly rest: (ms: number) => Promise<unknown> };

/** Accounts of which nothing is in the sums, as they are out of reach. */
type Left = { readonly out: readonly string[] };

export type DueState = Left & {
  /** How long the oldest of what is due has been waiting to be started, ms; `undefined`: nothing is. */
  readonly oldestMs: number | undefined;
  /** Rows that could not be read. */
  readonly setAside: number;
};

/** What is due in all accounts. Rejects with {@link Unavailable} (`storage`) where none of them answers in time. */
export const readDue = async (due: Backlogs['due'], { clock, rest }: Needs): Promise<DueState> => {
  const now = clock.now();
  const { answers, out } = await askEach(due, rest, async (one) => {
    const [oldest, setAside] = await Promise.all([one.oldest(now), one.setAside()]);
    return { oldest, setAside };
  });
  const oldestMs = ageOf(
    answers.map(({ oldest }) => oldest),
    now,
  );
  return { oldestMs, setAside: sumOf(answers.map(({ setAside }) => setAside)), out };
};

export type QueueState = Left &
  Omit<JobsWaiting, 'oldestSince'> & {
    /** How long the first job that could be taken up has been there, ms. */
    readonly oldestMs: number | undefined;
  };

/** All queues as one. Rejects with {@link Unavailable} (`queue`) where none of them answers in time. */
export const readQueues = async (queues: Backlogs['queues'], { clock, rest }: Needs): Promise<QueueState> => {
  const { answers, out } = await askEach(queues, rest, (one) => one.read());
  return {
    jobs: sumOf(answers.map(({ jobs }) => jobs)),
    setAside: sumOf(answers.map(({ setAside }) => setAside)),
    oldestMs: ageOf(
      answers.map(({ oldestSince }) => oldestSince),
      clock.now(),
    ),
    out,
  };
};

/** An account that has not answered after so long counts as out of reach; ms. */
const patienceMs = 2_500;

/** Asks all accounts at once. Rejects with what one of them did where none answers, and for a bug. */
const askEach = async <Backlog extends { readonly account?: string }, Answer>(
  all: readonly Backlog[],
  rest: Needs['rest'],
  ask: (one: Backlog) => Promise<Answer>,
): Promise<{ readonly answers: readonly Answer[]; readonly out: readonly string[] }> => {
  const asked = await Promise.allSettled(all.map((one) => Promise.race([ask(one), tooLate(rest)])));
  const failed = asked.filter((one) => one.status === 'rejected');
  const bug = failed.find(({ reason }) => !(reason instanceof Unavailable));
  if (bug !== undefined) throw bug.reason;
  if (failed[0] !== undefined && failed.length === all.length) throw failed[0].reason;
  return {
    answers: asked.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])),
    out: all.flatMap(({ account }, index) => (asked[index]?.status === 'rejected' ? [account ?? ''] : [])),
  };
};

const tooLate = async (rest: Needs['rest']): Promise<never> => {
  await rest(patienceMs);
  throw new Unavailable('storage', new Error('no answer yet'));
};

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, one) => sum + one, 0);

const ageOf = (since: readonly (Instant | undefined)[], now: Instant): number | undefined => {
  const known = since.filter((one) => one !== undefined);
  return known.length === 0 ? undefined : Math.max(0, now - Math.min(...known));
};

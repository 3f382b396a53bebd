import { expect, test } from '@jest/globals';
import type { ReceivedJob, SendJob, SendQueue } from '#ports/send-queue.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { makeJointQueue } from '#usecases/placement/joint-queue.ts';
import { makeMemorySendQueue } from '../../support/memory/send-queue.ts';
import { personId, tenantId } from '../../support/sample-team.ts';
import { testClock } from '../../support/test-clock.ts';

const job = (number: number): SendJob => ({ kind: 'drop-focus-times', tenantId: tenantId(number), to: personId(1) });
const lostQueue: SendQueue = {
  add: () => Promise.reject(new Unavailable('queue', new Error('out of reach'))),
  receive: () => Promise.reject(new Unavailable('queue', new Error('out of reach'))),
};

/** Tenants with an even number are thought to be in `one`, the others in `two`. */
const guess = (tenant: string): string => (Number(tenant.slice(-1)) % 2 === 0 ? 'one' : 'two');

const join = (one: SendQueue, two: SendQueue, clock = testClock()): SendQueue => {
  // Patience ends at once for what does not answer by itself.
  const rest = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  const queues = new Map([
    ['one', one],
    ['two', two],
  ]);
  return makeJointQueue({ queues, placements: { guess }, clock, rest });
};

const numbersIn = (received: readonly ReceivedJob[]): readonly string[] =>
  received.map(({ job: { tenantId: tenant } }) => tenant.slice(-1)).toSorted();

test('a job goes to the queue of the account where its tenant is thought to be', async () => {
  const clock = testClock();
  const [one, two] = [makeMemorySendQueue(clock), makeMemorySendQueue(clock)];
  const queue = join(one, two, clock);
  await queue.add(job(2));
  await queue.add(job(3), 1_000);
  expect(numbersIn(await one.receive(60_000))).toEqual(['2']);
  expect(await two.receive(60_000)).toEqual([]);
  clock.move(1_000);
  expect(numbersIn(await two.receive(60_000))).toEqual(['3']);
});

test('jobs are taken from every queue, whosever they are, and are done where they were found', async () => {
  const clock = testClock();
  const [one, two] = [makeMemorySendQueue(clock), makeMemorySendQueue(clock)];
  const queue = join(one, two, clock);
  for (const number of [1, 2, 3]) await one.add(job(number));
  await two.add(job(4));
  const received = await queue.receive(60_000);
  expect(numbersIn(received)).toEqual(['1', '2', '3', '4']);
  for (const one of received) await one.done();
  clock.move(120_000);
  expect(await queue.receive(60_000)).toEqual([]);
});

test('a queue out of reach keeps back no job of the others', async () => {
  const clock = testClock();
  const two = makeMemorySendQueue(clock);
  const queue = join(lostQueue, two, clock);
  for (let round = 1; round <= 3; round += 1) {
    await two.add(job(round));
    expect(numbersIn(await queue.receive(60_000))).toEqual([String(round)]);
  }
});

test('of a queue that answers late the jobs are there at the next look', async () => {
  const clock = testClock();
  const [one, two] = [makeMemorySendQueue(clock), makeMemorySendQueue(clock)];
  const late = Promise.withResolvers<undefined>();
  const slow: SendQueue = {
    ...one,
    receive: async (leaseMs) => {
      await late.promise;
      return await one.receive(leaseMs);
    },
  };
  const queue = join(slow, two, clock);
  await one.add(job(1));
  await two.add(job(2));
  expect(numbersIn(await queue.receive(60_000))).toEqual(['2']);
  late.resolve(undefined);
  await new Promise((resolve) => setImmediate(resolve));
  expect(numbersIn(await queue.receive(60_000))).toEqual(['1']);
});

test('where no queue can be reached, that is said', async () => {
  await expect(join(lostQueue, lostQueue).receive(60_000)).rejects.toMatchObject({ part: 'queue' });
});

test('a job for a queue out of reach is refused, so that whoever adds it knows', async () => {
  await expect(join(lostQueue, makeMemorySendQueue(testClock())).add(job(2))).rejects.toMatchObject({ part: 'queue' });
});

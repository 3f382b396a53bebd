import { expect, test } from '@jest/globals';
import type { ReceivedJob } from '#ports/send-queue.ts';
import { makePutBack } from '#server/put-back.ts';
import type { Places } from '#usecases/limits/places.ts';
import { tenantId } from '../support/sample-team.ts';
import { ritualOf } from './fair-rig.ts';

const nothing = () => Promise.resolve();

/** Jobs of a tenant, and how each of them was given back. */
const makeRig = (places: Places, giveBack: (team: number) => Promise<void> = nothing) => {
  const given: (readonly [team: number, delayMs: number, ending: string | undefined])[] = [];
  const logged: unknown[] = [];
  const job = (team: number): ReceivedJob => ({
    ...{ job: ritualOf(1, team), attempt: 1, waits: 0, passes: 0 },
    ...{ done: nothing, renew: nothing, poison: nothing },
    giveBack: async (delayMs, ending) => {
      await giveBack(team);
      given.push([team, delayMs, ending]);
    },
  });
  const putBack = makePutBack({ places, log: { error: (entry: unknown) => void logged.push(entry) } });
  return { putBack, given, logged, job };
};

test('each goes back uncounted to its own place, and what comes meanwhile shares the next question', async () => {
  const asked: number[] = [];
  const { putBack, given, job } = makeRig((_, jobs) => {
    asked.push(jobs.length);
    return Promise.resolve(jobs.map((__, index) => 1_000 * (asked.length + index)));
  });
  putBack.add(tenantId(1), [job(1)]);
  for (const team of [2, 3, 4]) putBack.add(tenantId(1), [job(team)]);
  expect(putBack.count()).toBe(4);
  await putBack.over();
  expect(asked).toEqual([1, 3]);
  expect(given).toEqual([
    [1, 1_000, 'uncounted'],
    [2, 2_000, 'uncounted'],
    [3, 3_000, 'uncounted'],
    [4, 4_000, 'uncounted'],
  ]);
  expect(putBack.count()).toBe(0);
});

test('one that cannot be given back, as the queue is out of reach, keeps no other one', async () => {
  const { putBack, given, logged, job } = makeRig(
    (_, jobs) => Promise.resolve(jobs.map(() => 1_000)),
    (team) => (team === 1 ? Promise.reject(new Error('no connection')) : nothing()),
  );
  putBack.add(tenantId(1), [job(1), job(2)]);
  await putBack.over();
  expect(given.map(([team]) => team)).toEqual([2]);
  expect(logged).toHaveLength(1);
  expect(putBack.count()).toBe(0);
});

test('a bug in finding places is said, and no reason to keep the jobs', async () => {
  const { putBack, given, logged, job } = makeRig(() => Promise.reject(new Error('no such tenant')));
  putBack.add(tenantId(1), [job(1)]);
  await putBack.over();
  expect(given).toEqual([[1, 10_000, 'uncounted']]);
  expect(logged).toHaveLength(1);
});

import { expect, jest, test } from '@jest/globals';
import { tenantId } from '../support/sample-team.ts';
import { makeFairRig, ritualOf } from './fair-rig.ts';

// In virtual time: half a minute takes a second, and always ends the same.
jest.setTimeout(60_000);

const small = 99;

type Rig = ReturnType<typeof makeFairRig>;

/** What has begun is ended, whether the test fails or not. */
const working = async (rig: Rig, act: () => Promise<void>): Promise<void> => {
  const running = rig.start();
  try {
    await act();
  } finally {
    await rig.end(running);
  }
};

/** How long the one job of a small tenant takes that is added after `ms`, until it is done; looked at ten times a second. */
const timeOfSmall = async (rig: Rig, ms: number): Promise<number> => {
  await rig.run(ms);
  await rig.queue.add(ritualOf(small, 1));
  const isDone = () => rig.done.some(({ job }) => job.tenantId === tenantId(small));
  while (!isDone() && rig.elapsed() < ms + 60_000) await rig.run(rig.elapsed() + 100);
  return rig.elapsed() - ms;
};

/** What a job takes at least: Teams answers twice, and the storage is asked nine times. */
const jobMs = (answerMs: number): number => 2 * answerMs + 72;

const cases = [1, 4].flatMap((workers) =>
  [1, 3, 8].flatMap((larges) => [330, 700, 1_500].map((answerMs) => [larges, workers, answerMs] as const)),
);

test.each(cases)(
  'beside %i tenants with much to send, %i workers and answers of %i ms, another one’s job is done in five seconds',
  async (larges, workers, answerMs) => {
    const rig = makeFairRig({ workers, answerMs });
    for (let large = 1; large <= larges; large += 1) await rig.addInPlaces(large, 1_500);
    await working(rig, async () => {
      expect(await timeOfSmall(rig, 12_000)).toBeLessThanOrEqual(Math.min(5_000, jobMs(answerMs) + 1_200));
      // It is not by idling: in ten seconds the large ones get what Teams takes, or three quarters of what lanes can do.
      const before = rig.done.length;
      await rig.run(rig.elapsed() + 10_000);
      const most = Math.min(larges * 24, 0.8 * ((workers * 28_000) / jobMs(answerMs)));
      expect((rig.done.length - before) / 10).toBeGreaterThan(0.95 * most);
    });
  },
);

// Twenty thousand messages take a worker ten seconds: eight thousandths each, sixteen at once.
test.each([
  [1, 0, 12_000],
  [4, 0, 4_000],
  [4, 3_000, 1_500],
])(
  'behind 20,000 jobs that all stand ready, %i workers after %i ms, another one’s job waits until they have places: %i ms at most',
  async (workers, afterMs, most) => {
    const rig = makeFairRig({ workers, answerMs: 330 });
    for (let team = 1; team <= 20_000; team += 1) await rig.queue.add(ritualOf(1, team));
    await working(rig, async () => {
      expect(await timeOfSmall(rig, afterMs)).toBeLessThanOrEqual(most);
    });
  },
);

test('of what is put back none is lost, none done twice, none counted, and the tenant gets what Teams takes', async () => {
  const rig = makeFairRig({ workers: 2, answerMs: 330 });
  for (let team = 1; team <= 1_000; team += 1) await rig.queue.add(ritualOf(1, team));
  await working(rig, async () => {
    // A thousand jobs of two requests, 49.4 a second: forty seconds and a half; and the three in which they get their places.
    await rig.run(45_000);
    expect(rig.counts.putBack).toBeGreaterThan(800);
    expect(rig.done).toHaveLength(1_000);
    expect(new Set(rig.done.map(({ job }) => JSON.stringify(job))).size).toBe(1_000);
    expect(new Set(rig.done.map(({ attempt }) => attempt))).toEqual(new Set([1]));
  });
});

test('where there are lanes for half of it only, all is done in twice the time, though jobs are put back again and again', async () => {
  const rig = makeFairRig({ workers: 1, answerMs: 1_000 });
  for (let team = 1; team <= 400; team += 1) await rig.queue.add(ritualOf(1, team));
  await working(rig, async () => {
    // Twenty-four lanes, two seconds and some for each job.
    await rig.run((400 / 24) * jobMs(1_000) * 1.25);
    expect(rig.done).toHaveLength(400);
  });
});

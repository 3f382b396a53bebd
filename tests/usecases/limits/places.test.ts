import { expect, test } from '@jest/globals';
import type { SendJob } from '#ports/send-queue.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { makePlaces } from '#usecases/limits/places.ts';
import { thisWeek } from '../../support/sample-board.ts';
import { teamId, tenantId } from '../../support/sample-team.ts';
import { testClock } from '../../support/test-clock.ts';

const ofTeam = { tenantId: tenantId(1), teamId: teamId(1) };
const ritual: SendJob = { kind: 'post-ritual', ...ofTeam, rituals: ['needs'], week: thisWeek };
const redraw: SendJob = { kind: 'refresh-proposal', ...ofTeam, version: 1 };

const times = (count: number, job: SendJob): readonly SendJob[] => Array.from({ length: count }, () => job);

/** More of what goes to many than comes back soon. */
const fill = async (places: ReturnType<typeof makePlaces>): Promise<readonly number[]> =>
  places(tenantId(1), times(60, ritual));

test('of what goes to many fifty in two seconds come back soon, as it is their turn; the rest has places behind all, for one question', async () => {
  const asked: number[] = [];
  const delays = (_: unknown, count: number) => {
    asked.push(count);
    return Promise.resolve(Array.from({ length: count }, (_unused, index) => 60_000 + index * 40));
  };
  const clock = testClock();
  const places = makePlaces({ delays }, clock);
  expect((await places(tenantId(1), times(3, ritual))).map(Math.round)).toEqual([1_000, 1_041, 1_081]);
  expect(asked).toEqual([]);
  const filled = await fill(places);
  expect(filled.filter((ms) => ms < 60_000)).toHaveLength(47);
  expect(filled.slice(-2)).toEqual([60_440, 60_480]);
  expect(asked).toEqual([13]);
  // As time goes by there is room again.
  clock.move(1_000);
  expect((await fill(places)).filter((ms) => ms < 60_000)).toHaveLength(25);
});

test('what someone may be watching does not wait behind it, one after the other all the same', async () => {
  const clock = testClock();
  const places = makePlaces({ delays: (_, count) => Promise.resolve(times(count, ritual).map(() => 60_000)) }, clock);
  await fill(places);
  const [first, many, second] = await places(tenantId(1), [redraw, ritual, redraw]);
  expect(many).toBe(60_000);
  expect(first).toBe(1_000);
  expect(second! - first!).toBeGreaterThanOrEqual(20);
  // Fifty a second, and those that come later behind them.
  const later = await places(tenantId(1), times(500, redraw));
  expect(later.at(-1)).toBeGreaterThan(10_000);
  expect(later.at(-1)).toBeLessThan(12_000);
  clock.move(60_000);
  expect(await places(tenantId(1), [redraw])).toEqual([1_000]);
  expect(await places(tenantId(2), [redraw])).toEqual([1_000]);
});

test('a place that has come already is a second ahead: whoever puts a job back does not get it again at once', async () => {
  const places = makePlaces(
    { delays: (_, count) => Promise.resolve(times(count, ritual).map(() => 300)) },
    testClock(),
  );
  await fill(places);
  expect(await places(tenantId(1), times(2, ritual))).toEqual([1_000, 1_000]);
});

test('while places cannot be read jobs wait in a line of this process', async () => {
  const down = () => Promise.reject(new Unavailable('storage', undefined));
  const places = makePlaces({ delays: down }, testClock());
  await fill(places);
  const delays = await places(tenantId(1), times(200, ritual));
  expect(delays[0]).toBeLessThan(1_500);
  expect(delays.at(-1)).toBeGreaterThan(4_900);
});

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  freeFrom,
  freshPace,
  giveUp,
  isGoingOn,
  markOf,
  noteRefusal,
  noteUnasked,
  pausePace,
  planPlaces,
  reserveSlots,
  takenUpTo,
} from '#domain/limits/tenant-pace.ts';
import type { Slot, TenantPace } from '#domain/limits/tenant-pace.ts';

const now = 1_700_000_000_000;

/** Whether a second can hold more than fifty of them, each leaving at any moment at which it still may. */
const mostInASecond = (slots: readonly Slot[]): number =>
  Math.max(
    ...slots.flatMap(({ at, lateMs }) =>
      // A second begins with the leaving of one of them: as soon as it may, or as late.
      [at, at + lateMs].map(
        (from) => slots.filter((slot) => slot.at + slot.lateMs >= from && slot.at < from + 1_000).length,
      ),
    ),
  );

type Asking = { readonly count: number; readonly after: number; readonly isSlow?: boolean };

const reserveAll = (asked: readonly Asking[]): readonly Slot[] => {
  const taken: Slot[] = [];
  let pace: TenantPace = freshPace;
  let at = now;
  for (const { count, after, isSlow } of asked) {
    at += after;
    const outcome = reserveSlots(pace, count, at, { isSlow: isSlow ?? false });
    if (outcome.kind === 'later') continue;
    pace = outcome.pace;
    taken.push(...outcome.slots);
  }
  return taken;
};

const askedBy = (isSlow: fc.Arbitrary<boolean>): fc.Arbitrary<readonly Asking[]> =>
  fc.array(
    fc.record({
      count: fc.integer({ min: 1, max: 40 }),
      after: fc.oneof(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 2_500 })),
      isSlow,
    }),
    { minLength: 1, maxLength: 80 },
  );

test.each([
  ['all are awake in time', fc.constant(false)],
  ['none is', fc.constant(true)],
  ['some are', fc.boolean()],
])('whoever asks when, no second has more than fifty requests, each as late as it may be: %s', (_, isSlow) => {
  fc.assert(fc.property(askedBy(isSlow), (requests) => mostInASecond(reserveAll(requests)) <= 50));
});

/** How many a second, asked for without a pause for a minute, once it is under way. */
const rateOf = (isSlow: boolean): number => {
  const slots = reserveAll(Array.from({ length: 6_000 }, () => ({ count: 10, after: 10, isSlow })));
  return slots.filter(({ at }) => at >= now + 3_000 && at < now + 59_000).length / 56;
};

test('asked for without a pause, a minute has 98 of a hundred of what Teams allows', () => {
  expect(rateOf(false)).toBeGreaterThanOrEqual(49);
  expect(rateOf(false)).toBeLessThanOrEqual(50);
});

test('of senders that are hardly ever awake in time it has half as many, each with a second to leave in', () => {
  expect(rateOf(true)).toBeGreaterThanOrEqual(24);
  const slots = reserveAll(Array.from({ length: 100 }, () => ({ count: 10, after: 100, isSlow: true })));
  expect(new Set(slots.map(({ lateMs }) => lateMs))).toEqual(new Set([1_000]));
});

test('a tenant to which little is sent has a second for each request, and gets a few slots at once', () => {
  const slots = reserveAll([
    { count: 1, after: 0 },
    { count: 1, after: 5_000 },
  ]);
  expect(slots.map(({ lateMs }) => lateMs)).toEqual(Array.from({ length: 8 }, () => 1_000));
  expect(slots[0]!.at).toBe(now);
});

test('nobody takes a slot that is more than two seconds ahead, and is told how long that is', () => {
  const slots = reserveAll(Array.from({ length: 40 }, () => ({ count: 10, after: 0 })));
  expect(Math.max(...slots.map(({ at }) => at))).toBeLessThanOrEqual(now + 2_000);
  const busy = { ...freshPace, nextFreeAt: now + 5_000 };
  expect(reserveSlots(busy, 1, now)).toEqual({ kind: 'later', waitMs: 5_000 });
});

test('how long it takes is never said to be longer than it is', () => {
  fc.assert(
    fc.property(askedBy(fc.boolean()), (requests) => {
      let [pace, at]: [TenantPace, number] = [freshPace, now];
      for (const { count, after, isSlow } of requests) {
        at += after;
        const outcome = reserveSlots(pace, count, at, { isSlow: isSlow ?? false });
        if (outcome.kind === 'later') continue;
        expect(freeFrom(pace)).toBeLessThanOrEqual(outcome.slots[0]!.at);
        ({ pace } = outcome);
      }
    }),
  );
});

test('a slot is never before it is asked for, however long nobody asked', () => {
  const rested = reserveSlots({ ...freshPace, nextFreeAt: now - 60_000 }, 10, now);
  expect(rested.kind === 'reserved' && rested.slots[0]!.at >= now).toBe(true);
});

/** Asked for without a pause for a minute; a miss is told when more is asked for. */
const used = (
  isMissed: (index: number) => boolean,
  isHitch: (at: number) => boolean = () => false,
): readonly Slot[] => {
  const slots: Slot[] = [];
  let [pace, missed, index]: [TenantPace, number[], number] = [{ ...freshPace, plannedUntil: now + 90_000 }, [], 0];
  for (let at = now; at < now + 60_000; at += 40) {
    if (isHitch(at)) continue;
    const outcome = reserveSlots(giveUp(pace, missed), 4, at);
    if (outcome.kind === 'later') continue;
    ({ pace } = outcome);
    const isMiss = outcome.slots.map(() => isMissed((index += 1)));
    missed = outcome.slots.filter((_, one) => isMiss[one]).map((slot) => slot.at);
    slots.push(...outcome.slots.filter((_, one) => !isMiss[one]));
  }
  return slots;
};

const rateOfUsed = (slots: readonly Slot[]): number =>
  slots.filter(({ at }) => at >= now + 5_000 && at < now + 58_000).length / 53;

test('slots that are missed are used by others: one in twenty costs less than one in a hundred', () => {
  const slots = used((index) => index % 20 === 0);
  expect(mostInASecond(slots)).toBeLessThanOrEqual(50);
  expect(rateOfUsed(slots)).toBeGreaterThanOrEqual(49);
});

test('a hitch of a fifth of a second is made up for within the second', () => {
  const slots = used(
    () => false,
    (at) => (at - now) % 5_000 < 200,
  );
  expect(mostInASecond(slots)).toBeLessThanOrEqual(50);
  expect(rateOfUsed(slots)).toBeGreaterThanOrEqual(49);
});

test('whichever are missed, no second has more than fifty', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 7, maxLength: 40 }), (misses) => {
      expect(mostInASecond(used((index) => misses[index % misses.length]!))).toBeLessThanOrEqual(50);
    }),
    { numRuns: 40 },
  );
});

/** A tenant that has been asked for all that Teams takes, up to `at`. */
const busyUntil = (at: number): TenantPace => {
  let pace: TenantPace = { ...freshPace, plannedUntil: now + 90_000 };
  for (let asked = now; asked <= at; asked += 40) {
    const outcome = reserveSlots(pace, 4, asked);
    if (outcome.kind === 'reserved') ({ pace } = outcome);
  }
  return pace;
};

test('a slot that is used for a moment only is taken no more than seven tenths of a second ahead', () => {
  const { taken } = busyUntil(now + 10_000);
  expect(taken.at(-1)).toBeLessThanOrEqual(now + 10_700);
  expect(taken.at(-1)).toBeGreaterThan(now + 10_600);
});

test('instead of a slot that was missed there is another one at once, between those that others have', () => {
  const at = now + 10_000;
  const pace = busyUntil(at);
  const missed = pace.taken.findLast((slot) => slot < at - 20)!;
  const [before, after] = [pace, giveUp(pace, [missed])].map((one) => reserveSlots(one, 1, at));
  expect(before?.kind).toBe('later');
  // Reading and writing take a moment, and the slots around it have their distance.
  expect(after?.kind === 'reserved' && after.slots[0]!.at - at).toBeLessThan(40 + 20.27);
  expect(after?.kind === 'reserved' && reserveSlots(after.pace, 1, at).kind).toBe('later');
});

test('whoever takes long to ask has no slot before it has the answer, and takes them further ahead', () => {
  const at = now + 10_000;
  const pace = busyUntil(at);
  const missed = pace.taken.findLast((slot) => slot < at - 20)!;
  const outcome = reserveSlots(giveUp(pace, [missed]), 10, at, { leadMs: 200 });
  const slots = outcome.kind === 'reserved' ? outcome.slots.map((slot) => slot.at - at) : [];
  expect(Math.min(...slots)).toBeGreaterThanOrEqual(200);
  expect(Math.max(...slots)).toBeGreaterThan(800);
  expect(Math.max(...slots)).toBeLessThanOrEqual(860);
});

test('a tenant that begins anew has its slots evenly, with room between them for what may be missed', () => {
  const later = { ...busyUntil(now + 10_000), plannedUntil: now + 90_000 };
  const outcome = reserveSlots(later, 10, now + 60_000);
  const slots = outcome.kind === 'reserved' ? outcome.slots.map((slot) => slot.at) : [];
  expect(slots).toHaveLength(10);
  expect(slots.at(-1)! - slots[0]!).toBeCloseTo(9 * 20.27);
});

test('while Teams asks for silence nobody takes a slot, and a shorter wish does not end a longer one', () => {
  const paused = pausePace(pausePace(freshPace, now + 9_000), now + 3_000);
  expect(reserveSlots(paused, 1, now)).toEqual({ kind: 'later', waitMs: 9_000 });
  const after = reserveSlots(paused, 1, now + 8_000);
  expect(after.kind === 'reserved' && after.slots[0]!.at).toBe(now + 9_000);
});

test('fifty thousand that wait have places of which no second holds more than can be sent, one after the other', () => {
  const first = planPlaces(freshPace, { count: 25_000, requestsOfJob: 2 }, now);
  const second = planPlaces(first.pace, { count: 25_000, requestsOfJob: 2 }, now + 4_000);
  const places = [...first.places, ...second.places];
  expect(new Set(places).size).toBe(50_000);
  const perSecond = Map.groupBy(places, (at) => Math.floor(at / 1_000));
  expect(Math.max(...[...perSecond.values()].map(({ length }) => length))).toBeLessThanOrEqual(25);
  // 50,000 of two requests each, at 49.33 requests a second, are 2,027 seconds.
  expect(Math.max(...places) - now).toBeLessThanOrEqual(2_028_000);
});

test('those that ask once wait half as far apart as those that ask twice', () => {
  const lastOf = (requestsOfJob: number) => planPlaces(freshPace, { count: 1_001, requestsOfJob }, now).places.at(-1)!;
  // A thousand at 49.33 a second, one second of which stands ready beforehand.
  expect(lastOf(1) - now).toBeCloseTo(19_270);
  expect(lastOf(2) - now).toBeCloseTo(39_540);
});

test('the places of those that wait take no slots from those that are sent', () => {
  const { pace } = planPlaces(freshPace, { count: 50_000, requestsOfJob: 2 }, now);
  expect(reserveSlots(pace, 1, now).kind).toBe('reserved');
});

const refusal = (conversationId: string, at: number, ms: number) => ({ mark: markOf(conversationId), at, ms });

test('one conversation that Teams refuses, however often, leaves the tenant alone', () => {
  const once = noteRefusal(freshPace, refusal('a', now, 3_600_000));
  expect(noteRefusal(once, refusal('a', now + 1_000, 3_600_000)).pausedUntil).toBe(0);
});

test.each([
  ['within five seconds silences the tenant, as long as the milder one asks', 4_900, 2_000],
  ['later than that does not', 5_100, undefined],
])('a second conversation that is refused %s', (_, later, ms) => {
  const once = noteRefusal(freshPace, refusal('a', now, 3_600_000));
  const twice = noteRefusal(once, refusal('b', now + later, 2_000));
  expect(twice.pausedUntil).toBe(ms === undefined ? 0 : now + later + ms);
});

test('requests that left without a slot are made room for where there are others, and nowhere else', () => {
  const reserved = reserveSlots(freshPace, 10, now);
  const pace = reserved.kind === 'reserved' ? reserved.pace : freshPace;
  expect(noteUnasked(pace, 3, now).nextFreeAt).toBeCloseTo(pace.nextFreeAt + 3 * 20.27);
  expect([isGoingOn(pace, now), isGoingOn(pace, now + 60_000), isGoingOn(freshPace, now)]).toEqual([
    true,
    false,
    false,
  ]);
});

test('with the slots of a row that tells nothing of them no second has more than fifty', () => {
  const before = takenUpTo(now + 1_000);
  const unknown = { ...freshPace, nextFreeAt: now + 1_000, taken: before };
  const next = reserveSlots(unknown, 10, now);
  const slots = before.map((at) => ({ at, lateMs: 8 }));
  expect(mostInASecond([...slots, ...(next.kind === 'reserved' ? next.slots : [])])).toBeLessThanOrEqual(50);
});

import { describe, expect, test } from '@jest/globals';
import { countsOf, hourMs } from '#domain/figures/hour-figures.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { makeKeepFigures } from '#usecases/figures/keep-figures.ts';
import { makeTally } from '#usecases/figures/tally.ts';
import { makeMemoryFigureStore } from '../../support/memory/figure-store.ts';
import { testClock } from '../../support/test-clock.ts';

const minute = 60_000;
const start = Date.parse('2026-11-20T13:58:00Z');
const sent = { kind: 'send', request: 'post', outcome: 'sent' } as const;

const world = () => {
  const clock = testClock(start);
  const store = makeMemoryFigureStore();
  let failures = 0;
  const figures = {
    ...store,
    save: (hour: Parameters<typeof store.save>[0]) => {
      if (failures === 0) return store.save(hour);
      failures -= 1;
      return Promise.reject(new Unavailable('storage', new Error('gone')));
    },
  };
  const open = (id: string) => {
    const tally = makeTally({ clock, process: { id, role: 'worker' } });
    return { tally, keep: makeKeepFigures({ tally, figures, clock }) };
  };
  const sentInDay = async () =>
    countsOf(await store.list(clock.now() - 25 * hourMs, clock.now()), clock.now(), 24 * hourMs).sends.sent;
  return { clock, store, open, sentInDay, failNext: (count: number) => void (failures = count) };
};

describe('what a process counts', () => {
  test('is written as it grows and never twice, with that of others beside it', async () => {
    const { clock, open, sentInDay } = world();
    const [one, two] = [open('one'), open('two')];
    for (let round = 0; round < 5; round += 1) {
      one.tally.note(sent);
      two.tally.note(sent);
      two.tally.note(sent);
      await Promise.all([one.keep('running'), two.keep('running')]);
      await one.keep('running');
      clock.move(minute);
    }
    expect(await sentInDay()).toBe(15);
  });

  test('before a full hour is written after it, into the hour in which it happened', async () => {
    const { clock, open, store } = world();
    const { tally, keep } = open('one');
    tally.note(sent);
    clock.move(3 * minute);
    tally.note(sent);
    await keep('running');
    const hours = await store.list(start - hourMs, clock.now());
    expect(hours.map(({ hour, pieces }) => [new Date(hour).getUTCHours(), pieces.length])).toEqual([
      [13, 1],
      [14, 1],
    ]);
  });

  test('while the storage is out of reach is written afterwards', async () => {
    const { clock, open, sentInDay, failNext } = world();
    const { tally, keep } = open('one');
    for (let hour = 0; hour < 6; hour += 1) {
      tally.note(sent);
      failNext(1);
      await expect(keep('running')).rejects.toBeInstanceOf(Unavailable);
      clock.move(hourMs);
    }
    expect(await sentInDay()).toBe(0);
    await keep('running');
    expect(await sentInDay()).toBe(6);
  });

  test('does not grow without end while the storage is out of reach', () => {
    const { clock, open } = world();
    const { tally } = open('one');
    for (let hour = 0; hour < 100; hour += 1) {
      tally.note(sent);
      clock.move(hourMs);
    }
    expect(tally.unwritten('running').length).toBeLessThanOrEqual(49);
  });

  test('nothing says all the same that the process lives', async () => {
    const { clock, open, store } = world();
    await open('one').keep('running');
    const [only] = await store.list(start, clock.now());
    expect(only).toMatchObject({ heardAt: start, pieces: [] });
  });
});

describe('figures', () => {
  test('are forgotten after thirty days, by a process that goes on', async () => {
    const { clock, open, store } = world();
    const { keep } = open('one');
    await keep('running');
    clock.move(30 * 24 * hourMs);
    await keep('running');
    expect(await store.list(start, start)).toHaveLength(1);
    clock.move(24 * hourMs);
    await keep('running');
    expect(await store.list(start, start)).toEqual([]);
  });
});

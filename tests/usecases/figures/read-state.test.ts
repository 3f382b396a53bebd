import { describe, expect, test } from '@jest/globals';
import type { DueBacklog, QueueBacklog } from '#ports/backlog.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { makeReadState } from '#usecases/figures/read-state.ts';
import { makeKeepFigures } from '#usecases/figures/keep-figures.ts';
import { makeTally } from '#usecases/figures/tally.ts';
import { makeMemoryFigureStore } from '../../support/memory/figure-store.ts';
import { testClock } from '../../support/test-clock.ts';

const minute = 60_000;

const never = () => new Promise<never>(() => undefined);
const away = () => Promise.reject(new Unavailable('storage', undefined));

const dueSince = (at: number | undefined, setAside = 0): DueBacklog => ({
  oldest: () => Promise.resolve(at),
  setAside: () => Promise.resolve(setAside),
});
const queueOf = (jobs: number, oldestSince: number | undefined, setAside: number): QueueBacklog => ({
  read: () => Promise.resolve({ jobs, oldestSince, setAside }),
});

const world = () => {
  const realClock = testClock();
  const clock = testClock(realClock.now() + 3 * 24 * 60 * minute);
  const figures = makeMemoryFigureStore();
  return { realClock, clock, figures };
};

describe('how the engine does', () => {
  test('is the sum of all accounts and processes', async () => {
    const { realClock, clock, figures } = world();
    for (const id of ['one', 'two']) {
      const tally = makeTally({ clock: realClock, process: { id, role: 'worker' } });
      tally.note({ kind: 'send', request: 'post', outcome: 'sent' });
      tally.note({ kind: 'due', outcome: 'started', lagMs: id === 'one' ? 9_000 : 4_000 });
      await makeKeepFigures({ tally, figures, clock: realClock })('running');
    }
    const now = realClock.now();
    const backlogs = {
      due: [dueSince(undefined), dueSince(clock.now() - 2 * minute), dueSince(clock.now() - minute, 2)],
      queues: [queueOf(7, now - minute, 1), queueOf(5, undefined, 0), queueOf(1, now - 4 * minute, 2)],
    };
    const state = await makeReadState({ backlogs, figures, clock, realClock, rest: never })();
    expect(state).toMatchObject({
      at: now,
      due: { kind: 'read', value: { oldestMs: 2 * minute, setAside: 2 } },
      queue: { kind: 'read', value: { jobs: 13, oldestMs: 4 * minute, setAside: 3 } },
      counted: {
        kind: 'read',
        value: { workers: 2, servers: 0, hour: { sends: { sent: 2 }, started: 2, longestLagMs: 9_000 } },
      },
    });
  });

  test('is read once in ten seconds, however many ask', async () => {
    const { realClock, clock, figures } = world();
    let reads = 0;
    const counting: DueBacklog = {
      ...dueSince(undefined),
      oldest: () => {
        reads += 1;
        return Promise.resolve(undefined);
      },
    };
    const read = makeReadState({ backlogs: { due: [counting], queues: [] }, figures, clock, realClock, rest: never });
    await Promise.all([read(), read(), read()]);
    realClock.move(9_999);
    await read();
    expect(reads).toBe(1);
    realClock.move(1);
    await read();
    expect(reads).toBe(2);
  });

  test('says of what fails or hangs that it is out of reach, and the rest all the same', async () => {
    const { realClock, clock, figures } = world();
    const backlogs = {
      due: [
        { ...dueSince(undefined), oldest: away },
        { ...dueSince(undefined), oldest: never },
      ],
      queues: [{ read: away }],
    };
    const state = await makeReadState({ backlogs, figures, clock, realClock, rest: () => new Promise(setImmediate) })();
    expect(state.due).toEqual({ kind: 'out-of-reach' });
    expect(state.queue).toEqual({ kind: 'out-of-reach' });
    expect(state.counted.kind).toBe('read');
  });

  test('is the sum of those accounts that answer, and says which do not', async () => {
    const { realClock, clock, figures } = world();
    const backlogs = {
      due: [
        { ...dueSince(clock.now() - 2 * minute, 3), account: 'one' },
        { ...dueSince(undefined), account: 'two', oldest: away },
        { ...dueSince(undefined), account: 'three', setAside: never },
      ],
      queues: [
        { ...queueOf(7, realClock.now() - minute, 1), account: 'one' },
        { read: away, account: 'two' },
      ],
    };
    const state = await makeReadState({ backlogs, figures, clock, realClock, rest: () => new Promise(setImmediate) })();
    expect(state.due).toEqual({ kind: 'read', value: { oldestMs: 2 * minute, setAside: 3, out: ['two', 'three'] } });
    expect(state.queue).toEqual({ kind: 'read', value: { jobs: 7, oldestMs: minute, setAside: 1, out: ['two'] } });
  });

  test('does not hide a bug', async () => {
    const { realClock, clock, figures } = world();
    const backlogs = {
      due: [{ ...dueSince(undefined), oldest: () => Promise.reject(new TypeError('a bug')) }],
      queues: [],
    };
    await expect(makeReadState({ backlogs, figures, clock, realClock, rest: never })()).rejects.toThrow('a bug');
  });
});

import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { Unavailable } from '#ports/unavailable.ts';
import { atRest } from '#surfaces/ui/autosave/autosave-state.ts';
import type { AutosaveState } from '#surfaces/ui/autosave/autosave-state.ts';
import { makeAutosaver } from '#surfaces/ui/autosave/autosaver.ts';
import type { Autosaver, SaveReply } from '#surfaces/ui/autosave/autosaver.ts';

type Call = { readonly value: string; readonly basedOn: number; readonly reply: (reply: SaveReply<string>) => void };

const limit = 20;

/** A field at revision 1 whose requests wait until the test answers them. */
const startField = (): {
  readonly saver: Autosaver<string>;
  readonly calls: readonly Call[];
  readonly states: readonly AutosaveState<string>[];
  /** `waitMs`: what the server asks to wait then. */
  readonly fail: { now: boolean; waitMs?: number };
} => {
  const calls: Call[] = [];
  const states: AutosaveState<string>[] = [];
  const fail: ReturnType<typeof startField>['fail'] = { now: false };
  const saver = makeAutosaver<string>({
    initial: atRest({ value: '', revision: 1 }),
    same: (one, other) => one === other,
    maySave: (value) => value.length <= limit,
    save: (value, basedOn) =>
      fail.now
        ? Promise.reject(new Unavailable('server', 'down', fail.waitMs))
        : new Promise((reply) => calls.push({ value, basedOn, reply })),
    onState: (state) => states.push(state),
  });
  return { saver, calls, states, fail };
};

const saved = (value: string, revision: number): SaveReply<string> => ({
  kind: 'saved',
  stored: { value, revision },
  at: 5000,
});

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('saving while writing', () => {
  test('sends once the person pauses, and only the last text', async () => {
    const { saver, calls } = startField();
    saver.edit('a');
    await jest.advanceTimersByTimeAsync(500);
    saver.edit('ab');
    await jest.advanceTimersByTimeAsync(500);
    expect(calls).toHaveLength(0);
    await jest.advanceTimersByTimeAsync(500);
    expect(calls.map(({ value, basedOn }) => ({ value, basedOn }))).toEqual([{ value: 'ab', basedOn: 1 }]);
  });

  test('sends at once when the field is left', () => {
    const { saver, calls } = startField();
    saver.edit('a');
    void saver.flush();
    return Promise.resolve().then(() => {
      expect(calls).toHaveLength(1);
    });
  });

  test('has one request under way at a time, and bases the next on its reply', async () => {
    const { saver, calls } = startField();
    saver.edit('a');
    await jest.advanceTimersByTimeAsync(1000);
    saver.edit('ab');
    await jest.advanceTimersByTimeAsync(5000);
    expect(calls).toHaveLength(1);
    calls[0]!.reply(saved('a', 2));
    await jest.advanceTimersByTimeAsync(1000);
    expect(calls[1]).toMatchObject({ value: 'ab', basedOn: 2 });
  });

  test('tries again by itself after a failure, until the server answers', async () => {
    const { saver, calls, fail } = startField();
    fail.now = true;
    saver.edit('a');
    await jest.advanceTimersByTimeAsync(1000);
    expect(saver.state()).toMatchObject({ value: 'a', phase: { kind: 'failed' } });
    fail.now = false;
    await jest.advanceTimersByTimeAsync(10_000);
    expect(calls).toHaveLength(1);
    calls[0]!.reply(saved('a', 2));
    await jest.advanceTimersByTimeAsync(0);
    expect(saver.state().phase).toEqual({ kind: 'resting', savedAt: 5000 });
  });

  test('never sends a text beyond its limit, and keeps it', async () => {
    const { saver, calls } = startField();
    const text = 'x'.repeat(limit + 1);
    saver.edit(text);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(await saver.flush()).toBe(false);
    expect(calls).toHaveLength(0);
    expect(saver.state().value).toBe(text);
  });

  test('waits for the person while two texts stand against each other', async () => {
    const { saver, calls } = startField();
    saver.edit('mine');
    await jest.advanceTimersByTimeAsync(1000);
    calls[0]!.reply({ kind: 'conflicted', theirs: { value: 'theirs', revision: 2 } });
    await jest.advanceTimersByTimeAsync(60_000);
    expect(calls).toHaveLength(1);
    saver.resolve('theirs and mine');
    await jest.advanceTimersByTimeAsync(1000);
    expect(calls[1]).toMatchObject({ value: 'theirs and mine', basedOn: 2 });
  });

  test('says after a flush whether the server holds everything', async () => {
    const { saver, calls } = startField();
    saver.edit('a');
    const first = saver.flush();
    await jest.advanceTimersByTimeAsync(0);
    saver.edit('ab');
    calls[0]!.reply(saved('a', 2));
    await jest.advanceTimersByTimeAsync(0);
    calls[1]!.reply(saved('ab', 3));
    expect(await first).toBe(true);
  });

  test('does not hide a mistake of ours behind a failed save', async () => {
    const saver = makeAutosaver<string>({
      initial: atRest({ value: '', revision: 0 }),
      same: (one, other) => one === other,
      maySave: () => true,
      save: () => Promise.reject(new TypeError('a bug')),
      onState: () => undefined,
    });
    saver.edit('a');
    await expect(saver.flush()).rejects.toThrow('a bug');
    expect(saver.state().value).toBe('a');
  });
});

test('a server that asks to wait is left alone for that long, and has the text then', async () => {
  const { saver, calls, fail } = startField();
  fail.now = true;
  fail.waitMs = 30_000;
  saver.edit('a');
  await jest.advanceTimersByTimeAsync(1000);
  expect(saver.state()).toMatchObject({ value: 'a', phase: { kind: 'failed', waitMs: 30_000 } });
  fail.now = false;
  await jest.advanceTimersByTimeAsync(29_000);
  expect(calls).toHaveLength(0);
  await jest.advanceTimersByTimeAsync(1000);
  expect(calls.map(({ value }) => value)).toEqual(['a']);
});

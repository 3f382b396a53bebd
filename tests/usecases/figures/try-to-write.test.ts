import { describe, expect, test } from '@jest/globals';
import type { StorageProbe } from '#ports/health.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { makeTryToWrite } from '#usecases/figures/try-to-write.ts';
import { testClock } from '../../support/test-clock.ts';

const probe = (part: StorageProbe['part'], tryToWrite: () => Promise<void>): StorageProbe => ({
  part,
  probe: () => Promise.resolve(),
  tryToWrite,
});
const written = (): Promise<void> => Promise.resolve();
const refused = (): Promise<void> => Promise.reject(new Unavailable('storage', new Error('no role')));
const hanging = (): Promise<void> => new Promise(() => undefined);
const never = (): Promise<unknown> => new Promise(() => undefined);

describe('what is kept can be written', () => {
  test('where every account takes it', async () => {
    const probes = [probe('tables', written), probe('queues', written), probe('tables', written)];
    expect(await makeTryToWrite({ probes, clock: testClock(), rest: never })()).toEqual({ tables: true, queues: true });
  });

  test.each([
    ['refuses it', refused, never],
    ['does not answer', hanging, () => Promise.resolve()],
  ])('but not where one of several accounts %s', async (_, act, rest) => {
    const probes = [probe('tables', written), probe('tables', act)];
    const tryToWrite = makeTryToWrite({ probes, clock: testClock(), rest });
    expect((await tryToWrite()).tables).toBe(false);
  });

  test('which is tried once in ten seconds, however many ask', async () => {
    let tried = 0;
    const clock = testClock();
    const count = (): Promise<void> => Promise.resolve(void (tried += 1));
    const tryToWrite = makeTryToWrite({ probes: [probe('tables', count)], clock, rest: never });
    await Promise.all([tryToWrite(), tryToWrite()]);
    clock.move(9_999);
    await tryToWrite();
    expect(tried).toBe(1);
    clock.move(1);
    await tryToWrite();
    expect(tried).toBe(2);
  });

  test('a bug is no answer', async () => {
    const probes = [probe('tables', () => Promise.reject(new TypeError('a bug')))];
    await expect(makeTryToWrite({ probes, clock: testClock(), rest: never })()).rejects.toThrow('a bug');
  });
});

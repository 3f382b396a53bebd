import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { sha256 } from '#adapters/system/sha256.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { keyHoldsMs, makeAdmitsOperator, makeOperatorKey } from '#usecases/figures/operator-keys.ts';
import { makeMemoryOperatorKeys } from '../../support/memory/operator-keys.ts';
import { testClock } from '../../support/test-clock.ts';

const newKey = (): string => randomBytes(32).toString('base64url');

const world = () => {
  const clock = testClock();
  const memory = makeMemoryOperatorKeys();
  let looks = 0;
  let isAway = false;
  const operatorKeys = {
    ...memory,
    list: () => {
      looks += 1;
      return isAway ? Promise.reject(new Unavailable('storage', undefined)) : memory.list();
    },
  };
  const needs = { operatorKeys, clock, sha256 };
  return {
    clock,
    memory,
    make: () => makeOperatorKey({ ...needs, operatorKeys: memory }, newKey),
    admits: makeAdmitsOperator(needs),
    looks: () => looks,
    goAway: () => void (isAway = true),
  };
};

describe('a key', () => {
  test('opens for twelve hours and no longer', async () => {
    const { clock, make, admits } = world();
    const { key, until } = await make();
    expect(until).toBe(clock.now() + 12 * 3_600_000);
    expect(await admits(key)).toBe(true);
    clock.move(keyHoldsMs - 1);
    expect(await admits(key)).toBe(true);
    clock.move(1);
    expect(await admits(key)).toBe(false);
  });

  test('is kept as its hash alone', async () => {
    const { memory, make } = world();
    const { key } = await make();
    const kept = JSON.stringify(await memory.list());
    expect(kept).toContain(createHash('sha256').update(key).digest('hex'));
    expect(kept).not.toContain(key);
  });

  test('that is over is forgotten when the next is made', async () => {
    const { clock, memory, make } = world();
    await make();
    clock.move(keyHoldsMs);
    await make();
    expect(await memory.list()).toHaveLength(1);
  });

  test('that was good stays good while the storage is out of reach', async () => {
    const { clock, make, admits, goAway } = world();
    const { key } = await make();
    await admits(key);
    goAway();
    clock.move(60_000);
    expect(await admits(key)).toBe(true);
    await expect(admits(newKey())).rejects.toBeInstanceOf(Unavailable);
  });
});

describe('whoever tries keys', () => {
  test('gets in with none of them, and costs one look in five seconds', async () => {
    const { clock, make, admits, looks } = world();
    await make();
    for (let tries = 0; tries < 50; tries += 1) expect(await admits(newKey())).toBe(false);
    expect(looks()).toBe(1);
    clock.move(5_000);
    await admits(newKey());
    expect(looks()).toBe(2);
  });

  test.each(['', 'x', '../..', 'a'.repeat(44), `${'a'.repeat(42)}'`])(
    'with what cannot be one costs nothing: %j',
    async (key) => {
      const { admits, looks } = world();
      expect(await admits(key)).toBe(false);
      expect(looks()).toBe(0);
    },
  );
});

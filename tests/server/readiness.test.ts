import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import type { HealthProbe, NeededPart } from '#ports/health.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { makeReadiness } from '#server/readiness.ts';
import { collectLog } from '../support/log-lines.ts';
import { testClock } from '../support/test-clock.ts';

const never = () => new Promise<void>(() => undefined);
const away = () => Promise.reject(new Unavailable('storage', new Error('connect ECONNREFUSED 10.0.0.4')));
const fine = () => Promise.resolve();

const probe = (part: NeededPart, answer: () => Promise<void>): HealthProbe => ({ part, probe: answer });

const readinessOf = (...probes: readonly HealthProbe[]) => {
  const clock = testClock();
  const { log, text } = collectLog();
  return { clock, logged: text, check: makeReadiness({ probes, clock, log }) };
};

describe('a server', () => {
  test('whose parts all answer is ready', async () => {
    expect(await readinessOf(probe('tables', fine), probe('queues', fine)).check()).toEqual({ kind: 'ready' });
  });

  test('without one of them is not, and names it', async () => {
    const { check, logged } = readinessOf(probe('tables', fine), probe('queues', away), probe('pages', away));
    expect(await check()).toEqual({ kind: 'not-ready', out: ['queues', 'pages'] });
    expect(logged()).toContain('ECONNREFUSED');
  });

  test('says so within two seconds where a part hangs', async () => {
    const { check } = readinessOf(probe('tables', never), probe('queues', fine));
    // On a machine that stands still for a while, timers ring late, but in their order.
    const first = await Promise.race([check(), pause(2_000, 'too late')]);
    expect(first).toEqual({ kind: 'not-ready', out: ['tables'] });
  });

  test('is ready while one of several accounts answers, and not when none does', async () => {
    const some = readinessOf(probe('tables', away), probe('tables', fine));
    expect(await some.check()).toEqual({ kind: 'ready' });
    const none = readinessOf(probe('tables', away), probe('tables', away));
    expect(await none.check()).toEqual({ kind: 'not-ready', out: ['tables'] });
  });
});

describe('a probe', () => {
  test('is made once in a second, however many ask', async () => {
    let probes = 0;
    const counting = probe('tables', () => {
      probes += 1;
      return Promise.resolve();
    });
    const { clock, check } = readinessOf(counting);
    await Promise.all([check(), check(), check()]);
    clock.move(999);
    await check();
    expect(probes).toBe(1);
    clock.move(1);
    await check();
    expect(probes).toBe(2);
  });

  test('that hangs is not made a second time until it ends, and then the part is back', async () => {
    let probes = 0;
    let end = (): void => undefined;
    const hanging = probe('tables', () => {
      probes += 1;
      return probes > 1 ? Promise.resolve() : new Promise<void>((resolve) => void (end = resolve));
    });
    const { clock, check } = readinessOf(hanging);
    expect(await check()).toMatchObject({ kind: 'not-ready' });
    clock.move(1_000);
    const again = check();
    expect(probes).toBe(1);
    end();
    expect(await again).toEqual({ kind: 'ready' });
    clock.move(1_000);
    expect(await check()).toEqual({ kind: 'ready' });
    expect(probes).toBe(2);
  }, 10_000);
});

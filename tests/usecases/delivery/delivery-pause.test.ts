import { expect, test } from '@jest/globals';
import { pauseMs } from '#usecases/delivery/delivery.ts';

const failed = { kind: 'failed', retryAfterMs: 0, reason: 'down', isPassing: true } as const;
const after = (passes: number) => ({ attempt: passes + 1, waits: 0, passes });

test('a job that Teams or the storage fails waits twice as long each time, five minutes in the end', () => {
  const pauses = [0, 1, 2, 5, 9, 10, 140].map((passes) => pauseMs(failed, after(passes), 0));
  expect(pauses).toEqual([500, 1_000, 2_000, 16_000, 256_000, 300_000, 300_000]);
});

test('what fails together comes back apart, a quarter of its pause at most', () => {
  const pauses = [0, 0.5, 0.999].map((chance) => pauseMs(failed, after(10), chance));
  expect(pauses).toEqual([300_000, 337_500, 374_925]);
});

test('nothing comes back before Teams has asked for it', () => {
  for (const chance of [0, 0.3, 0.999])
    expect(pauseMs({ ...failed, retryAfterMs: 7_000 }, after(0), chance)).toBeGreaterThanOrEqual(7_000);
});

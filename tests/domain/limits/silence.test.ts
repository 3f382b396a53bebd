import { expect, test } from '@jest/globals';
import { silenceMs } from '#domain/limits/silence.ts';

test.each([
  ['what Teams names is a minimum', 10_000, 0, 10_000],
  ['a fifth comes on top of it at most', 10_000, 1, 12_000],
  ['where it names nothing it is about a second', undefined, 0.5, 1_000],
  ['and up to a fifth more', undefined, 1, 1_200],
  ['it is a second at least', undefined, 0, 1_000],
  ['also where Teams names none at all', 0, 0, 1_000],
  ['an hour is the most', 86_400_000, 1, 3_600_000],
])('%s', (_, retryAfterMs, chance, ms) => {
  expect(silenceMs(retryAfterMs, chance)).toBeCloseTo(ms);
});

import { describe, expect, test } from '@jest/globals';
import { isOutdated, newestTold } from '#domain/shared/told-order.ts';

const now = Date.UTC(2026, 10, 20, 9);
const minute = 60_000;

describe('what Teams tells', () => {
  test('is outdated where something newer was told before', () => {
    expect(isOutdated({ toldAt: now - 1 }, now - 2, now)).toBe(true);
  });

  test.each([
    ['newer than what was told before', now - 2, now - 1],
    ['of the same instant: what comes later counts', now - 1, now - 1],
    ['the first of which the time is known', undefined, now - 1],
    ['told without a time', now - 1, undefined],
  ])('is not outdated when it is %s', (_, toldAt, at) => {
    expect(isOutdated({ toldAt }, at, now)).toBe(false);
  });

  test('is not measured by a time that is still to come, as after a clock that was ahead', () => {
    expect(isOutdated({ toldAt: now + 6 * minute }, now, now)).toBe(false);
    expect(isOutdated({ toldAt: now + 4 * minute }, now, now)).toBe(true);
  });

  test.each([
    ['the newer one', now - 2, now - 1, now - 1],
    ['what was known, for an older one', now - 1, now - 2, now - 1],
    ['what was known, for one without a time', now - 1, undefined, now - 1],
    ['nothing, while no time was told', undefined, undefined, undefined],
    ['the first that was told', undefined, now, now],
  ])('leaves as newest %s', (_, toldAt, at, newest) => {
    expect(newestTold({ toldAt }, at, now)).toBe(newest);
  });
});

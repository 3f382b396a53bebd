import { describe, expect, test } from '@jest/globals';
import { Unavailable } from '#ports/unavailable.ts';
import { isOutOfReach, isWorthAnotherTry } from '#surfaces/outlook/server-failure.ts';

const failed = (part: Unavailable['part']): Unavailable => new Unavailable(part, new Error('as told'));

describe('a failure of the server in the pane', () => {
  test('is tried again twice, and then told', () => {
    expect([0, 1, 2].map((count) => isWorthAnotherTry(count, failed('server')))).toEqual([true, true, false]);
  });

  test.each([
    ['access that is missing', failed('sign-in')],
    ['an Outlook that signs nobody in', failed('nested-sign-in')],
    ['a mistake of ours', new Error('of ours')],
  ])('is told at once where it is %s', (_, error) => {
    expect(isWorthAnotherTry(0, error)).toBe(false);
  });

  test('is final where this Outlook signs nobody in, and only there', () => {
    expect([failed('nested-sign-in'), failed('sign-in'), failed('server')].map(isOutOfReach)).toEqual([
      true,
      false,
      false,
    ]);
    expect(isOutOfReach(null)).toBe(false);
  });
});

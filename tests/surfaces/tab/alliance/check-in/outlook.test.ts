import { describe, expect, test } from '@jest/globals';
import { outlook } from '#surfaces/tab/alliance/check-in/outlook.ts';

describe('what an open round can still come to', () => {
  test('names how many answers are missing', () => {
    expect(outlook(4, 1, 8)).toEqual({ kind: 'missing', count: 3 });
  });

  test('is enough from the threshold on', () => {
    expect(outlook(4, 4, 8)).toEqual({ kind: 'enough' });
  });

  test('names no number in a team with fewer people', () => {
    expect(outlook(4, 2, 3)).toEqual({ kind: 'too-few' });
  });

  test('a team just large enough can get there', () => {
    expect(outlook(5, 0, 5)).toEqual({ kind: 'missing', count: 5 });
  });

  test('counts answers of people who have left since', () => {
    expect(outlook(4, 4, 3)).toEqual({ kind: 'enough' });
  });
});

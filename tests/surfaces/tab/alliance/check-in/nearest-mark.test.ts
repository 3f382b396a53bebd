import { expect, test } from '@jest/globals';
import { nearestMark } from '#surfaces/tab/alliance/check-in/nearest-mark.ts';

test.each([
  [1, 1],
  [1.4, 1],
  [1.5, 2],
  [3.4, 3],
  [4.6, 5],
  [5, 5],
])('the word for a mean of %p is that of mark %p', (mean, mark) => {
  expect(nearestMark(mean)).toBe(mark);
});

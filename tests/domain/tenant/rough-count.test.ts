import { expect, test } from '@jest/globals';
import { roughly } from '#domain/tenant/rough-count.ts';

test.each([0, 1, 2, 3])('a count of %d is not shown, nor that there is nobody', (count) => {
  expect(roughly(count, 100)).toEqual({ kind: 'few' });
});

test.each([
  [4, 4],
  [7, 4],
  [8, 8],
  [11, 8],
  [99, 96],
])('a count of %d is shown as %d, so that one person more is not seen', (count, shown) => {
  expect(roughly(count, 100)).toEqual({ kind: 'about', count: shown });
});

test('where nobody counted on, it says so', () => {
  expect(roughly(100, 100)).toEqual({ kind: 'at-least', count: 100 });
  expect(roughly(250, 100)).toEqual({ kind: 'at-least', count: 100 });
});

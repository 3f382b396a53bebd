import { describe, expect, test } from '@jest/globals';
import { chartHeight, levelOf, trendLine } from '#surfaces/tab/pair/check-in/trend-line.ts';

const penStrokes = (path: string): string => path.replaceAll(/[^ML]/g, '');

describe('a trend line', () => {
  test('draws a higher mark higher', () => {
    expect(levelOf(5)).toBeLessThan(levelOf(1));
  });

  test('draws the middle mark in the middle', () => {
    expect(levelOf(3)).toBe(chartHeight / 2);
  });

  test('joins all marks', () => {
    expect(penStrokes(trendLine([1, 2, 3]))).toBe('MLL');
  });

  test('is broken where somebody has taken their marks along', () => {
    expect(penStrokes(trendLine([1, undefined, 3, 4]))).toBe('MML');
  });

  test('is empty without a mark', () => {
    expect(trendLine([undefined])).toBe('');
  });
});

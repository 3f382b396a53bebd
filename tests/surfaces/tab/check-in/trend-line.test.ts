import { describe, expect, test } from '@jest/globals';
import { chartHeight, chartWidth, levelOf, lonePoints, trendLine } from '#surfaces/tab/check-in/trend-line.ts';

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

  test('draws a mean between two marks between them', () => {
    expect(levelOf(3.5)).toBe((levelOf(3) + levelOf(4)) / 2);
  });
});

describe('points of a trend that no line would show', () => {
  test('are those without a mark before and after', () => {
    const [lone, ...more] = lonePoints([1, undefined, 4, undefined, 2, 3]);
    expect(lone?.y).toBe(levelOf(1));
    expect(more.map(({ y }) => y)).toEqual([levelOf(4)]);
  });

  test('stand at their place in time', () => {
    expect(lonePoints([undefined, 3, undefined])).toEqual([{ x: chartWidth / 2, y: chartHeight / 2 }]);
  });
});

import { describe, expect, test } from '@jest/globals';
import { fittingPlaces } from '#surfaces/tab/navigation/fitting.ts';

describe('the links of the bar', () => {
  test('all show where there is room for all of them', () => {
    expect(fittingPlaces([100, 100, 100], { room: 300, more: 50, open: 0 })).toEqual([0, 1, 2]);
  });

  test('make room for the menu of the rest where there is not', () => {
    expect(fittingPlaces([100, 100, 100], { room: 299, more: 50, open: 0 })).toEqual([0, 1]);
  });

  test('show the open page, whichever it is', () => {
    expect(fittingPlaces([100, 100, 100], { room: 260, more: 50, open: 2 })).toEqual([0, 2]);
    expect(fittingPlaces([100, 100, 100], { room: 160, more: 50, open: 2 })).toEqual([2]);
  });

  test('keep their order: a short one does not pass a long one', () => {
    expect(fittingPlaces([100, 200, 10], { room: 280, more: 50, open: 0 })).toEqual([0]);
  });

  test('of pages of which none is open, those that fit show', () => {
    expect(fittingPlaces([100, 100, 100], { room: 260, more: 50, open: -1 })).toEqual([0, 1]);
  });
});

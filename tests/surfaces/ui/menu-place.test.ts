import { describe, expect, test } from '@jest/globals';
import { menuPlace } from '#surfaces/ui/menu-place.ts';

describe('a key in a menu of three', () => {
  test.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 2, 0],
    ['ArrowUp', 2, 1],
    ['ArrowUp', 0, 2],
    ['Home', 2, 0],
    ['End', 0, 2],
  ])('%s leads from %d to %d', (key, from, to) => {
    expect(menuPlace(key, from, 3)).toBe(to);
  });

  test.each([
    ['ArrowDown', 0],
    ['ArrowUp', 2],
  ])('%s leads into the menu while no item is chosen', (key, to) => {
    expect(menuPlace(key, -1, 3)).toBe(to);
  });

  test('of a letter leads nowhere', () => {
    expect(menuPlace('a', 1, 3)).toBeUndefined();
  });
});

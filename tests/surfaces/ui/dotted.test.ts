import { describe, expect, test } from '@jest/globals';
import { dotted } from '#surfaces/ui/dotted.ts';

describe('parts of one line', () => {
  test('are parted by a dot, with which no new line can begin', () => {
    expect(dotted(['From you', 'your turn'])).toBe('From you\u00a0· your turn');
  });

  test('are left out where there is nothing to say', () => {
    expect(dotted(['', 'your turn', undefined])).toBe('your turn');
  });
});

import { describe, expect, test } from '@jest/globals';
import { initialsOf } from '#surfaces/ui/initials.ts';

describe('initials', () => {
  test.each([
    ['Ana Ruiz', 'AR'],
    ['Ana Maria Ruiz', 'AR'],
    ['Mei', 'M'],
    ['  josé  ñandú ', 'JÑ'],
    ['Luca Bini (Guest)', 'LB'],
    ['👋 Ada Lovelace', 'AL'],
    ['𠮷野 家', '𠮷家'],
    ['', ''],
  ])('of %p are %p', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

import { describe, expect, test } from '@jest/globals';
import { oneToOnePrompts } from '#domain/alliance/one-to-one-prompts.ts';
import { longestUnusedFirst } from '#domain/alliance/prompt-order.ts';

describe('the order in which prompts are offered', () => {
  test('with nothing used it is the catalogue’s', () => {
    expect(longestUnusedFirst({})).toEqual(oneToOnePrompts);
  });

  test('never used comes before used, and the longest unused before the more recent', () => {
    const order = longestUnusedFirst({ 'one.power': 3000, 'one.signs': 1000, 'one.reliance': 2000 });
    expect(order).toEqual([...oneToOnePrompts.slice(3), 'one.signs', 'one.reliance', 'one.power']);
  });

  test('prompts used at the same moment keep the catalogue’s order', () => {
    const order = longestUnusedFirst({ 'one.trust': 5, 'one.power': 5, 'one.aim': 5 });
    expect(order.slice(-3)).toEqual(['one.power', 'one.aim', 'one.trust']);
  });

  test('a use in the first millisecond of 1970 is a use', () => {
    expect(longestUnusedFirst({ 'one.power': 0 }).at(-1)).toBe('one.power');
  });
});

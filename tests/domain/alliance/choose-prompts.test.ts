import { describe, expect, it } from '@jest/globals';
import { choosePrompts } from '#domain/alliance/choose-prompts.ts';
import { oneToOnePrompts } from '#domain/alliance/one-to-one-prompts.ts';

describe('choosing prompts for an invite', () => {
  it('proposes the three that were unused for the longest time', () => {
    const byUse = [...oneToOnePrompts].reverse();
    expect(choosePrompts(byUse)).toEqual(['one.trust', 'one.channel', 'one.critique']);
  });

  it('proposes the first three of the catalogue when nothing is known about earlier use', () => {
    expect(choosePrompts([])).toEqual(['one.power', 'one.signs', 'one.reliance']);
  });

  it('keeps what the invite holds already and fills up to three', () => {
    expect(choosePrompts(['one.tone', 'one.aim', 'one.trust'], ['one.aim'])).toEqual([
      'one.aim',
      'one.tone',
      'one.trust',
    ]);
  });

  it('proposes nothing more to an invite that holds four', () => {
    const held = ['one.aim', 'one.tone', 'one.trust', 'one.power'] as const;
    expect(choosePrompts(['one.stuck'], held)).toEqual(held);
  });
});

import { describe, expect, test } from '@jest/globals';
import { recogniseForm } from '#surfaces/bot/cards/recognise-cards.ts';
import { shoutOutVoice } from '#surfaces/bot/shout-out-voice.ts';
import { sampleDialogs } from '../../e2e/sample-dialogs.ts';
import { itemId } from '../../support/sample-board.ts';
import { personId, teamId } from '../../support/sample-team.ts';
import { dialogProblems } from './card-schema.ts';
import { buttonsOf, inputsOf } from './read-card.ts';

/** Bytes that a card may have; Teams takes more, mobile clients draw less. */
const mostBytes = 25_000;
const bytesOf = (card: unknown): number => new TextEncoder().encode(JSON.stringify(card)).length;

describe.each(['en', 'it'] as const)('the cards of a dialog, in %s', (language) => {
  const voice = shoutOutVoice(language);

  test.each(sampleDialogs(language))('are such that Teams draws: %s', (_, card) => {
    expect(dialogProblems(card)).toEqual([]);
    expect(bytesOf(card)).toBeLessThan(mostBytes);
  });

  test.each(sampleDialogs(language))('have buttons that a dialog understands: %s', (_, card) => {
    const types = buttonsOf(card).map(({ type }) => type);
    expect(types.filter((type) => type !== 'Action.OpenUrl')).toEqual(['Action.Submit']);
  });

  test('stay small in the largest team, and keep whoever is chosen in it', () => {
    const colleagues = Array.from({ length: 5000 }, (_, index) => ({
      personId: personId(index + 1),
      name: `Maximiliana Oyelaran-Featherstonehaugh the ${index}th`,
    }));
    const [last] = colleagues.slice(-1);
    const texts = { gesture: '', impact: '', learning: '' };
    const form = { ...texts, teamId: teamId(1), id: itemId(1), about: 'x'.repeat(110), remark: undefined };
    const card = recogniseForm({ ...form, colleagues, to: [last!.personId] }, voice);
    expect(bytesOf(card)).toBeLessThan(mostBytes);
    const [people] = inputsOf(card);
    expect(people?.choices).toHaveLength(101);
    expect(people?.choices?.at(-1)).toEqual({ title: last!.name, value: last!.personId });
    expect(people?.value).toBe(last!.personId);
  });
});

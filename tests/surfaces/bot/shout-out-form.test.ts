import { describe, expect, test } from '@jest/globals';
import { shoutOutForm } from '#surfaces/bot/cards/shout-out-form.ts';
import { shoutOutVoice } from '#surfaces/bot/shout-out-voice.ts';
import { itemId } from '../../support/sample-board.ts';
import { personId, teamId } from '../../support/sample-team.ts';
import { cardProblems } from './card-schema.ts';
import { inputsOf } from './read-card.ts';

const formOf = (count: number, to: readonly number[] = []) =>
  shoutOutForm(
    {
      teamId: teamId(1),
      id: itemId(1),
      colleagues: Array.from({ length: count }, (_, index) => ({
        personId: personId(index + 1),
        name: `Name ${index}`,
      })),
      to: to.map(personId),
      ...{ gesture: '', impact: '', learning: '' },
      openUrl: 'https://teams.example/l/entity',
      isIncomplete: false,
    },
    shoutOutVoice('en'),
  );

describe('the form of a recognition in a large team', () => {
  test('says that it lists the first hundred', () => {
    const [who] = inputsOf(formOf(101));
    expect(who?.label).toBe('Who (the first 100 of your team; everyone is in Alliance)');
    expect(who?.choices).toHaveLength(100);
    expect(inputsOf(formOf(100))[0]?.label).toBe('Who');
  });

  test('lists whoever is chosen already wherever they stand, and stays a card that can be sent', () => {
    const card = formOf(400, [400]);
    const [who] = inputsOf(card);
    expect(who?.choices?.map(({ value }) => value)).toContain(personId(400));
    expect(who?.value).toBe(personId(400));
    expect(cardProblems(card)).toEqual([]);
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(25 * 1024);
  });
});

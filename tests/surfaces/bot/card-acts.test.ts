import { describe, expect, test } from '@jest/globals';
import { cardActionSchema } from '#contracts/card-action.ts';
import { cardActs } from '#surfaces/bot/answer-card-action.ts';

/** Every verb that a button of ours can carry. */
const verbs = cardActionSchema.options.map(({ shape }) => shape.action.value);

describe('what buttons of cards ask for', () => {
  test.each(verbs)('is answered by exactly one of the acts: %s', (verb) => {
    expect(cardActs.filter((act) => act.verbs.some((one) => one === verb))).toHaveLength(1);
  });

  test('is nothing that a button cannot carry', () => {
    expect(cardActs.flatMap((act) => [...act.verbs]).toSorted()).toEqual([...verbs].toSorted());
  });
});

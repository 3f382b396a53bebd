import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import type * as AdaptiveCards from 'adaptivecards';
import { cardActionSchema } from '#contracts/card-action.ts';
import type { CardJson } from '#ports/chat.ts';
import { sampleCards } from '../../e2e/sample-cards.ts';
import { cardProblems } from './card-schema.ts';
import { buttonsOf, linesOf, linksOf } from './read-card.ts';

// The package's own entry cannot be loaded by Node; its bundle can, but has no types.
const adaptiveCards = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js') as typeof AdaptiveCards;

const cards = (['en', 'it'] as const).flatMap((language) =>
  sampleCards(language).map(([name, card]) => ({ name: `${name}, ${language}`, plainName: name, language, card })),
);

/** Of these nothing is left that could be opened. */
const closed: readonly string[] = ['invitation-gone', 'invitation-over', 'invitation-taken-back', 'taken-back'];

/** Every text and every name of a property in a card, but not what people read. */
const markOf = (part: unknown): readonly string[] => {
  if (Array.isArray(part)) return part.flatMap(markOf);
  if (typeof part === 'string') return [part];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) => (isRead.has(name) ? [name] : [name, ...markOf(value)]));
};
const isRead: ReadonlySet<string> = new Set(['text', 'title', 'label', 'fallbackText', 'value', 'url', 'data']);

describe('every card', () => {
  test('has a name of its own', () => {
    const names = sampleCards('en').map(([name]) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(sampleCards('it').map(([name]) => name)).toEqual(names);
  });

  test.each(cards)('is an Adaptive Card 1.5 of at most six elements and three buttons: $name', ({ card }) => {
    expect(cardProblems(card)).toEqual([]);
  });

  test.each(cards)("is taken by Microsoft's own parser without a remark: $name", ({ card }) => {
    const context = new adaptiveCards.SerializationContext(adaptiveCards.Versions.v1_5);
    const parsed = new adaptiveCards.AdaptiveCard();
    // Its check of `lang` keeps state from card to card and refuses every second one, whatever it says.
    parsed.parse(Object.fromEntries(Object.entries(card).filter(([name]) => name !== 'lang')), context);
    expect(context.eventCount).toBe(0);
    expect(parsed.validateProperties().validationEvents).toEqual([]);
  });

  test.each(cards)('says which language it speaks: $name', ({ card, language }) => {
    expect(card).toMatchObject({ lang: language });
  });

  test.each(cards)('is short, with a third more for Italian, and under 25 KB: $name', ({ card, language }) => {
    expect(linesOf(card).join('').length).toBeLessThanOrEqual(language === 'en' ? 240 : 320);
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(25 * 1024);
  });

  test.each(cards)('acts on clients without Action.Execute too, by what the bot understands: $name', ({ card }) => {
    for (const { type, title, data, verb, fallback } of buttonsOf(card).filter(isAct)) {
      expect({ type, fallback }).toEqual({ type: 'Action.Execute', fallback: { type: 'Action.Submit', title, data } });
      const action = cardActionSchema.safeParse(data);
      expect(action.error?.issues ?? []).toEqual([]);
      expect(verb).toBe(action.data?.action);
    }
  });

  test.each(cards.filter(({ plainName }) => !closed.includes(plainName)))(
    'opens the same thing in the tab: $name',
    ({ card }) => {
      expect(linksOf(card).filter((url) => url.startsWith('https://teams.example/l/entity'))).not.toEqual([]);
    },
  );

  test.each(cards)('has at most six things to press, those in its text included: $name', ({ card }) => {
    expect(actionsIn(card).length).toBeLessThanOrEqual(6);
  });

  test.each(cards)('has no side of its own and no colour: $name', ({ card }) => {
    expect(
      markOf(card).filter((word) => /^(?:left|right|horizontalAlignment|backgroundImage|color)$/i.test(word)),
    ).toEqual([]);
    expect(markOf(card).filter((word) => /#[\da-f]{3,8}\b/i.test(word))).toEqual([]);
  });
});

/** Every `Action.…` anywhere in a card, but not what takes its place on clients without it. */
const actionsIn = (part: unknown): readonly unknown[] => {
  if (Array.isArray(part)) return part.flatMap(actionsIn);
  if (typeof part !== 'object' || part === null) return [];
  const within = Object.entries(part).flatMap(([name, value]) => (name === 'fallback' ? [] : actionsIn(value)));
  const isAction = 'type' in part && typeof part.type === 'string' && part.type.startsWith('Action.');
  return isAction ? [part, ...within] : within;
};

const isAct = ({ type }: { readonly type: string }): boolean => type !== 'Action.OpenUrl';

test('a card with a field that 1.5 does not know would be noticed', () => {
  const [first] = sampleCards('en');
  const card: CardJson = { ...first?.[1], shadow: true };
  expect(cardProblems(card)).not.toEqual([]);
});

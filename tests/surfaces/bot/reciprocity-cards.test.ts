import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import type * as AdaptiveCards from 'adaptivecards';
import type { CardJson } from '#ports/chat.ts';
import { addedCard, handedBackCard, readAgainCard, takenCard } from '#surfaces/bot/cards/reciprocity-cards.ts';
import { namedCard, takenNewsCard } from '#surfaces/bot/cards/reciprocity-cards.ts';
import { addForm, readForm, takeForm } from '#surfaces/bot/cards/reciprocity-forms.ts';
import { reciprocityVoice } from '#surfaces/bot/reciprocity-voice.ts';
import { awkwardTexts } from '../../support/awkward-texts.ts';
import { itemId } from '../../support/sample-board.ts';
import { bo, teamId } from '../../support/sample-team.ts';
import { cardProblems } from './card-schema.ts';
import { buttonsOf, linesOf, markdownOf } from './read-card.ts';

// The package's own entry cannot be loaded by Node; its bundle can, but has no types.
const adaptiveCards = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js') as typeof AdaptiveCards;

const url = 'https://teams.example/l/entity';
const long = 'A second pair of eyes on the pilot plan, please. '.repeat(8);

/** Every card of this noun, with what someone wrote on it. */
const allCards = (language: 'en' | 'it', text: string): readonly (readonly [string, CardJson])[] => {
  const voice = reciprocityVoice(language);
  const { words } = voice;
  const form = { teamId: teamId(1), today: '2026-11-20', openUrl: url, remark: undefined };
  const choices = [{ title: text || '…', value: `need:${itemId(1)}` }];
  const add = { id: itemId(1), noun: undefined, text, openUrl: url, of: undefined, remark: undefined };
  const team = { title: 'Field design', value: teamId(1) };
  const promise = { name: 'Bo Lindqvist', day: '2026-11-24', text };
  return [
    ['take', takeForm({ ...form, choices }, voice)],
    ['take, too late', takeForm({ ...form, choices, remark: words('take.tooLate') }, voice)],
    ['take, nothing free', takeForm({ ...form, choices: [] }, voice)],
    ['add', addForm({ ...add, teams: [team] }, voice)],
    ['draft', addForm({ ...add, noun: 'need', of: bo, teams: [team, team] }, voice)],
    ['add, with all there can be', addForm({ ...add, teams: [team, team], remark: words('add.blank') }, voice)],
    ['read', readForm({ ...form, choices, onward: 'to-fix' }, voice)],
    ['read, incomplete', readForm({ ...form, choices, onward: 'to-fix', remark: words('read.incomplete') }, voice)],
    ['read, carried', readForm({ ...form, choices, onward: 'keep-on', remark: words('read.carried') }, voice)],
    ['read, nothing open', readForm({ ...form, choices: [], onward: 'keep-on' }, voice)],
    ['taken', takenCard('need', promise, url, voice)],
    ['accepted', takenCard('offer', promise, url, voice)],
    ['told of taking', takenNewsCard('need', promise, url, voice)],
    ['told of accepting', takenNewsCard('offer', promise, url, voice)],
    ['handed back', handedBackCard({ name: 'Bo Lindqvist', text, word: text }, url, voice)],
    ['named', namedCard(promise, url, voice)],
    ['added', addedCard(text, undefined, url, voice)],
    ['added, with a hint', addedCard(text, 'day', url, voice)],
    ['kept', readAgainCard('kept', promise, url, voice)],
    ['to fix', readAgainCard('to-fix', promise, url, voice)],
    ['kept on', readAgainCard('keep-on', promise, url, voice)],
    ['let go', readAgainCard('let-go', promise, url, voice)],
  ];
};

const cards = (['en', 'it'] as const).flatMap((language) =>
  allCards(language, long).map(([name, card]) => ({ name: `${name}, ${language}`, language, card })),
);

describe('every card about needs, offers and promises', () => {
  test.each(cards)('is an Adaptive Card 1.5 of at most six elements: $name', ({ card }) => {
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

  test.each(cards)('is short, with a third more for Italian: $name', ({ card, language }) => {
    expect(linesOf(card).join('').length).toBeLessThanOrEqual(language === 'en' ? 240 : 320);
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(25_000);
  });

  test.each(cards)('works without Action.Execute and has one main button and two more at most: $name', ({ card }) => {
    const buttons = buttonsOf(card);
    expect(buttons.length).toBeLessThanOrEqual(3);
    for (const { type, data, fallback } of buttons)
      if (type === 'Action.Execute') expect(fallback).toMatchObject({ type: 'Action.Submit', data });
  });

  test.each(awkwardTexts)('shows what people wrote as they wrote it: %s', (_, text) => {
    for (const [, card] of allCards('en', text)) {
      expect(cardProblems(card)).toEqual([]);
      expect(markdownOf(card).join()).not.toContain(text);
    }
  });
});

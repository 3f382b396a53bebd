import type { Language } from '#messages/words.ts';
import * as reciprocity from '#surfaces/bot/cards/reciprocity-cards.ts';
import { addForm, readForm, takeForm } from '#surfaces/bot/cards/reciprocity-forms.ts';
import { reciprocityVoice } from '#surfaces/bot/reciprocity-voice.ts';
import { itemId } from '../sample-board.ts';
import { bo, teamId } from '../sample-team.ts';
import { openUrl } from './named-card.ts';
import type { NamedCard } from './named-card.ts';

const day = '2026-11-24';
const text = 'Kenji reads the pilot plan with me by Thursday';
const team = { title: 'Field design', value: teamId(1) };
const other = { title: 'Customer care', value: teamId(2) };
const promise = { name: 'Bo Lindqvist', day, text };

/** What the bot asks and answers about needs, offers and promises. */
export const reciprocityCards = (language: Language): readonly NamedCard[] => [
  ...needForms(language),
  ...promiseForms(language),
  ...reciprocityAnswers(language),
];

const needForms = (language: Language): readonly NamedCard[] => {
  const voice = reciprocityVoice(language);
  const form = { id: itemId(1), noun: undefined, text: '', openUrl, of: undefined, remark: undefined, teams: [team] };
  const draft = { ...form, text, of: bo };
  return [
    ['need-add', addForm(form, voice)],
    ['need-add-blank', addForm({ ...form, remark: voice.words('add.blank') }, voice)],
    ['need-draft', addForm({ ...draft, noun: 'need', remark: voice.words('added.hint.day') }, voice)],
    ['offer-draft', addForm({ ...draft, noun: 'offer' }, voice)],
    ['need-draft-in-chat', addForm({ ...draft, noun: 'need', teams: [team, other] }, voice)],
  ];
};

const promiseForms = (language: Language): readonly NamedCard[] => {
  const voice = reciprocityVoice(language);
  const choices = [{ title: text, value: `need:${itemId(1)}` }];
  const form = { teamId: teamId(1), today: '2026-11-20', openUrl, remark: undefined, choices };
  const none = { ...form, choices: [] };
  return [
    ['need-take', takeForm(form, voice)],
    ['need-take-too-late', takeForm({ ...form, remark: voice.words('take.tooLate') }, voice)],
    ['need-take-incomplete', takeForm({ ...form, remark: voice.words('take.incomplete') }, voice)],
    ['need-take-none', takeForm(none, voice)],
    ['promise-read', readForm({ ...form, onward: 'to-fix' }, voice)],
    ['promise-read-incomplete', readForm({ ...form, onward: 'to-fix', remark: voice.words('read.incomplete') }, voice)],
    [
      'promise-read-carried',
      readForm({ ...form, onward: 'keep-on', remark: voice.words('read.carried'), how: 'One evening' }, voice),
    ],
    ['promise-read-none', readForm({ ...none, onward: 'keep-on' }, voice)],
  ];
};

const reciprocityAnswers = (language: Language): readonly NamedCard[] => {
  const voice = reciprocityVoice(language);
  const { addedCard, takenCard, takenNewsCard, handedBackCard, namedCard, readAgainCard } = reciprocity;
  return [
    ['need-added', addedCard(text, undefined, openUrl, voice)],
    ['need-added-vague', addedCard('Some help', 'person', openUrl, voice)],
    ['need-taken', takenCard('need', promise, openUrl, voice)],
    ['offer-taken', takenCard('offer', promise, openUrl, voice)],
    ['need-taken-news', takenNewsCard('need', promise, openUrl, voice)],
    ['offer-taken-news', takenNewsCard('offer', promise, openUrl, voice)],
    ['promise-handed-back', handedBackCard({ name: promise.name, text, word: 'I am away' }, openUrl, voice)],
    ['promise-named', namedCard(promise, openUrl, voice)],
    ['promise-kept', readAgainCard('kept', promise, openUrl, voice)],
    ['promise-to-fix', readAgainCard('to-fix', promise, openUrl, voice)],
    ['promise-kept-on', readAgainCard('keep-on', promise, openUrl, voice)],
    ['promise-let-go', readAgainCard('let-go', promise, openUrl, voice)],
  ];
};

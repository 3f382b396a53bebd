import type { RecipientChoice } from '#domain/shout-out/shout-out.ts';
import { recipientChoices } from '#domain/shout-out/shout-out.ts';
import type { Language } from '#messages/words.ts';
import * as shoutOuts from '#surfaces/bot/cards/shout-out-cards.ts';
import { shoutOutForm } from '#surfaces/bot/cards/shout-out-form.ts';
import { shoutOutVoice } from '#surfaces/bot/shout-out-voice.ts';
import { itemId, thisWeek } from '../sample-board.ts';
import { ada, bo, carla, teamId } from '../sample-team.ts';
import { openUrl } from './named-card.ts';
import type { NamedCard } from './named-card.ts';

const colleagues = [
  { personId: bo, name: 'Bo Lindqvist' },
  { personId: carla, name: 'Carla Ferri' },
];
const namesakes = [
  { personId: bo, name: 'Bo Lindqvist' },
  { personId: carla, name: 'Bo Ferri' },
];

/** What the bot asks, tells and answers about recognitions and turns. */
export const shoutOutCards = (language: Language): readonly NamedCard[] => [
  ...formCards(language),
  ...toldCards(language),
  ...turnCards(language),
];

const formCards = (language: Language): readonly NamedCard[] => {
  const voice = shoutOutVoice(language);
  const blank = { gesture: '', impact: '', learning: '', isIncomplete: false, to: [bo] };
  const form = { teamId: teamId(1), id: itemId(1), colleagues, openUrl, ...blank };
  const start = { teamId: teamId(1), teamName: undefined, to: [] };
  const starts = ['Field design', 'Customer care'].map((teamName, index) => ({
    ...start,
    teamId: teamId(index + 1),
    teamName,
  }));
  const teams = ['Field design', 'Customer care', 'Studio'].map((name, index) => ({ teamId: teamId(index + 1), name }));
  const gesture = 'You wrote the handover';
  return [
    ['shout-out-start', shoutOuts.startCard([start], [], openUrl, voice)],
    ['shout-out-start-in-chat', shoutOuts.startCard(starts, [], openUrl, voice)],
    ['shout-out-start-in-teams', shoutOuts.startInCard({ teams, to: [], openUrl }, voice)],
    ['shout-out-start-not-in-team', shoutOuts.startCard([start], ['Dev Rao'], openUrl, voice)],
    ['shout-out-which', shoutOuts.whichCard({ teamId: teamId(1), name: 'Bo', found: namesakes, openUrl }, voice)],
    ['shout-out-form', shoutOutForm(form, voice)],
    ['shout-out-form-incomplete', shoutOutForm({ ...form, gesture, isIncomplete: true }, voice)],
    ['shout-out-form-alone', shoutOutForm({ ...form, colleagues: [], to: [] }, voice)],
    ['shout-out-given', shoutOuts.givenCard(['Bo Lindqvist'], openUrl, voice)],
    ['shout-out-given-several', shoutOuts.givenCard(['Bo Lindqvist', 'Carla Ferri'], openUrl, voice)],
  ];
};

const chosenNames: Readonly<Record<RecipientChoice, string>> = {
  post: 'shout-out-chosen',
  'keep-private': 'shout-out-chosen-private',
  decline: 'shout-out-declined',
};

const toldCards = (language: Language): readonly NamedCard[] => {
  const voice = shoutOutVoice(language);
  const given = { teamId: teamId(1), id: itemId(1), from: 'Ada Okafor', gesture: 'You wrote the handover', openUrl };
  return [
    ['shout-out-for-you', shoutOuts.shoutOutCard({ ...given, choice: undefined, standing: 'waiting' }, voice)],
    ['shout-out-posted', shoutOuts.shoutOutCard({ ...given, choice: 'post', standing: 'posted' }, voice)],
    ...recipientChoices.map((choice): NamedCard => [
      chosenNames[choice],
      shoutOuts.shoutOutCard({ ...given, choice, standing: 'waiting' }, voice),
    ]),
  ];
};

const turnCards = (language: Language): readonly NamedCard[] => {
  const voice = shoutOutVoice(language);
  const swap = { teamId: teamId(1), week: thisWeek, from: ada, name: 'Ada Okafor', openUrl };
  return [
    ['shout-out-turn', shoutOuts.turnCard(teamId(1), openUrl, voice)],
    ['shout-out-swap', shoutOuts.swapCard(swap, voice)],
    ['shout-out-swapped', shoutOuts.swapEndCard(true, 'Bo Lindqvist', openUrl, voice)],
    ['shout-out-not-swapped', shoutOuts.swapEndCard(false, 'Bo Lindqvist', openUrl, voice)],
    ['shout-out-swap-answered', shoutOuts.swapAnsweredCard(true, 'Ada Okafor', openUrl, voice)],
    ['shout-out-swap-declined', shoutOuts.swapAnsweredCard(false, 'Ada Okafor', openUrl, voice)],
  ];
};

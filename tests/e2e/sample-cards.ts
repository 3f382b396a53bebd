import type { Language } from '#messages/words.ts';
import * as shoutOuts from '#surfaces/bot/cards/shout-out-cards.ts';
import { shoutOutForm } from '#surfaces/bot/cards/shout-out-form.ts';
import { shoutOutVoice } from '#surfaces/bot/shout-out-voice.ts';
import { itemId, thisWeek } from '../support/sample-board.ts';
import { allianceCards } from '../support/sample-cards/alliance-cards.ts';
import { challengeCards } from '../support/sample-cards/challenge-cards.ts';
import { dissentCards } from '../support/sample-cards/dissent-cards.ts';
import { fieldWindowCards } from '../support/sample-cards/field-window-cards.ts';
import { openUrl } from '../support/sample-cards/named-card.ts';
import type { NamedCard } from '../support/sample-cards/named-card.ts';
import { reciprocityCards } from '../support/sample-cards/reciprocity-cards.ts';
import { talkCards } from '../support/sample-cards/talk-cards.ts';
import { victoryCards } from '../support/sample-cards/victory-cards.ts';
import { weekCards } from '../support/sample-cards/week-cards.ts';
import { ada, bo, carla, teamId } from '../support/sample-team.ts';

/** Every kind of card that the bot sends, with what a team might write on it. */
export const sampleCards = (language: Language): readonly NamedCard[] => [
  ...talkCards(language),
  ...allianceCards(language),
  ...weekCards(language),
  ...reciprocityCards(language),
  ...shoutOutCards(language),
  ...dissentCards(language),
  ...victoryCards(language),
  ...fieldWindowCards(language),
  ...challengeCards(language),
];

const shoutOutCards = (language: Language): readonly NamedCard[] => {
  const voice = shoutOutVoice(language);
  const given = { teamId: teamId(1), id: itemId(1), from: 'Ada Okafor', gesture: 'You wrote the handover', openUrl };
  const colleagues = [
    { personId: bo, name: 'Bo Lindqvist' },
    { personId: carla, name: 'Carla Ferri' },
  ];
  const namesakes = [
    { personId: bo, name: 'Bo Lindqvist' },
    { personId: carla, name: 'Bo Ferri' },
  ];
  const blank = { gesture: '', impact: '', learning: '', isIncomplete: false, to: [bo] };
  const start = { teamId: teamId(1), teamName: undefined, to: [] };
  const swap = { teamId: teamId(1), week: thisWeek, from: ada, name: 'Ada Okafor', openUrl };
  return [
    ['shout-out-start', shoutOuts.startCard([start], [], openUrl, voice)],
    ['shout-out-which', shoutOuts.whichCard({ teamId: teamId(1), name: 'Bo', found: namesakes, openUrl }, voice)],
    ['shout-out-form', shoutOutForm({ teamId: teamId(1), id: itemId(1), colleagues, openUrl, ...blank }, voice)],
    ['shout-out-given', shoutOuts.givenCard(['Bo Lindqvist'], openUrl, voice)],
    ['shout-out-for-you', shoutOuts.shoutOutCard({ ...given, choice: undefined }, voice)],
    ['shout-out-chosen', shoutOuts.shoutOutCard({ ...given, choice: 'post' }, voice)],
    ['shout-out-turn', shoutOuts.turnCard(teamId(1), openUrl, voice)],
    ['shout-out-swap', shoutOuts.swapCard(swap, voice)],
    ['shout-out-swapped', shoutOuts.swapEndCard(true, 'Bo Lindqvist', openUrl, voice)],
    ['shout-out-swap-answered', shoutOuts.swapAnsweredCard(true, 'Ada Okafor', openUrl, voice)],
  ];
};

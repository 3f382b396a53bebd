import type { Language } from '#messages/words.ts';
import type { CardJson } from '#ports/chat.ts';
import { recogniseForm, recogniseNotice, teamChoiceCard } from '#surfaces/bot/cards/recognise-cards.ts';
import { shoutOutVoice } from '#surfaces/bot/shout-out-voice.ts';
import { itemId } from '../support/sample-board.ts';
import { bo, carla, teamId } from '../support/sample-team.ts';

/** Every kind of card that a dialog of the bot shows: what opens in the menu of a message. */
export const sampleDialogs = (language: Language): readonly (readonly [name: string, card: CardJson])[] => {
  const voice = shoutOutVoice(language);
  const { words } = voice;
  const colleagues = [
    { personId: bo, name: 'Bo Lindqvist' },
    { personId: carla, name: 'Carla Ferri' },
  ];
  const about = words('recognise.about', { excerpt: 'The handover is on the wiki now, with the keys' });
  const form = { teamId: teamId(1), id: itemId(1), to: [bo], gesture: '', impact: '', learning: '', colleagues, about };
  const teams = [
    { teamId: teamId(1), name: 'Field design' },
    { teamId: teamId(2), name: 'Studio' },
  ];
  const given = words('given.text', { count: 1, names: 'Bo Lindqvist' });
  const open = { title: words('button.open'), url: 'https://teams.example/l/entity' };
  return [
    ['recognise-form', recogniseForm({ ...form, remark: undefined }, voice)],
    ['recognise-incomplete', recogniseForm({ ...form, remark: words('form.incomplete') }, voice)],
    ['recognise-team', teamChoiceCard({ teams, author: bo, isIncomplete: false }, voice)],
    ['recognise-sent', recogniseNotice(words('given.title'), [given], open, voice)],
  ];
};

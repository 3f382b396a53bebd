import { measureIn } from '#domain/victory/measure.ts';
import type { Language } from '#messages/words.ts';
import { startVictoryCard, toldCard, victoryCard } from '#surfaces/bot/cards/victory-card.ts';
import { victoryForm } from '#surfaces/bot/cards/victory-form.ts';
import { victoryVoice } from '#surfaces/bot/victory-voice.ts';
import { itemId, victoryEntry } from '../sample-board.ts';
import { teamId } from '../sample-team.ts';
import { openUrl } from './named-card.ts';
import type { NamedCard } from './named-card.ts';

const team = { title: 'Field design', value: teamId(1) };
const other = { title: 'Customer care', value: teamId(2) };
const texts = {
  problem: 'Invoices waited for a signature',
  action: 'One of us signs each morning',
  result: 'From seven days to one',
  repeat: 'A quarter of an hour at nine',
};

/** What the bot asks and answers about victories, and posts of them. */
export const victoryCards = (language: Language): readonly NamedCard[] => {
  const voice = victoryVoice(language);
  const { value: victory } = victoryEntry(1, texts);
  const form = { ...texts, id: itemId(1), teams: [team], openUrl, isIncomplete: false };
  const blank = { problem: '', action: '', result: '', repeat: '' };
  const view = { teamId: teamId(1), author: 'Ada Okafor', openUrl };
  const told = { teamId: teamId(1), victory, measure: undefined, openUrl };
  const measure = measureIn(victory.result);
  return [
    ['victory', victoryCard({ ...view, victory }, voice)],
    ['victory-from-elsewhere', victoryCard({ ...view, victory: { ...victory, from: 'Customer care' } }, voice)],
    ['victory-start', startVictoryCard(teamId(1), openUrl, voice)],
    ['victory-form', victoryForm(form, voice)],
    ['victory-form-in-chat', victoryForm({ ...form, ...blank, teams: [team, other] }, voice)],
    ['victory-form-incomplete', victoryForm({ ...form, repeat: '', isIncomplete: true }, voice)],
    ['victory-told', toldCard(told, voice)],
    ['victory-told-measured', toldCard({ ...told, measure }, voice)],
    ['victory-posted', toldCard({ ...told, measure, victory: { ...victory, posted: true } }, voice)],
  ];
};

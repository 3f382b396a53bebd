import type { FieldLines } from '#domain/field-window/field-note.ts';
import type { Language } from '#messages/words.ts';
import { alreadyNotedCard, beginningCard, fieldForm, notedCard } from '#surfaces/bot/cards/field-window-card.ts';
import { fieldWindowVoice } from '#surfaces/bot/field-window-voice.ts';
import { teamId } from '../sample-team.ts';
import { openUrl } from './named-card.ts';
import type { NamedCard } from './named-card.ts';

const day = '2026-11-19';
const nothing: FieldLines = { seen: '', asked: '', obstacle: '' };

/** What the bot asks and answers about someone's own field window. */
export const fieldWindowCards = (language: Language): readonly NamedCard[] => {
  const voice = fieldWindowVoice(language);
  const { words, spell } = voice;
  const form = { teamId: teamId(1), day, line: words('ended.today'), typed: undefined, openUrl };
  const obstacle = 'The key to the store room now hangs at the desk';
  const held = { kind: 'held', ...nothing } as const;
  return [
    ['field-window', beginningCard({ teamId: teamId(1), day, openUrl }, voice)],
    ['field-window-over', fieldForm(form, voice)],
    ['field-window-day-after', fieldForm({ ...form, line: words('ended.before', { day: spell(day) }) }, voice)],
    ['field-window-blank', fieldForm({ ...form, line: words('remark.blank'), typed: nothing }, voice)],
    ['field-window-noted', notedCard({ told: { ...held, obstacle } }, openUrl, voice)],
    ['field-window-noted-own', notedCard({ told: { ...held, seen: 'Two queues' } }, openUrl, voice)],
    ['field-window-well', notedCard({ told: held }, openUrl, voice)],
    ['field-window-skipped', notedCard({ told: { kind: 'skipped' } }, openUrl, voice)],
    ['field-window-already', alreadyNotedCard(openUrl, voice)],
  ];
};

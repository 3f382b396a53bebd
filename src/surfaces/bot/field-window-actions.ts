import { channelTabLink } from '#contracts/deep-link.ts';
import type { FieldWindowCardAction } from '#contracts/field-window-card.ts';
import { addDays } from '#domain/shared/day.ts';
import { noteDaysBack } from '#domain/field-window/decide-field-note.ts';
import { fieldNoteId } from '#domain/field-window/field-note.ts';
import type { FieldLines } from '#domain/field-window/field-note.ts';
import { isOver } from '#domain/field-window/field-window.ts';
import type { Principal } from '#domain/people/scope.ts';
import type { PracticeRefusal } from '#domain/week/practice-decision.ts';
import type { FieldWindowCardKey } from '#messages/field-window-card/en.ts';
import type { BotAnswer } from '#ports/bot-events.ts';
import type { CardJson } from '#ports/chat.ts';
import { dayOfBeginning } from '#usecases/field-window/begin-field-window.ts';
import type { WriteFieldNote } from '#usecases/field-window/write-field-note.ts';
import type { OpenBoard } from '#usecases/week/open-board.ts';
import { say, show } from './bot-answers.ts';
import type { BotVoice } from './bot-voice.ts';
import { cardAct } from './card-act.ts';
import type { NewsCardReading } from './card-reading.ts';
import { alreadyNotedCard, beginningCard, fieldForm, notedCard } from './cards/field-window-card.ts';
import { fieldWindowVoice } from './field-window-voice.ts';
import type { FieldWindowVoice } from './field-window-voice.ts';
import type { AppLinks } from './render-post.ts';

/** What the card about a field window acts on. */
type FieldWindowActs = { readonly writeFieldNote: WriteFieldNote };

type FieldWindowActionNeeds = {
  readonly openBoard: OpenBoard;
  readonly fieldWindows: FieldWindowActs;
  readonly links: AppLinks;
};

/** Where someone's field window is in the team's tab. */
const fieldWindowPage = '/field-window';

/**
 * Tells someone that their window begins; once it is over, asks how it was, and then shows what they noted. `undefined`
 * when it was given up, or is longer ago.
 */
export const fieldWindowNewsCard = (reading: NewsCardReading): CardJson | undefined => {
  const { entry, news, reader, team, settings, today, toldOn, note, now, linkTo } = reading;
  const day = dayOfBeginning(news.what);
  if (entry?.noun !== 'field-window' || day === undefined) return undefined;
  const voice = fieldWindowVoice(reader.language);
  const openUrl = linkTo(fieldWindowPage);
  // What they noted before anything was told needs no telling.
  if (note !== undefined) return toldOn === undefined ? undefined : notedCard(note, openUrl, voice);
  if (!settings.practices.includes('field-windows')) return undefined;
  if (day < addDays(today, toldOn === undefined ? -1 : -noteDaysBack)) return undefined;
  const view = { teamId: team.teamId, day, openUrl };
  if (day >= today && !isOver(entry.value, day, now)) return beginningCard(view, voice);
  const { words, spell } = voice;
  const line = day === today ? words('ended.today') : words('ended.before', { day: spell(day) });
  return fieldForm({ ...view, line, typed: undefined }, voice);
};

/** Notes what someone brought back, or that they skipped their window. */
const answerFieldWindow = async (
  { openBoard, fieldWindows, links }: FieldWindowActionNeeds,
  action: FieldWindowCardAction,
  principal: Principal,
  { language, words }: BotVoice,
): Promise<BotAnswer> => {
  const { teamId, day } = action;
  const note = { noun: 'field-note', id: fieldNoteId({ day, by: principal.personId }) } as const;
  const open = await openBoard(principal, teamId, { things: [note] });
  if (open.kind === 'closed') return say(words('answer.closed'));
  const voice = fieldWindowVoice(language);
  const openUrl = channelTabLink({ ...links, channelId: open.team.channelId, page: fieldWindowPage });
  const outcome = await fieldWindows.writeFieldNote(open, {
    ...{ day, told: toldIn(action), basedOn: 0 },
    hasNothingToNote: action.told === 'well',
  });
  switch (outcome.kind) {
    case 'busy':
      return say(words('answer.busy'));
    case 'changed':
    case 'unchanged':
      return show(notedCard({ told: outcome.entry?.value.told ?? toldIn(action) }, openUrl, voice));
    case 'refused':
      return refusal(action, outcome.reason, openUrl, voice);
  }
};

const toldIn = (action: FieldWindowCardAction) => {
  if (action.told === 'skipped') return { kind: 'skipped' } as const;
  return { kind: 'held', ...linesIn(action.told === 'well' ? {} : action) } as const;
};

const linesIn = ({ seen = '', asked = '', obstacle = '' }: Partial<FieldWindowCardAction>): FieldLines => ({
  seen,
  asked,
  obstacle,
});

const refusal = (
  action: FieldWindowCardAction,
  reason: PracticeRefusal,
  openUrl: string,
  voice: FieldWindowVoice,
): BotAnswer => {
  const { words } = voice;
  if (reason === 'text-has-changed') return show(alreadyNotedCard(openUrl, voice));
  if (reason !== 'text-is-blank') return say(words(refusalKeys[reason] ?? 'refused.other'));
  const { teamId, day } = action;
  return show(fieldForm({ teamId, day, line: words('remark.blank'), typed: linesIn(action), openUrl }, voice));
};

/** Those that the card itself keeps from happening have no words of their own. */
const refusalKeys: Readonly<Partial<Record<PracticeRefusal, FieldWindowCardKey>>> = {
  'text-is-too-long': 'refused.text-is-too-long',
  'day-is-past': 'refused.day-is-past',
  'practice-is-off': 'refused.practice-is-off',
};

export const fieldWindowAct = cardAct({ verbs: ['note-field-window'], answer: answerFieldWindow });

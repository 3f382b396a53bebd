import type { Standing } from '#domain/alliance/pair/pair-alliance.ts';
import { teamPrompts } from '#domain/alliance/team/team-prompts.ts';
import type { TeamPromptId } from '#domain/alliance/team/team-prompts.ts';
import { isTexts } from '#domain/privacy/own-value.ts';
import type { OwnAnswer, OwnCode, OwnDetail, OwnValue } from '#domain/privacy/own-value.ts';
import { timeText, zoneLabel } from '#messages/times.ts';
import { spanIn } from './own-data-voice.ts';
import type { OwnDataVoice } from './own-data-voice.ts';
import { calendarInWords, chatInWords, preferencesInWords } from './own-settings-words.ts';

/** What a field says to people: its value, below its name; lines that name what they say by themselves; or nothing. */
type Said =
  | { readonly kind: 'value'; readonly texts: readonly string[] }
  | { readonly kind: 'lines'; readonly lines: readonly string[] };

/** What a thing says in one field, in the words of the screens. */
export const valueInWords = (value: OwnValue, voice: OwnDataVoice): Said => {
  if (typeof value !== 'object') return said(`${value}`);
  if (isTexts(value)) return said(...value);
  return isCode(value) ? said(codeInWords(value, voice)) : detailInWords(value, voice);
};

const said = (...texts: readonly string[]): Said => ({ kind: 'value', texts });
const lines = (all: readonly string[]): Said => ({ kind: 'lines', lines: all });

const isCode = (value: OwnCode | OwnDetail): value is OwnCode => 'code' in value && value.kind !== 'message';

/** A code of which there are no words does not compile: the keys of the words are made of it. */
const codeInWords = (value: OwnCode, voice: OwnDataVoice): string => {
  const { agreed, agreement, own, settings, teamPrompts: teams } = voice;
  switch (value.kind) {
    case 'team-part':
      return teams(`section.${value.code}`);
    case 'pair-part':
      return agreement(`part.${value.code}`);
    case 'stance':
      return agreed(`position.${value.code}`);
    case 'choice':
      return settings(`shoutOuts.${value.code}`);
    case 'promise':
      return promiseInWords(value.code, voice);
    case 'field-note':
      return value.code === 'skipped' ? voice.fieldPage('notes.skipped') : own(`field-note.${value.code}`);
    case 'voice':
      return own(`voice.${value.code}`);
    case 'practice':
      return settings(`practice.${value.code}`);
    case 'language':
      return settings(`language.${value.code}`);
    case 'question':
      return isOfTeam(value.code) ? teams(value.code) : voice.prompts(value.code);
  }
};

type PromiseCode = Extract<OwnCode, { kind: 'promise' }>['code'];

const promiseInWords = (code: PromiseCode, { own, reciprocity }: OwnDataVoice): string => {
  if (code === 'open') return own('promise.open');
  return reciprocity(code === 'to-fix' ? 'promises.act.to-fix' : `promises.state.${code}`);
};

const isOfTeam = (id: Extract<OwnCode, { kind: 'question' }>['code']): id is TeamPromptId =>
  teamPrompts.some((prompt) => prompt.id === id);

const detailInWords = (value: OwnDetail, voice: OwnDataVoice): Said => {
  const { own } = voice;
  switch (value.kind) {
    case 'id':
      return lines([]);
    case 'own-question':
      return said(value.text ?? own('noQuestion'));
    case 'standing':
      return said(standingInWords(value.standing, voice));
    case 'mark':
      return said(markInWords(value.mark, voice), value.line ?? '');
    case 'marks':
      return said(...value.marks.map((mark) => markInWords(mark, voice)));
    case 'weekly':
      return said(weeklyInWords(value, voice));
    case 'time':
      return said(spanIn(voice, value.from, value.to));
    case 'zone':
      return said(zoneLabel(value.zone));
    case 'answers':
      return said(...value.answers.map((answer) => answerInWords(answer, voice)));
    case 'preferences':
      return lines(preferencesInWords(value.preferences, voice));
    case 'calendar':
      return lines(calendarInWords(value.settings, voice));
    case 'chat':
      return lines(chatInWords(value.chat, voice));
    case 'message':
      return said(own(`message.${value.about}`));
  }
};

const standingInWords = (standing: Standing, { pair, dates, nameOf }: OwnDataVoice): string => {
  switch (standing.kind) {
    case 'invited':
      return pair('standing.invited', { day: dates.day(standing.at) });
    case 'declined':
      return pair('home.declined');
    case 'active':
      return pair('standing.active', { day: dates.day(standing.since) });
    case 'paused':
      return pair('standing.paused', { day: dates.dateInYear(standing.until) });
    case 'left':
      return pair('home.left', { name: nameOf(standing.by) });
  }
};

const markInWords = (mark: Extract<OwnDetail, { kind: 'mark' }>['mark'], { own, checkIn }: OwnDataVoice): string =>
  own('mark', { word: checkIn(`mark.${mark}`), mark });

const weeklyInWords = (
  { weekday, minute, minutes }: Extract<OwnDetail, { kind: 'weekly' }>,
  { field, weekdays }: OwnDataVoice,
): string => field('window.when', { day: weekdays[weekday] ?? '', time: timeText(minute), minutes });

const answerInWords = ({ text, by }: OwnAnswer, { own, dates }: OwnDataVoice): string =>
  by === undefined ? text : own('nextStep', { text, day: dates.dateInYear(by) });

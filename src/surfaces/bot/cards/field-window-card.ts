import { fieldLineLimit } from '#domain/field-window/field-note.ts';
import type { FieldLines, FieldNote } from '#domain/field-window/field-note.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import type { Day } from '#domain/shared/instant.ts';
import { isBlank } from '#domain/shared/text.ts';
import type { CardJson } from '#ports/chat.ts';
import { excerptOf } from '../excerpt.ts';
import type { FieldWindowVoice } from '../field-window-voice.ts';
import { actButton, makeCard, openButton, paragraph } from './card-parts.ts';
import { textInput } from './form-parts.ts';
import { lineWithLink } from './link-line.ts';

/** Whose window, and when. */
type FieldDayView = {
  readonly teamId: TeamId;
  /** Of the window. */
  readonly day: Day;
  readonly openUrl: string;
};

/** What the card asks about. */
export type FieldFormView = FieldDayView & {
  /** Below the title: how it was, or what was wrong with what came before. */
  readonly line: string;
  /** What was typed before; `undefined`: nothing yet. */
  readonly typed: FieldLines | undefined;
};

const dataOf = ({ teamId, day }: FieldDayView) => ({ schema: 1, action: 'note-field-window', teamId, day }) as const;

/** Says that a window begins; the form takes its place when the window ends. */
export const beginningCard = (view: FieldDayView, { words, language }: FieldWindowVoice): CardJson =>
  makeCard({
    language,
    title: words('begins.title'),
    lines: [paragraph(words('begins.today'))],
    buttons: [
      actButton(words('button.skip'), { ...dataOf(view), told: 'skipped' }),
      openButton(words('button.open'), view.openUrl),
    ],
  });

/** Asks how it was: one tap where there is nothing to note, or a line each. */
export const fieldForm = (view: FieldFormView, { words, language }: FieldWindowVoice): CardJson => {
  const { line, typed, openUrl } = view;
  const data = dataOf(view);
  const field = (id: keyof FieldLines) =>
    textInput({
      id,
      label: words(`note.${id}`),
      maxLength: fieldLineLimit,
      ...(typed !== undefined && { value: typed[id] }),
    });
  return makeCard({
    language,
    title: words('ended.title'),
    lines: [lineWithLink(line, words('button.open'), openUrl), field('seen'), field('asked'), field('obstacle')],
    buttons: [
      actButton(words('button.well'), { ...data, told: 'well' }),
      actButton(words('button.save'), { ...data, told: 'held' }),
      actButton(words('button.skip'), { ...data, told: 'skipped' }),
    ],
  });
};

/** In the form's place, once it is saved. */
export const notedCard = (
  { told }: Pick<FieldNote, 'told'>,
  openUrl: string,
  { words, language }: FieldWindowVoice,
): CardJson => {
  const [title, text] = resultOf(told, words);
  return makeCard({
    language,
    title,
    lines: [paragraph(text)],
    buttons: [openButton(words('button.open'), openUrl)],
  });
};

const resultOf = (
  told: FieldNote['told'],
  words: FieldWindowVoice['words'],
): readonly [title: string, text: string] => {
  if (told.kind === 'skipped') return [words('skipped.title'), words('skipped.text')];
  const isWordless = [told.seen, told.asked, told.obstacle].every(isBlank);
  return isWordless ? [words('well.title'), words('well.text')] : [words('noted.title'), whoReads(told, words)];
};

/** For a card that is pressed after all was noted elsewhere. */
export const alreadyNotedCard = (openUrl: string, { words, language }: FieldWindowVoice): CardJson =>
  makeCard({
    language,
    title: words('already.title'),
    lines: [paragraph(words('already.text'))],
    buttons: [openButton(words('button.open'), openUrl)],
  });

const whoReads = ({ obstacle }: FieldLines, words: FieldWindowVoice['words']): string =>
  isBlank(obstacle) ? words('noted.own') : words('noted.obstacle', { text: excerptOf(obstacle) });

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

/** What the card asks about. */
export type FieldFormView = {
  readonly teamId: TeamId;
  /** Of the window. */
  readonly day: Day;
  /** Below the title: that it begins, how it was, or what was wrong with what came before. */
  readonly line: string;
  /** What was typed before; `undefined`: nothing yet. */
  readonly typed: FieldLines | undefined;
  readonly openUrl: string;
};

/** Says that a window begins, and takes what comes of it: one message for both. */
export const fieldForm = (view: FieldFormView, { words, language }: FieldWindowVoice): CardJson => {
  const { teamId, day, line, typed, openUrl } = view;
  const data = { schema: 1, action: 'note-field-window', teamId, day } as const;
  const field = (id: keyof FieldLines) =>
    textInput({
      id,
      label: words(`note.${id}`),
      maxLength: fieldLineLimit,
      ...(typed !== undefined && { value: typed[id] }),
    });
  return makeCard({
    language,
    title: words('begins.title'),
    lines: [paragraph(line), field('seen'), field('asked'), field('obstacle')],
    buttons: [
      actButton(words('button.save'), { ...data, told: 'held' }),
      actButton(words('button.skip'), { ...data, told: 'skipped' }),
      openButton(words('button.open'), openUrl),
    ],
  });
};

/** In the form's place, once it is saved. */
export const notedCard = (
  { told }: Pick<FieldNote, 'told'>,
  openUrl: string,
  { words, language }: FieldWindowVoice,
): CardJson => {
  const isSkipped = told.kind === 'skipped';
  return makeCard({
    language,
    title: words(isSkipped ? 'skipped.title' : 'noted.title'),
    lines: [paragraph(isSkipped ? words('skipped.text') : whoReads(told, words))],
    buttons: [openButton(words('button.open'), openUrl)],
  });
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

import type { NeedNoun } from '#domain/reciprocity/decide-need.ts';
import type { VaguePart } from '#domain/reciprocity/vague-wording.ts';
import type { Day } from '#domain/shared/instant.ts';
import type { CardJson } from '#ports/chat.ts';
import { excerptOf } from '../excerpt.ts';
import type { ReciprocityVoice } from '../reciprocity-voice.ts';
import { makeCard, openButton, paragraph } from './card-parts.ts';

/** What a card says of a promise. */
type PromiseLine = { readonly name: string; readonly day: Day; readonly text: string };

/** To whoever took a need or accepted an offer. */
export const takenCard = (noun: NeedNoun, promise: PromiseLine, openUrl: string, voice: ReciprocityVoice): CardJson =>
  oneLine(voice.words('taken.title'), voice.words(`taken.${noun}`, filled(promise, voice)), openUrl, voice);

/** To whoever asked for it or offered it. */
export const takenNewsCard = (
  noun: NeedNoun,
  promise: PromiseLine,
  openUrl: string,
  voice: ReciprocityVoice,
): CardJson =>
  oneLine(voice.words('told.taken.title'), voice.words(`told.taken.${noun}`, filled(promise, voice)), openUrl, voice);

/** To whoever was named for a next step by someone else. */
export const namedCard = (promise: PromiseLine, openUrl: string, voice: ReciprocityVoice): CardJson => {
  const { words, language } = voice;
  return makeCard({
    language,
    title: words('told.named.title'),
    lines: [
      paragraph(words('told.named.text', filled(promise, voice))),
      paragraph(words('told.named.free'), { isSubtle: true }),
    ],
    buttons: [openButton(words('button.open'), openUrl)],
  });
};

/** To the other of the two: in the words of whoever handed it back. */
export const handedBackCard = (
  { name, text, word }: { readonly name: string; readonly text: string; readonly word: string },
  openUrl: string,
  voice: ReciprocityVoice,
): CardJson => {
  const { words, language } = voice;
  return makeCard({
    language,
    title: words('told.handedBack.title'),
    lines: [
      paragraph(words('told.handedBack.text', { name, text: excerptOf(text, 80) })),
      paragraph(excerptOf(word, 80)),
    ],
    buttons: [openButton(words('button.open'), openUrl)],
  });
};

/** To whoever added a need or an offer; with one kind word about what it leaves open. */
export const addedCard = (
  text: string,
  hint: VaguePart | undefined,
  openUrl: string,
  { words, language }: ReciprocityVoice,
): CardJson =>
  makeCard({
    language,
    title: words('added.title'),
    lines: [
      paragraph(excerptOf(text)),
      ...(hint === undefined ? [] : [paragraph(words(`added.hint.${hint}`), { isSubtle: true })]),
    ],
    buttons: [openButton(words('button.open'), openUrl)],
  });

/** To whoever read a promise again. */
export const readAgainCard = (
  found: 'kept' | 'to-fix' | 'keep-on' | 'let-go',
  { day, text }: Omit<PromiseLine, 'name'>,
  openUrl: string,
  voice: ReciprocityVoice,
): CardJson => {
  const line = voice.words(`readAgain.${found}`, { day: voice.spell(day), text: excerptOf(text) });
  return oneLine(voice.words('readAgain.title'), line, openUrl, voice);
};

const filled = ({ name, day, text }: PromiseLine, { spell }: ReciprocityVoice) => ({
  name,
  day: spell(day),
  text: excerptOf(text),
});

const oneLine = (title: string, line: string, openUrl: string, { words, language }: ReciprocityVoice): CardJson =>
  makeCard({ language, title, lines: [paragraph(line)], buttons: [openButton(words('button.open'), openUrl)] });

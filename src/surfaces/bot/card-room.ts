import type { Language } from '#messages/words.ts';

/** Characters of all that a card says: it is read at a glance. Italian takes a third more. */
const glance: Readonly<Record<Language, number>> = { en: 240, it: 320 };

/** Characters that are left on a card beside what it says anyway; less than none where that is too much already. */
export const roomBeside = (language: Language, said: readonly string[]): number =>
  glance[language] - said.join('').length;

/** Characters that each of the other texts keeps, however long the first is. */
const least = 20;

/**
 * Shares room among texts: the first is whole as long as a little of each other can be read as well; they share the rest,
 * what a short one leaves over being for the longer ones.
 *
 * @returns the characters of each, in their order
 */
export const shareRoom = (room: number, first: string, others: readonly string[]): readonly [number, ...number[]] => {
  const kept = others.reduce((sum, { length }) => sum + Math.min(length, least), 0);
  const taken = Math.min(first.length, room - kept);
  return [taken, ...shareEvenly(room - taken, others)];
};

const shareEvenly = (room: number, texts: readonly string[]): readonly number[] => {
  const share = Math.floor(room / Math.max(1, texts.length));
  const short = texts.filter(({ length }) => length <= share);
  if (short.length === 0 || short.length === texts.length) return texts.map(({ length }) => Math.min(length, share));
  const long = texts.filter(({ length }) => length > share);
  const rest = shareEvenly(room - short.join('').length, long);
  return texts.map((text) => (text.length <= share ? text.length : (rest[long.indexOf(text)] ?? share)));
};

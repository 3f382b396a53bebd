import { isBlank } from '#domain/shared/text.ts';
import type { NeedNoun } from './decide-need.ts';
import { dayPatterns, emptyWords, nobodyPatterns, oneselfPatterns, personPatterns } from './wording-lists.ts';

/** What a wording leaves open. A hint while someone writes: it never holds anything back. */
export type VaguePart = 'person' | 'thing' | 'day';

/**
 * What a need, an offer or a promise leaves open of person, thing and day, in this order. Whether it is English or
 * Italian need not be said: both are looked for. Of a text that says nothing yet there is nothing to say.
 *
 * An offer is from whoever writes it: its person is missing only where it speaks of nobody in particular. A promise
 * names its person and its day in fields of their own.
 *
 * @param names of the team's members, as Teams shows them
 */
export const vagueParts = (
  noun: NeedNoun | 'promise',
  text: string,
  names: readonly string[],
): readonly VaguePart[] => {
  if (isBlank(text)) return [];
  const plain = text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ');
  const tells: Readonly<Record<VaguePart, boolean>> = {
    person: noun === 'promise' || tellsPerson(noun, plain, names),
    thing: tellsThing(plain, names),
    day: noun === 'promise' || matches(dayPatterns, plain),
  };
  return (['person', 'thing', 'day'] as const).filter((part) => !tells[part]);
};

const matches = (patterns: readonly RegExp[], text: string): boolean => patterns.some((pattern) => pattern.test(text));

const tellsPerson = (noun: NeedNoun, text: string, names: readonly string[]): boolean => {
  if (noun === 'offer' && (matches(oneselfPatterns, text) || !matches(nobodyPatterns, text))) return true;
  const words = new Set(wordsOf(text));
  return nameWords(names).some((name) => words.has(name)) || matches(personPatterns, text);
};

/** Whether a word is left that is no name, no day and none of those that say neither whom nor what. */
const tellsThing = (text: string, names: readonly string[]): boolean => {
  const named = new Set(nameWords(names));
  const withoutDays = dayPatterns.reduce((rest, pattern) => rest.replace(new RegExp(pattern, 'gu'), ' '), text);
  return wordsOf(withoutDays).some((word) => !emptyWords.has(word) && !named.has(word) && !isTime.test(word));
};

/** Of a clock or an amount: `15`, `3pm`, `30min`. */
const isTime = /^\p{N}+(?:am|pm|h|min)?$/u;

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** First and family names; an initial says too little. */
const nameWords = (names: readonly string[]): readonly string[] =>
  names.flatMap((name) => wordsOf(name.normalize('NFC').toLowerCase())).filter((word) => word.length > 1);

import { isBlank } from '#domain/shared/text.ts';
import { judgementPatterns } from './judgement-lists.ts';

/** What makes a text less of a fact than it could be. A hint while someone writes: it never holds anything back. */
export type JudgementHint =
  /** It speaks of all times: once, with its day, is what can be observed. */
  | 'generalises'
  /** It says how good something is, or what someone is like. */
  | 'judges'
  /** It says what someone thinks, wants or does not care about. */
  | 'guesses-motive'
  /** It says what the writer thinks or suspects. */
  | 'opinion'
  /** Nothing in it says when or how much: no day, time, number or quotation. */
  | 'no-moment';

/** In the order in which they are shown. */
const hints: readonly Exclude<JudgementHint, 'no-moment'>[] = ['generalises', 'judges', 'guesses-motive', 'opinion'];

/**
 * What in a text is a judgement where a fact is asked for. Whether it is English or Italian need not be said: both are
 * looked for. Quoted words are someone's and judged as little as names are. Of a text that says nothing yet there is
 * nothing to say.
 */
export const judgementHints = (text: string): readonly JudgementHint[] => {
  if (isBlank(text)) return [];
  const plain = text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').replaceAll('’', "'");
  const own = plain.replace(quotation, ' ');
  const found = hints.filter((hint) => judgementPatterns[hint].some((pattern) => pattern.test(own)));
  return own !== plain || judgementPatterns.moment.some((pattern) => pattern.test(plain))
    ? found
    : [...found, 'no-moment'];
};

const quotation = /"[^"]+"|“[^”]+”|«[^»]+»|„[^“”]+[“”]/gu;

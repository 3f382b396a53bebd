import type { Week } from '#domain/shared/week.ts';
import type { BoardEntry, BoardNoun, BoardValues } from './board.ts';

/** What is on the board of one noun. */
export const valuesOf = <Noun extends BoardNoun>(
  entries: readonly BoardEntry[],
  noun: Noun,
): readonly BoardValues[Noun][] => entriesOf(entries, noun).map(({ value }) => value);

/** What of one noun stood open in a week or was settled in it: what is open still, or has been settled since. */
export const stoodIn = <Noun extends BoardNoun>(
  entries: readonly BoardEntry[],
  noun: Noun,
  week: Week,
): readonly BoardValues[Noun][] =>
  entriesOf(entries, noun)
    .filter(({ place }) => place === 'open' || place >= week)
    .map(({ value }) => value);

/** The same with where each stands. */
export const entriesOf = <Noun extends BoardNoun>(
  entries: readonly BoardEntry[],
  noun: Noun,
): readonly BoardEntry<Noun>[] =>
  // The noun tells the type, which the compiler cannot follow through a generic.
  entries.filter((entry) => entry.noun === noun) as unknown as readonly BoardEntry<Noun>[];

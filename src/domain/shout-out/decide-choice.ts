import type { PersonId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { Week } from '#domain/shared/week.ts';
import type { BoardEntry } from '#domain/week/board.ts';
import { changed, refused, unchanged } from '#domain/week/practice-decision.ts';
import type { PracticeDecision } from '#domain/week/practice-decision.ts';
import { settle } from './settle.ts';
import { choiceOf, mayRead, withoutWords } from './shout-out.ts';
import type { RecipientChoice } from './shout-out.ts';

export type ChoiceCommand = { readonly person: PersonId; readonly choice: RecipientChoice };

/**
 * What becomes of a recognition once one of those to whom it is has chosen. They may choose anew as long as they have not
 * declined. For everyone else who may not read it, it is not there.
 */
export const decideChoice = (
  current: BoardEntry<'shout-out'> | undefined,
  { person, choice }: ChoiceCommand,
  people: readonly PersonId[],
  now: Instant,
  week: Week,
): PracticeDecision<'shout-out'> => {
  if (current === undefined) return refused('item-is-gone');
  const { value } = current;
  if (choiceOf(value, person) === choice && value.takenBackAt === undefined) return unchanged;
  if (!mayRead(value, person)) return refused('item-is-gone');
  if (!value.to.includes(person)) return refused('not-yours');
  const others = value.choices.filter(({ personId }) => personId !== person);
  const choices = [...others, { personId: person, choice, at: now }];
  return changed(settle({ ...value, choices }, value, people, week));
};

/** Its sender and those to whom it is can take it back; its words are gone then, for everyone. Twice is once. */
export const decideTakingBack = (
  current: BoardEntry<'shout-out'> | undefined,
  person: PersonId,
  now: Instant,
): PracticeDecision<'shout-out'> => {
  if (current === undefined) return refused('item-is-gone');
  const { id, value } = current;
  const isTheirs = value.by === person || value.to.includes(person);
  if (value.takenBackAt !== undefined && isTheirs) return unchanged;
  if (!mayRead(value, person)) return refused('item-is-gone');
  if (!isTheirs) return refused('not-yours');
  return changed({
    noun: 'shout-out',
    id,
    place: value.week,
    value: { ...value, ...withoutWords, takenBackAt: now },
  });
};

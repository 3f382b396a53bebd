import type { PersonId } from '#domain/shared/ids.ts';
import type { Week } from '#domain/shared/week.ts';
import type { BoardEntry } from '#domain/week/board.ts';
import { changed, refused, unchanged } from '#domain/week/practice-decision.ts';
import type { PracticeDecision } from '#domain/week/practice-decision.ts';
import { fillTurn, isMissed } from './fill-turn.ts';
import type { Presence } from './fill-turn.ts';
import { voicesAtFirst, voicesOf, withLater, withVoices } from './voices.ts';
import { voicesEntry } from './voices-entry.ts';
import type { Voice, Voices } from './voices.ts';

/** Fewest people in a team with turns: alone there is nobody to recognise. */
const fewest = 2;

/**
 * Whose voices it is in a week: given once, and given anew in place of those who have left the team since, or who are not
 * there any more; their turn comes later in the same round. Whoever has spoken keeps theirs. Weeks that have passed stay
 * as they were.
 */
export const decideTurns = (
  current: BoardEntry<'voices'> | undefined,
  week: Week,
  presence: Presence,
): PracticeDecision<'voices'> => {
  const value = current?.value ?? voicesAtFirst;
  if (presence.people.length < fewest || value.turns.some((turn) => turn.week > week)) return unchanged;
  const before = voicesOf(value, week);
  const stayed = before.filter(({ personId }) => presence.people.includes(personId));
  const missed = before.filter(({ personId }) => isMissed(presence, personId));
  const isFree = before.length === 0 || stayed.length < before.length || missed.length > 0;
  if (!isFree) return unchanged;
  // What someone asked who has left is not answered any more.
  const swaps = value.swaps.filter(({ from }) => presence.people.includes(from));
  const kept = missed.reduce(
    (given, { personId }) => withoutVoice(given, week, personId),
    withVoices({ ...value, swaps }, week, stayed),
  );
  return asDecision(value, fillTurn(kept, week, presence), week);
};

/**
 * Someone gives their turn of this week back: it comes later in the same round, and the next in line speaks. Whoever has
 * spoken has had it.
 */
export const decideLaterTurn = (
  current: BoardEntry<'voices'> | undefined,
  week: Week,
  person: PersonId,
  presence: Presence,
): PracticeDecision<'voices'> => {
  const value = current?.value ?? voicesAtFirst;
  if (!voicesOf(value, week).some(({ personId }) => personId === person)) return refused('not-yours');
  if (presence.hasSpoken(person)) return refused('item-is-closed');
  return changed(voicesEntry(fillTurn(withoutVoice(value, week, person), week, presence)));
};

/**
 * Without someone's turn in a week, which is not given to them again: it is owed to them, for its own round. Whom they
 * asked to take it is not asked any more.
 */
export const withoutVoice = (value: Voices, week: Week, person: PersonId): Voices => {
  const voices = voicesOf(value, week);
  const own = voices.find(({ personId }) => personId === person);
  const others = voices.filter(({ personId }) => personId !== person);
  const late = own !== undefined && own.round < value.round ? [...value.late, own] : value.late;
  const swaps = value.swaps.filter(({ from }) => from !== person);
  return { ...withLater(withVoices(value, week, others), week, person), late, swaps };
};

/** That nobody is there is kept as well: the week has been looked at. */
const asDecision = (before: Voices, after: Voices, week: Week): PracticeDecision<'voices'> =>
  before.turns.some((turn) => turn.week === week) && isSame(voicesOf(before, week), voicesOf(after, week))
    ? unchanged
    : changed(voicesEntry(after));

const isSame = (one: readonly Voice[], other: readonly Voice[]): boolean =>
  one.length === other.length && one.every(({ personId }, index) => personId === other[index]?.personId);

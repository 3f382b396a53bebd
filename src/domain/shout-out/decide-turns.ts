import type { PersonId } from '#domain/shared/ids.ts';
import type { Week } from '#domain/shared/week.ts';
import type { BoardEntry } from '#domain/week/board.ts';
import { changed, refused, unchanged } from '#domain/week/practice-decision.ts';
import type { PracticeDecision } from '#domain/week/practice-decision.ts';
import { fillTurn } from './fill-turn.ts';
import type { Presence } from './fill-turn.ts';
import { voicesAtFirst, voicesOf, withLater, withVoices } from './voices.ts';
import { voicesEntry } from './voices-entry.ts';
import type { Voice, Voices } from './voices.ts';

/** Fewest people in a team with turns: alone there is nobody to recognise. */
const fewest = 2;

/**
 * Whose voices it is in a week: given once, and given anew in place of those who have left the team since. Weeks that
 * have passed stay as they were.
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
  const isGiven = value.turns.some((turn) => turn.week === week);
  if (isGiven && stayed.length === before.length) return unchanged;
  return asDecision(value, fillTurn(withVoices(value, week, stayed), week, presence), week);
};

/** Someone gives their turn of this week back: it comes later in the same round, and the next in line speaks. */
export const decideLaterTurn = (
  current: BoardEntry<'voices'> | undefined,
  week: Week,
  person: PersonId,
  presence: Presence,
): PracticeDecision<'voices'> => {
  const value = current?.value ?? voicesAtFirst;
  if (!voicesOf(value, week).some(({ personId }) => personId === person)) return refused('not-yours');
  const filled = fillTurn(withoutVoice(value, week, person), week, presence);
  return changed(voicesEntry({ ...filled, swaps: filled.swaps.filter(({ from }) => from !== person) }));
};

/** Without someone's turn in a week, which is not given to them again: it is owed to them, for its own round. */
export const withoutVoice = (value: Voices, week: Week, person: PersonId): Voices => {
  const voices = voicesOf(value, week);
  const own = voices.find(({ personId }) => personId === person);
  const others = voices.filter(({ personId }) => personId !== person);
  const late = own !== undefined && own.round < value.round ? [...value.late, own] : value.late;
  return { ...withLater(withVoices(value, week, others), week, person), late };
};

const asDecision = (before: Voices, after: Voices, week: Week): PracticeDecision<'voices'> =>
  isSame(voicesOf(before, week), voicesOf(after, week)) ? unchanged : changed(voicesEntry(after));

const isSame = (one: readonly Voice[], other: readonly Voice[]): boolean =>
  one.length === other.length && one.every(({ personId }, index) => personId === other[index]?.personId);

import { addDays, daysBetween } from '#domain/shared/day.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Day } from '#domain/shared/instant.ts';
import { weekdayOf } from '#domain/shared/week.ts';
import { decisionOn, isClarified, isSettled, thankedBy } from './dissent.ts';
import type { Dissent } from './dissent.ts';

/** What comes next in the answer. */
export type NextInAnswer = 'thanks' | 'clarification' | 'reply' | 'decision';

/** Whose turn it is. */
type DissentTurn = {
  readonly next: NextInAnswer;
  /** Any one of them. */
  readonly who: readonly PersonId[];
  readonly since: Day;
  /** How many steps came before: tells this turn from every other of the same dissent. */
  readonly number: number;
};

/** Somebody who is to be reminded of a dissent. */
type DissentNudge = { readonly to: PersonId; readonly turn: number };

/** Working days, Monday to Friday, after which whoever's turn it is is reminded, once. */
const patienceDays = 3;

/**
 * Whose turn it is: everyone's but the author's until someone has thanked, who then keeps it going. Nobody's once it is
 * settled, while a trial lasts, and when it was decided that it stays open.
 *
 * @param people those concerned now: the team, or the two
 */
export const turnOf = (dissent: Dissent, people: readonly PersonId[], today: Day): DissentTurn | undefined => {
  if (isSettled(dissent)) return undefined;
  const { by, steps, raised } = dissent;
  const others = people.filter((person) => person !== by);
  const number = steps.length;
  const last = steps.at(-1);
  if (last === undefined) return { next: 'thanks', who: others, since: raised.on, number };
  const keeper = keeperOf(dissent, others);
  if (last.kind === 'decision') {
    const { outcome } = last;
    if (outcome.kind !== 'trial' || today < outcome.until) return undefined;
    return { next: 'decision', who: keeper, since: outcome.until, number };
  }
  if (last.kind === 'clarification' && last.by !== by && people.includes(by))
    return { next: 'reply', who: [by], since: last.on, number };
  return { next: isClarified(dissent) ? 'decision' : 'clarification', who: keeper, since: last.on, number };
};

/** Whoever thanked; all others once they have left. */
const keeperOf = (dissent: Dissent, others: readonly PersonId[]): readonly PersonId[] => {
  const thanked = thankedBy(dissent);
  return thanked !== undefined && others.includes(thanked) ? [thanked] : others;
};

/** The day on which whoever's turn it is is reminded; `undefined` when it is nobody's. */
export const nudgeDay = (turn: DissentTurn | undefined): Day | undefined =>
  turn === undefined || turn.who.length === 0 ? undefined : addWorkingDays(turn.since, patienceDays);

/** Who is to be reminded by this day. */
export const dueNudges = (dissent: Dissent, people: readonly PersonId[], today: Day): readonly DissentNudge[] => {
  const turn = turnOf(dissent, people, today);
  const day = nudgeDay(turn);
  if (turn === undefined || day === undefined || today < day) return [];
  return turn.who.map((to) => ({ to, turn: turn.number }));
};

/** Days since it was raised, until today or until it was settled; 0 on the first. */
export const daysOpen = (dissent: Dissent, today: Day): number => {
  const end = isSettled(dissent) ? (decisionOn(dissent)?.on ?? today) : today;
  return Math.max(0, daysBetween(dissent.raised.on, end));
};

/** The working day so many working days later: from a Friday, the third is Wednesday. */
const addWorkingDays = (day: Day, days: number): Day => {
  let [at, left] = [day, days];
  while (left > 0) {
    at = addDays(at, 1);
    if (weekdayOf(at) < 5) left -= 1;
  }
  return at;
};

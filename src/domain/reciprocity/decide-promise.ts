import type { PersonId } from '#domain/shared/ids.ts';
import type { Day, Instant } from '#domain/shared/instant.ts';
import { isBlank } from '#domain/shared/text.ts';
import { weekOf } from '#domain/shared/week.ts';
import type { BoardEntry } from '#domain/week/board.ts';
import { changed, refused, unchanged } from '#domain/week/practice-decision.ts';
import type { PracticeDecision, PracticeRefusal } from '#domain/week/practice-decision.ts';
import { refusalOfDay } from './promise-day.ts';
import { isStanding, reciprocityTextLimit } from './reciprocity.ts';
import type { TeamPromise } from './reciprocity.ts';

/** A promise that nobody asked for, or the wording and day of one that stands. */
export type PromiseCommand = Pick<TeamPromise, 'id' | 'from' | 'by' | 'to' | 'text' | 'day'> & {
  /** Revision that this was written over; 0 makes a new one. */
  readonly basedOn: number;
};

/** What the rules look at besides the promise itself. */
type Around = {
  readonly roster: readonly PersonId[];
  /** Whether a need or an offer has this id: what comes of that is promised by taking it up. */
  readonly isAsked: boolean;
};

/**
 * Whether someone promises something, or words their promise anew. It stays with the one who made it, to whom they made
 * it: `from` and `to` of an edit are not looked at.
 */
export const decidePromise = (
  current: BoardEntry<'promise'> | undefined,
  command: PromiseCommand,
  around: Around,
  now: Instant,
  today: Day,
): PracticeDecision<'promise'> => {
  const { text, day, basedOn } = command;
  if (current !== undefined && isSame(current.value, command)) return unchanged;
  const reason =
    (current === undefined ? refusalOfNew(command, around) : refusalOfEdit(current.value, command)) ??
    refusalOfText(text) ??
    (day === current?.value.day ? undefined : (refusalOfMove(current?.value, today) ?? refusalOfDay(day, today)));
  if (reason !== undefined) return refused(reason);
  const value = {
    ...(current?.value ?? newPromise(command, now, today)),
    text,
    day,
    week: weekOf(day),
    revision: basedOn + 1,
  };
  return changed({ noun: 'promise', id: value.id, place: 'open', value });
};

const newPromise = ({ id, from, by, to, text, day }: PromiseCommand, at: Instant, today: Day): TeamPromise => ({
  id,
  from,
  by,
  to,
  text,
  day,
  week: weekOf(day),
  madeIn: weekOf(today),
  at,
  state: { kind: 'open' },
  carried: 0,
  readings: [],
  revision: 0,
});

const refusalOfNew = (
  { by, to, basedOn }: PromiseCommand,
  { roster, isAsked }: Around,
): PracticeRefusal | undefined => {
  if (basedOn !== 0) return 'item-is-gone';
  if (isAsked) return 'item-is-closed';
  if (by === to || !roster.includes(by)) return 'not-in-roster';
  return to === undefined || roster.includes(to) ? undefined : 'not-in-roster';
};

const refusalOfEdit = (current: TeamPromise, { by, basedOn }: PromiseCommand): PracticeRefusal | undefined => {
  if (current.by !== by) return 'not-yours';
  if (!isStanding(current)) return 'item-is-closed';
  return current.revision === basedOn ? undefined : 'text-has-changed';
};

/** Whose day has passed is read again first: a new day alone would make nothing of it. */
const refusalOfMove = (current: TeamPromise | undefined, today: Day): PracticeRefusal | undefined =>
  current !== undefined && current.day < today ? 'not-due' : undefined;

const refusalOfText = (text: string): PracticeRefusal | undefined => {
  if (text.length > reciprocityTextLimit) return 'text-is-too-long';
  return isBlank(text) ? 'text-is-blank' : undefined;
};

const isSame = (promise: TeamPromise, { by, text, day }: PromiseCommand): boolean =>
  promise.by === by && promise.text === text && promise.day === day;

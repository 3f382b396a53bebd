import type { PersonId } from '#domain/shared/ids.ts';
import { addDays } from '#domain/shared/day.ts';
import type { Day, Instant } from '#domain/shared/instant.ts';
import { isBlank } from '#domain/shared/text.ts';
import { weekOf } from '#domain/shared/week.ts';
import type { BoardEntry } from '#domain/week/board.ts';
import { changed, refused, removed, unchanged } from '#domain/week/practice-decision.ts';
import type { PracticeDecision, PracticeRefusal } from '#domain/week/practice-decision.ts';
import { isFree, reciprocityTextLimit } from './reciprocity.ts';
import type { Need, TeamPromise } from './reciprocity.ts';

/** A need and an offer are written and taken back by the same rules. */
export type NeedNoun = 'need' | 'offer';

export type NeedCommand = {
  readonly id: string;
  readonly by: PersonId;
  readonly text: string;
  /** Revision that this was written over; 0 adds one. */
  readonly basedOn: number;
};

/** Days ahead for which one asks and offers. */
const daysAhead = 7;
/** Needs, and as many offers, that one person can have in a week: more is a list of tasks. */
const needsPerWeek = 10;

/** What the rules look at besides the thing itself. */
type Around = {
  /** The promise that it led to. */
  readonly promise: TeamPromise | undefined;
  /** How many of the same person's stand in this week. */
  readonly own: number;
  /** Whether something of the other noun has this id: the promise that comes of it would be that of both. */
  readonly isOther: boolean;
};

/** Whether a need or an offer is added or edited: its own author's alone, until someone has taken it up. */
export const decideNeed = <Noun extends NeedNoun>(
  noun: Noun,
  current: BoardEntry<NeedNoun> | undefined,
  command: NeedCommand,
  around: Around,
  now: Instant,
  today: Day,
): PracticeDecision<Noun> => {
  const { id, by, text, basedOn } = command;
  if (current?.value.by === by && current.value.text === text) return unchanged;
  const reason =
    refusalOfText(text) ??
    (current === undefined ? refusalOfNew(basedOn, around) : refusalOfEdit(current.value, command, around.promise));
  if (reason !== undefined) return refused(reason);
  const first = { week: weekOf(today), until: addDays(today, daysAhead), at: now };
  const { week, until, at } = current?.value ?? first;
  const value: Need = { id, by, text, week, until, at, revision: basedOn + 1 };
  return changed({ noun, id, place: week, value });
};

/** Taking it back; twice is once. */
export const decideNeedRemoval = (
  current: BoardEntry<NeedNoun> | undefined,
  command: Omit<NeedCommand, 'text' | 'id'>,
  promise: TeamPromise | undefined,
): Exclude<PracticeDecision<NeedNoun>, { kind: 'changed' }> => {
  if (current === undefined) return unchanged;
  const reason = refusalOfEdit(current.value, command, promise);
  return reason === undefined ? removed : refused(reason);
};

const refusalOfText = (text: string): PracticeRefusal | undefined => {
  if (text.length > reciprocityTextLimit) return 'text-is-too-long';
  return isBlank(text) ? 'text-is-blank' : undefined;
};

const refusalOfNew = (basedOn: number, { promise, own, isOther }: Around): PracticeRefusal | undefined => {
  if (basedOn !== 0) return 'item-is-gone';
  if (promise !== undefined || isOther) return 'item-is-closed';
  return own < needsPerWeek ? undefined : 'too-many';
};

const refusalOfEdit = (
  current: Need,
  { by, basedOn }: Pick<NeedCommand, 'by' | 'basedOn'>,
  promise: TeamPromise | undefined,
): PracticeRefusal | undefined => {
  if (current.by !== by) return 'not-yours';
  if (!isFree(promise)) return 'item-is-closed';
  return current.revision === basedOn ? undefined : 'text-has-changed';
};

import type { PersonId } from '#domain/shared/ids.ts';
import type { Day, Instant } from '#domain/shared/instant.ts';
import { isBlank } from '#domain/shared/text.ts';
import { weekOf } from '#domain/shared/week.ts';
import type { BoardEntry } from '#domain/week/board.ts';
import { changed, refused, unchanged } from '#domain/week/practice-decision.ts';
import type { PracticeDecision, PracticeRefusal } from '#domain/week/practice-decision.ts';
import { refusalOfDay } from './promise-day.ts';
import { isStanding, isStandingState, wordLimit } from './reciprocity.ts';
import type { PromiseBefore, PromiseReading, TeamPromise } from './reciprocity.ts';

/** What someone says of a promise that they read again. */
export type ReadingAct =
  | { readonly kind: 'kept' }
  /** Not done yet: how it will be, and by when. Into another week once; after that somebody decides to `keep-on`. */
  | { readonly kind: 'to-fix' | 'keep-on'; readonly how: string; readonly day: Day }
  | { readonly kind: 'let-go' }
  | { readonly kind: 'handed-back'; readonly word: string }
  /** Kept or let go by mistake: as it was before, for as long as the week lasts. */
  | { readonly kind: 'open-again' };

export type ReadingCommand = {
  readonly reader: PersonId;
  readonly act: ReadingAct;
  /** Revision of the promise that the reader had before them. */
  readonly basedOn: number;
};

/** Whether a promise is found kept, is to be fixed, is handed back or let go. */
export const decideReading = (
  current: BoardEntry<'promise'> | undefined,
  command: ReadingCommand,
  roster: readonly PersonId[],
  now: Instant,
  today: Day,
): PracticeDecision<'promise'> => {
  if (current === undefined) return refused('item-is-gone');
  const { act, basedOn } = command;
  const { value } = current;
  if (act.kind === value.state.kind && !isStanding(value)) return unchanged;
  const reason = refusalOfReader(value, command, roster) ?? refusalOfState(current, act, today);
  if (reason !== undefined) return refused(reason);
  if (value.revision !== basedOn) return refused('text-has-changed');
  const broken = refusalOfWords(act) ?? ('day' in act ? refusalOfNewDay(value, act, today) : undefined);
  if (broken !== undefined) return refused(broken);
  const next = { ...afterReading(value, act, now, today), revision: basedOn + 1 };
  const place = isStanding(next) ? 'open' : weekOf(today);
  return changed({ noun: 'promise', id: value.id, place, value: next });
};

/** The two concerned, the whole team where it was promised to all; of someone who has left, anyone. */
const mayRead = (promise: TeamPromise, reader: PersonId, roster: readonly PersonId[]): boolean =>
  promise.to === undefined || promise.to === reader || mayHandBack(promise, reader, roster);

/** Whoever promised; in the place of someone who has left, anyone. */
const mayHandBack = ({ by }: TeamPromise, reader: PersonId, roster: readonly PersonId[]): boolean =>
  by === reader || !roster.includes(by);

const refusalOfReader = (
  promise: TeamPromise,
  { reader, act }: ReadingCommand,
  roster: readonly PersonId[],
): PracticeRefusal | undefined => {
  const may = act.kind === 'handed-back' ? mayHandBack : mayRead;
  return may(promise, reader, roster) ? undefined : 'not-yours';
};

const refusalOfState = (
  { value, place }: BoardEntry<'promise'>,
  { kind }: ReadingAct,
  today: Day,
): PracticeRefusal | undefined => {
  if (kind !== 'open-again') return isStanding(value) ? undefined : 'item-is-closed';
  const { state } = value;
  if (state.kind !== 'kept' && state.kind !== 'let-go') return 'not-due';
  return place === weekOf(today) ? undefined : 'item-is-closed';
};

const refusalOfWords = (act: ReadingAct): PracticeRefusal | undefined => {
  const words = 'how' in act ? act.how : 'word' in act ? act.word : undefined;
  if (words === undefined) return undefined;
  if (words.length > wordLimit) return 'text-is-too-long';
  return isBlank(words) ? 'text-is-blank' : undefined;
};

/** Carried over once without a question; then only by someone who decides to keep on. */
const refusalOfNewDay = (
  { week, carried }: TeamPromise,
  { kind, day }: { readonly kind: 'to-fix' | 'keep-on'; readonly day: Day },
  today: Day,
): PracticeRefusal | undefined => {
  if (kind === 'to-fix' && carried > 0 && weekOf(day) > week) return 'not-due';
  return refusalOfDay(day, today);
};

const afterReading = (promise: TeamPromise, act: ReadingAct, at: Instant, today: Day): TeamPromise => {
  switch (act.kind) {
    case 'kept':
    case 'let-go':
      return settled(promise, act.kind, at, today);
    case 'handed-back':
      return { ...promise, state: { kind: 'handed-back', word: act.word, at } };
    case 'open-again':
      return { ...promise, ...beforeOf(promise) };
    case 'to-fix':
    case 'keep-on':
      return carriedTo(promise, act, at, today);
  }
};

const settled = (promise: TeamPromise, kind: 'kept' | 'let-go', at: Instant, today: Day): TeamPromise => {
  const { state, readings } = promise;
  const before = isStandingState(state) ? { state, readings } : undefined;
  return { ...promise, state: { kind, at, before }, readings: readingsWith(promise, kind, today) };
};

const beforeOf = ({ state, readings }: TeamPromise): PromiseBefore => {
  const before = state.kind === 'kept' || state.kind === 'let-go' ? state.before : undefined;
  return before ?? { state: { kind: 'open' }, readings: readings.slice(0, -1) };
};

const carriedTo = (
  promise: TeamPromise,
  { how, day }: { readonly how: string; readonly day: Day },
  at: Instant,
  today: Day,
): TeamPromise => {
  const week = weekOf(day);
  const moved = { ...promise, day, week, state: { kind: 'to-fix', how, at } as const };
  // Within its own week it is not late, and nothing is carried over.
  if (week <= promise.week) return moved;
  return { ...moved, carried: promise.carried + 1, readings: readingsWith(promise, 'to-fix', today) };
};

/** A promise counts in the week that it was for; in the one in which it is read when that comes first. */
const readingsWith = (
  { readings, week }: TeamPromise,
  found: PromiseReading['found'],
  today: Day,
): readonly PromiseReading[] => {
  const thisWeek = weekOf(today);
  const of = week < thisWeek ? week : thisWeek;
  return [...readings.filter((reading) => reading.week !== of), { week: of, found }];
};

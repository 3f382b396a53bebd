import type { PersonId } from '#domain/shared/ids.ts';
import type { Day, Instant } from '#domain/shared/instant.ts';
import { weekOf } from '#domain/shared/week.ts';
import type { BoardEntry } from '#domain/week/board.ts';
import { changed, refused, unchanged } from '#domain/week/practice-decision.ts';
import type { PracticeDecision, PracticeRefusal } from '#domain/week/practice-decision.ts';
import type { NeedNoun } from './decide-need.ts';
import { refusalOfDay } from './promise-day.ts';
import { isFree } from './reciprocity.ts';
import type { Need, TeamPromise } from './reciprocity.ts';

type TakingCommand = {
  /** Who takes the need, or accepts the offer. */
  readonly taker: PersonId;
  readonly day: Day;
};

/**
 * Whether someone's taking of a need, or accepting of an offer, becomes a promise. Whoever takes a need promises;
 * whoever accepts an offer is promised it. Of two at once the second meets the promise of the first.
 */
export const decideTaking = (
  noun: NeedNoun,
  need: Need | undefined,
  current: BoardEntry<'promise'> | undefined,
  command: TakingCommand,
  roster: readonly PersonId[],
  now: Instant,
  today: Day,
): PracticeDecision<'promise'> => {
  if (need === undefined || !roster.includes(need.by)) return refused('item-is-gone');
  const { taker, day } = command;
  const [by, to] = noun === 'need' ? [taker, need.by] : [need.by, taker];
  if (current !== undefined && isSame(current.value, by, to, day)) return unchanged;
  const reason = refusalOf(need, current?.value, command, today);
  if (reason !== undefined) return refused(reason);
  const before = current?.value;
  const value: TeamPromise = {
    id: need.id,
    from: { kind: noun, id: need.id },
    by,
    to,
    text: need.text,
    day,
    week: weekOf(day),
    madeIn: weekOf(today),
    at: now,
    state: { kind: 'open' },
    carried: 0,
    readings: before?.readings ?? [],
    revision: (before?.revision ?? 0) + 1,
  };
  return changed({ noun: 'promise', id: need.id, place: 'open', value });
};

const refusalOf = (
  need: Need,
  promise: TeamPromise | undefined,
  { taker, day }: TakingCommand,
  today: Day,
): PracticeRefusal | undefined => {
  if (need.by === taker) return 'not-yours';
  if (!isFree(promise) || today > need.until) return 'item-is-closed';
  return refusalOfDay(day, today);
};

/** The same press again: a retry, or a second device. */
const isSame = (promise: TeamPromise, by: PersonId, to: PersonId, day: Day): boolean =>
  promise.state.kind === 'open' && promise.by === by && promise.to === to && promise.day === day;

import type { PersonId } from '#domain/shared/ids.ts';
import type { Day } from '#domain/shared/instant.ts';
import { evidenceLimit, isBlank } from '#domain/shared/text.ts';
import type { PairAlliance, PairPromise } from './pair-alliance.ts';
import { changed, refused, unchanged } from './pair-decision.ts';
import type { PairDecision, PairRefusal } from './pair-decision.ts';
import { isWritable } from './standing-on.ts';

export type PromiseCommand = Pick<PairPromise, 'id' | 'text' | 'day' | 'state'> & {
  readonly personId: PersonId;
  /** Revision of the promise that this was written over; 0 makes a new one. */
  readonly basedOn: number;
};

/** Open promises that a pair can hold; more is a list of tasks. */
export const openPromiseLimit = 50;

/**
 * Whether a promise is made, edited, kept or let go. It belongs to the one who makes it; the other may only say that it
 * was kept.
 */
export const decidePromise = (alliance: PairAlliance, command: PromiseCommand, today: Day): PairDecision => {
  if (!isWritable(alliance)) return refused('not-active');
  const { id, text, day, state, personId, basedOn } = command;
  const current = alliance.promises.find((promise) => promise.id === id);
  if (current !== undefined && isSame(current, command)) return unchanged;
  const reason =
    current === undefined
      ? refusalOfNew(alliance, command)
      : (refusalOfEdit(current, command) ?? refusalOfEditor(current, command));
  const broken = reason ?? refusalOfText(text) ?? refusalOfDay(day, current, today);
  if (broken !== undefined) return refused(broken);
  const by = current?.by ?? personId;
  return changed({ kind: 'promise-written', promise: { id, by, text, day, state, revision: basedOn + 1 } });
};

const refusalOfNew = ({ promises }: PairAlliance, { basedOn, state }: PromiseCommand): PairRefusal | undefined => {
  if (basedOn !== 0 || state !== 'open') return 'not-in-alliance';
  return promises.filter((promise) => promise.state === 'open').length < openPromiseLimit ? undefined : 'too-many';
};

const refusalOfEdit = (current: PairPromise, { basedOn }: PromiseCommand): PairRefusal | undefined => {
  if (current.state !== 'open') return 'promise-is-closed';
  return current.revision === basedOn ? undefined : 'text-has-changed';
};

const refusalOfEditor = (
  current: PairPromise,
  { personId, text, day, state }: PromiseCommand,
): PairRefusal | undefined =>
  current.by === personId || (state === 'kept' && text === current.text && day === current.day)
    ? undefined
    : 'not-yours';

const refusalOfText = (text: string): PairRefusal | undefined => {
  if (text.length > evidenceLimit) return 'text-is-too-long';
  return isBlank(text) ? 'text-is-blank' : undefined;
};

/** A promise is carried forward past its day; only a new day has to lie ahead. */
const refusalOfDay = (day: Day, current: PairPromise | undefined, today: Day): PairRefusal | undefined =>
  day !== current?.day && day < today ? 'day-is-past' : undefined;

const isSame = (promise: PairPromise, { text, day, state }: PromiseCommand): boolean =>
  promise.text === text && promise.day === day && promise.state === state;

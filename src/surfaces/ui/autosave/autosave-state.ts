import type { ProblemCode } from '#contracts/problem.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { AskedToWait } from '../asked-to-wait.ts';

/** A value as the server holds it. */
export type Stored<Value> = { readonly value: Value; readonly revision: number };

/** A field that is saved while it is written. */
export type AutosaveState<Value> = {
  /** What the text in the field was written over. */
  readonly base: Stored<Value>;
  /** What stands in the field. */
  readonly value: Value;
  /** What was last sent; when the reply to it was lost, it tells our own text from someone else's. */
  readonly sent: Value | undefined;
  readonly phase: AutosavePhase<Value>;
};

export type AutosavePhase<Value> =
  | { readonly kind: 'resting'; readonly savedAt: Instant | undefined }
  | { readonly kind: 'saving' }
  /** The server could not be reached, or has asked to wait; tried again by itself. */
  | ({ readonly kind: 'failed' } & AskedToWait)
  /** The server will not take it; tried again once the text changes. */
  | { readonly kind: 'refused'; readonly code: ProblemCode }
  /** Someone saved another text over the same base: the person chooses. */
  | { readonly kind: 'conflict'; readonly theirs: Stored<Value> };

export type AutosaveEvent<Value> =
  | { readonly kind: 'edited'; readonly value: Value }
  | { readonly kind: 'sending' }
  | { readonly kind: 'saved'; readonly stored: Stored<Value>; readonly at: Instant }
  | ({ readonly kind: 'failed' } & AskedToWait)
  | { readonly kind: 'refused'; readonly code: ProblemCode }
  | { readonly kind: 'conflicted'; readonly theirs: Stored<Value> }
  /** The server's value, read for whatever reason. */
  | { readonly kind: 'received'; readonly stored: Stored<Value> }
  /** The person has chosen what the field holds from now on. */
  | { readonly kind: 'resolved'; readonly value: Value };

export type Same<Value> = (one: Value, other: Value) => boolean;

const resting = { kind: 'resting', savedAt: undefined } as const;

/** A field at rest with what the server holds. */
export const atRest = <Value>(stored: Stored<Value>): AutosaveState<Value> => ({
  base: stored,
  value: stored.value,
  sent: undefined,
  phase: resting,
});

/** Whether the field holds something that the server does not. */
export const isUnsaved = <Value>({ base, value }: AutosaveState<Value>, same: Same<Value>): boolean =>
  !same(base.value, value);

/** The field after `event`. What the person wrote leaves the field only by their own choice. */
export const nextState = <Value>(
  state: AutosaveState<Value>,
  event: AutosaveEvent<Value>,
  same: Same<Value>,
): AutosaveState<Value> => {
  switch (event.kind) {
    case 'edited':
      return { ...state, value: event.value, phase: state.phase.kind === 'refused' ? resting : state.phase };
    case 'sending':
      return { ...state, sent: state.value, phase: { kind: 'saving' } };
    case 'saved':
      return { ...state, base: event.stored, phase: { kind: 'resting', savedAt: event.at } };
    case 'failed':
      return { ...state, phase: event };
    case 'refused':
      return { ...state, phase: { kind: 'refused', code: event.code } };
    case 'conflicted':
      return conflicted(state, event.theirs, same);
    case 'received':
      return received(state, event.stored, same);
    case 'resolved':
      return state.phase.kind === 'conflict'
        ? { ...state, base: state.phase.theirs, value: event.value, phase: resting }
        : state;
  }
};

const conflicted = <Value>(
  state: AutosaveState<Value>,
  theirs: Stored<Value>,
  same: Same<Value>,
): AutosaveState<Value> =>
  isOurs(state, theirs.value, same)
    ? { ...state, base: theirs, phase: resting }
    : { ...state, phase: { kind: 'conflict', theirs } };

const received = <Value>(
  state: AutosaveState<Value>,
  stored: Stored<Value>,
  same: Same<Value>,
): AutosaveState<Value> => {
  if (stored.revision <= state.base.revision) return state;
  if (state.phase.kind === 'conflict') return { ...state, phase: { kind: 'conflict', theirs: stored } };
  // The reply to what is being sent tells more than this: it is on its way.
  if (state.phase.kind === 'saving') return state;
  if (isOurs(state, stored.value, same)) return { ...state, base: stored };
  if (!isUnsaved(state, same)) return { ...state, base: stored, value: stored.value };
  // Ours was written over an older text: the next save says so, and the person compares.
  return state;
};

const isOurs = <Value>({ value, sent }: AutosaveState<Value>, theirs: Value, same: Same<Value>): boolean =>
  same(value, theirs) || (sent !== undefined && same(sent, theirs));

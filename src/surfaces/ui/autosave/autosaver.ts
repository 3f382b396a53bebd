import type { ProblemCode } from '#contracts/problem.ts';
import type { Instant } from '#domain/shared/instant.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { askedToWait } from '../asked-to-wait.ts';
import { isUnsaved, nextState } from './autosave-state.ts';
import type { AutosaveEvent, AutosaveState, Same, Stored } from './autosave-state.ts';

/** How an attempt to save ended, when the server answered. */
export type SaveReply<Value> =
  | { readonly kind: 'saved'; readonly stored: Stored<Value>; readonly at: Instant }
  | { readonly kind: 'conflicted'; readonly theirs: Stored<Value> }
  | { readonly kind: 'refused'; readonly code: ProblemCode };

export type AutosaverParts<Value> = {
  readonly initial: AutosaveState<Value>;
  readonly same: Same<Value>;
  /** Whether a value may be sent over that revision, e.g. is within its limit. */
  readonly maySave: (value: Value, basedOn: number) => boolean;
  /** Rejects with {@link Unavailable} when the server does not answer. */
  readonly save: (value: Value, basedOn: number) => Promise<SaveReply<Value>>;
  /** Told at every change, to keep what is not saved yet. */
  readonly onState: (state: AutosaveState<Value>) => void;
};

/** Saves one field while it is written. */
export type Autosaver<Value> = {
  readonly state: () => AutosaveState<Value>;
  /** Calls back at every change; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly edit: (value: Value) => void;
  readonly receive: (stored: Stored<Value>) => void;
  readonly resolve: (value: Value) => void;
  /** Saves now what is not saved yet. Resolves to whether the server holds all of the field afterwards. */
  readonly flush: () => Promise<boolean>;
};

/** How long a person pauses before the text is sent, in milliseconds. */
const pauseMs = 800;
/** How long to wait before a server that could not be reached is tried again, in milliseconds. */
const retryMs = 5000;

/** Starts saving a field. One request is under way at a time, so that a field never conflicts with itself. */
export const makeAutosaver = <Value>(parts: AutosaverParts<Value>): Autosaver<Value> => {
  const { same, maySave } = parts;
  const field = makeField(parts);
  let flight: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const wantsSave = (): boolean => {
    const { phase, value, base } = field.state();
    const free = phase.kind === 'resting' || phase.kind === 'failed';
    return free && isUnsaved(field.state(), same) && maySave(value, base.revision);
  };

  const send = (): Promise<void> => {
    flight ??= attempt(field, parts.save).finally(() => {
      flight = undefined;
    });
    return flight;
  };

  const plan = (): void => {
    clearTimeout(timer);
    if (!wantsSave()) return;
    const { phase } = field.state();
    const ms = phase.kind === 'failed' ? Math.max(retryMs, phase.waitMs ?? 0) : pauseMs;
    timer = setTimeout(() => void send(), ms);
  };

  const flush = async (): Promise<boolean> => {
    await flight;
    if (!wantsSave()) return !isUnsaved(field.state(), same);
    await send();
    // Once more for what was typed while the first part was under way.
    return field.state().phase.kind === 'resting' && flush();
  };

  field.subscribe(plan);
  const { state, subscribe, apply } = field;
  return {
    state,
    subscribe,
    edit: (value) => {
      apply({ kind: 'edited', value });
    },
    receive: (stored) => {
      apply({ kind: 'received', stored });
    },
    resolve: (value) => {
      apply({ kind: 'resolved', value });
    },
    flush,
  };
};

type Field<Value> = Pick<Autosaver<Value>, 'state' | 'subscribe'> & {
  readonly apply: (event: AutosaveEvent<Value>) => void;
};

const makeField = <Value>({ initial, same, onState }: AutosaverParts<Value>): Field<Value> => {
  const listeners = new Set<() => void>();
  let state = initial;
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    apply: (event) => {
      const next = nextState(state, event, same);
      if (next === state) return;
      state = next;
      onState(state);
      for (const listener of listeners) listener();
    },
  };
};

const attempt = async <Value>(field: Field<Value>, save: AutosaverParts<Value>['save']): Promise<void> => {
  const { value, base } = field.state();
  field.apply({ kind: 'sending' });
  try {
    field.apply(await save(value, base.revision));
  } catch (error) {
    field.apply({ kind: 'failed', ...askedToWait(error) });
    if (!(error instanceof Unavailable)) throw error;
  }
};

import type { FocusTime } from '#domain/people/focus-times.ts';
import type { SelfScope } from '#domain/people/scope.ts';
import type { SaveOutcome, Stored } from './stored.ts';

/**
 * Keeps the times of focus that a person shares with the bot, with the person: times alone, no subject and no place.
 * Rejects with {@link Unavailable} (`storage`).
 */
export type FocusTimeStore = {
  /** In order; none for someone who shares none. */
  load(scope: SelfScope): Promise<readonly FocusTime[]>;
  /** The same with their mark; `undefined` for someone who shares none. */
  find(scope: SelfScope): Promise<Stored<readonly FocusTime[]> | undefined>;
  /** Leaves of what was read with `etag` these alone; what was shared or removed meanwhile stays as it is. */
  narrow(scope: SelfScope, rest: readonly FocusTime[], etag: string): Promise<SaveOutcome>;
  /** Takes the place of all that were there. */
  replace(scope: SelfScope, times: readonly FocusTime[]): Promise<void>;
  /** Harmless to repeat. */
  remove(scope: SelfScope): Promise<void>;
};

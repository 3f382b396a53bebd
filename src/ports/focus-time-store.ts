import type { FocusTime } from '#domain/people/focus-times.ts';
import type { SelfScope } from '#domain/people/scope.ts';

/**
 * Keeps the times of focus that a person shares with the bot, with the person: times alone, no subject and no place.
 * Rejects with {@link Unavailable} (`storage`).
 */
export type FocusTimeStore = {
  /** In order; none for someone who shares none. */
  load(scope: SelfScope): Promise<readonly FocusTime[]>;
  /** Takes the place of all that were there. */
  replace(scope: SelfScope, times: readonly FocusTime[]): Promise<void>;
  /** Harmless to repeat. */
  remove(scope: SelfScope): Promise<void>;
};

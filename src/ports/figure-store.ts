import type { HourFigures } from '#domain/figures/hour-figures.ts';
import type { Instant } from '#domain/shared/instant.ts';

/**
 * What the processes have counted, by the hour. Of the whole deployment, without tenant, team or person: hence no scope.
 * Rejects with {@link Unavailable} (`storage`).
 */
export type FigureStore = {
  /** In the place of what the same process has written of the same hour: harmless to repeat. */
  save(figures: HourFigures): Promise<void>;
  /** All processes' hours from that of `since` to that of `until`. */
  list(since: Instant, until: Instant): Promise<readonly HourFigures[]>;
  /** Forgets all days (UTC) before that of `before`. Harmless to repeat, and to be done by several at once. */
  forgetBefore(before: Instant): Promise<void>;
};

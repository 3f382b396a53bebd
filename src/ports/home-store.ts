import type { KeptSummary } from '#domain/alliance/pair/pair-summary.ts';
import type { TeamSummary } from '#domain/alliance/team/team-step.ts';
import type { SelfScope } from '#domain/people/scope.ts';

/** The lines of a person's home as they were kept. */
type KeptHome = {
  readonly pairs: readonly KeptSummary[];
  readonly teams: readonly TeamSummary[];
};

/**
 * Reads what the pair store and the team-summary store keep for a person's home.
 * Rejects with {@link Unavailable} (`storage`).
 */
export type HomeStore = {
  /** Every alliance of a person, each with what is next in it: one query. */
  read(scope: SelfScope): Promise<KeptHome>;
};

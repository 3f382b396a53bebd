import type { KeptSummary } from '#domain/alliance/pair/pair-summary.ts';
import type { TeamSummary } from '#domain/alliance/team/team-step.ts';
import type { SelfScope } from '#domain/people/scope.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { TeamId } from '#domain/shared/ids.ts';

/** The lines of a person's home as they were kept. */
type KeptHome = {
  readonly pairs: readonly KeptSummary[];
  readonly teams: readonly TeamSummary[];
  /** Since when no team has them; until there is a sign of them. */
  readonly absentSince: Instant | undefined;
};

/** A team by the name that it had then. */
export type PastTeam = { readonly teamId: TeamId; readonly teamName: string };

/**
 * Reads what the pair store and the team-summary store keep for a person's home.
 * Rejects with {@link Unavailable} (`storage`).
 */
export type HomeStore = {
  /** Every alliance of a person, each with what is next in it: one query. */
  read(scope: SelfScope): Promise<KeptHome>;
  /** The teams whose line was taken from a person's home, those to which they have come back included. */
  pastTeams(scope: SelfScope): Promise<readonly PastTeam[]>;
};

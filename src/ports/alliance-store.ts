import type { TeamAllianceChange } from '#domain/alliance/team/team-alliance-change.ts';
import type { TeamAlliance } from '#domain/alliance/team/team-alliance.ts';
import type { TeamScope } from '#domain/people/scope.ts';
import type { SaveOutcome, Stored } from './stored.ts';

/** Keeps alliances. Rejects with {@link Unavailable} (`storage`) when the store cannot be reached. */
export type AllianceStore = {
  /** A team's whole alliance in one query, or `undefined` when the team has not started one. */
  loadOfTeam(scope: TeamScope): Promise<Stored<TeamAlliance> | undefined>;

  /** Insert-only: `conflict` when the team has one already. */
  start(scope: TeamScope, alliance: TeamAlliance): Promise<SaveOutcome>;

  /**
   * Writes `changes` as one transaction.
   *
   * Saves that write answers, group answers or take positions conflict with one another only where they write the same
   * answer or position; any other change conflicts with every other one that was saved since `etag` was read.
   */
  save(scope: TeamScope, changes: readonly TeamAllianceChange[], etag: string): Promise<SaveOutcome>;
};

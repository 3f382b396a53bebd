import type { AllianceId, PersonId, TeamId, TenantId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { DraftLine, TeamVersion } from './agreement.ts';
import type { ClosedRound, TeamCheckIn } from './check-in.ts';
import type { Position } from './position.ts';
import type { TeamPromptId } from './team-prompts.ts';

/** What one member wrote to one prompt. */
export type Answer = {
  readonly promptId: TeamPromptId;
  readonly personId: PersonId;
  readonly text: string;
  /** 1 for the first text, one more with each save: what an edit is based on. */
  readonly revision: number;
  readonly at: Instant;
  /** The line into which the team has put it together with similar ones; that line may be gone by now. */
  readonly lineId: string | undefined;
};

/** When the team looks at its alliance again. */
export type TeamRhythm = { readonly checkInWeeks: number };

/**
 * The alliance a team designs on purpose: everyone writes, the answers are opened together and grouped into lines,
 * the lines are proposed, and they come into force when everyone in the roster has committed to the same version.
 */
export type TeamAlliance = {
  readonly kind: 'team';
  readonly id: AllianceId;
  readonly tenantId: TenantId;
  readonly teamId: TeamId;
  readonly startedAt: Instant;
  /** When the answers were opened to all; while `undefined`, each reads only their own. */
  readonly openedAt: Instant | undefined;
  readonly answers: readonly Answer[];
  /** The lines as they are now, within a part in reading order. */
  readonly lines: readonly DraftLine[];
  /** Oldest first. */
  readonly versions: readonly TeamVersion[];
  readonly positions: readonly Position[];
  /** Who holds the role, if they are still in the roster: see `facilitatorOf`. Nobody reads more by it. */
  readonly facilitator: PersonId | undefined;
  readonly rhythm: TeamRhythm;
  readonly checkIns: readonly TeamCheckIn[];
  /** Rounds that ended because everyone had answered. */
  readonly closedRounds: readonly ClosedRound[];
};

/** Where a team alliance stands. */
export type Stage = 'writing' | 'drafting' | 'proposed' | 'in-force';

/** The newest version, committed to or not. */
export const latestVersion = (alliance: Pick<TeamAlliance, 'versions'>): TeamVersion | undefined =>
  alliance.versions.at(-1);

/** The version that holds today: the newest that everyone had committed to. */
export const versionInForce = (alliance: Pick<TeamAlliance, 'versions'>): TeamVersion | undefined =>
  alliance.versions.findLast((version) => version.inForceSince !== undefined);

/** The stage that the whole alliance is in, as the stage line of the page shows it. */
export const stageOf = (alliance: Pick<TeamAlliance, 'versions' | 'openedAt'>): Stage => {
  const latest = latestVersion(alliance);
  if (latest !== undefined) return latest.inForceSince === undefined ? 'proposed' : 'in-force';
  return alliance.openedAt === undefined ? 'writing' : 'drafting';
};

import type { AllianceId, PersonId, TeamId, TenantId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { TeamPromptId, TeamSection } from './team-prompts.ts';

/** What one member wrote to one prompt. */
export type Answer = {
  readonly promptId: TeamPromptId;
  readonly personId: PersonId;
  readonly text: string;
  /** 1 for the first text, one more with each save: what an edit is based on. */
  readonly revision: number;
  readonly at: Instant;
};

/** One section of an agreement. */
type AgreementText = {
  readonly text: string;
  /** "How would we know?" */
  readonly evidence: string;
};

/** A section while it is still being edited by everyone. */
export type DraftSection = AgreementText & {
  /** 0 until someone saves it, one more with each save: what an edit is based on. */
  readonly revision: number;
  readonly editedBy: PersonId | undefined;
};

export type Draft = Readonly<Record<TeamSection, DraftSection>>;

/** One member's word that a version holds for them. */
type Commitment = { readonly personId: PersonId; readonly at: Instant };

/** A proposed agreement: its text never changes; a change is the next version. */
export type AgreementVersion = {
  /** 1, 2, 3 ... */
  readonly number: number;
  readonly sections: Readonly<Record<TeamSection, AgreementText>>;
  readonly proposedBy: PersonId;
  readonly proposedAt: Instant;
  readonly commitments: readonly Commitment[];
  /** When the last member of the roster had committed; `undefined` until then. */
  readonly inForceSince: Instant | undefined;
};

/**
 * The alliance a team designs on purpose: everyone writes, the answers are opened together and become a draft,
 * the draft is proposed, and it comes into force when everyone in the roster has committed to the same version.
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
  readonly draft: Draft;
  /** Oldest first. */
  readonly versions: readonly AgreementVersion[];
};

/** Where a team alliance stands. */
export type Stage = 'writing' | 'drafting' | 'proposed' | 'in-force';

/** The newest version, committed to or not. */
export const latestVersion = (alliance: TeamAlliance): AgreementVersion | undefined => alliance.versions.at(-1);

/** The version that holds today: the newest that everyone had committed to. */
export const versionInForce = (alliance: TeamAlliance): AgreementVersion | undefined =>
  alliance.versions.findLast((version) => version.inForceSince !== undefined);

/** The stage that the whole alliance is in, as the stage line of the page shows it. */
export const stageOf = (alliance: TeamAlliance): Stage => {
  const latest = latestVersion(alliance);
  if (latest !== undefined) return latest.inForceSince === undefined ? 'proposed' : 'in-force';
  return alliance.openedAt === undefined ? 'writing' : 'drafting';
};

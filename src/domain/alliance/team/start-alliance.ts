import { teamAllianceId } from '#domain/shared/ids.ts';
import type { TeamId, TenantId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { Draft, TeamAlliance } from './team-alliance.ts';

const emptySection = { text: '', evidence: '', revision: 0, editedBy: undefined } as const;

/** A draft in which nobody has written yet. */
export const emptyDraft: Draft = {
  atmosphere: emptySection,
  'co-responsibility': emptySection,
  behaviour: emptySection,
};

/** A team's alliance on its first day: writing is open, nothing is written. */
export const startAlliance = (tenantId: TenantId, teamId: TeamId, now: Instant): TeamAlliance => ({
  kind: 'team',
  id: teamAllianceId(teamId),
  tenantId,
  teamId,
  startedAt: now,
  openedAt: undefined,
  answers: [],
  draft: emptyDraft,
  versions: [],
});

import { teamAllianceId } from '#domain/shared/ids.ts';
import type { TeamId, TenantId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { TeamAlliance } from './team-alliance.ts';

/** Weeks between two check-ins until the team chooses otherwise. */
const defaultCheckInWeeks = 6;

/** A team's alliance on its first day: writing is open, nothing is written. */
export const startAlliance = (tenantId: TenantId, teamId: TeamId, now: Instant): TeamAlliance => ({
  kind: 'team',
  id: teamAllianceId(teamId),
  tenantId,
  teamId,
  startedAt: now,
  openedAt: undefined,
  answers: [],
  lines: [],
  versions: [],
  positions: [],
  facilitator: undefined,
  rhythm: { checkInWeeks: defaultCheckInWeeks },
  checkIns: [],
  closedRounds: [],
});

import type { Instant } from '#domain/shared/instant.ts';
import type { Team } from '#domain/team/team.ts';
import type { DueJob } from '#ports/due-index.ts';
import { endName } from '#ports/team-rows.ts';

/** The end of a team in the due index. */
export const duePurge = ({ tenantId, teamId }: Pick<Team, 'tenantId' | 'teamId'>, at: Instant): DueJob => ({
  at,
  tenantId,
  owner: teamId,
  name: endName,
  job: { kind: 'purge-team', tenantId, teamId },
});

import type { TeamAllianceView } from '#contracts/alliance-api.ts';
import type { TeamLine } from '#domain/alliance/team/agreement.ts';
import type { TeamId } from '#domain/shared/ids.ts';

/** Where an objection that is not sent yet is kept. */
export const objectionKey = (
  { me }: Pick<TeamAllianceView, 'me'>,
  teamId: TeamId,
  { id }: Pick<TeamLine, 'id'>,
): string => `${me}.${teamId}.objection.${id}`;

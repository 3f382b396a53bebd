import type { TeamAllianceView } from '#contracts/alliance-api.ts';
import type { TeamLine } from '#domain/alliance/team/agreement.ts';

/** Where an objection that is not sent yet is kept; a line's id is its own in all teams. */
export const objectionKey = ({ me }: Pick<TeamAllianceView, 'me'>, { id }: Pick<TeamLine, 'id'>): string =>
  `${me}.${id}.objection`;

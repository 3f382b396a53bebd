import type { PersonId } from '#domain/shared/ids.ts';
import type { TeamAlliance } from './team-alliance.ts';

/** Who holds the role now; whoever has left the team no longer does. */
export const facilitatorOf = (
  { facilitator }: Pick<TeamAlliance, 'facilitator'>,
  roster: readonly PersonId[],
): PersonId | undefined => (facilitator !== undefined && roster.includes(facilitator) ? facilitator : undefined);

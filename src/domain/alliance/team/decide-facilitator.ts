import type { PersonId } from '#domain/shared/ids.ts';
import { changed, refused, unchanged } from './decision.ts';
import type { Decision } from './decision.ts';
import { facilitatorOf } from './facilitator.ts';
import type { TeamAlliance } from './team-alliance.ts';

export type FacilitatorCommand = {
  /** Who acts. */
  readonly by: PersonId;
  /** Who is to hold the role from now on: oneself to start, another to hand it over, `undefined` to let it go. */
  readonly to: PersonId | undefined;
};

/**
 * Whether the role of the facilitator moves. Anyone may take it while nobody holds it; only who holds it hands it over,
 * to someone of the team, or lets it go.
 *
 * @param roster everyone in the team now.
 */
export const decideFacilitator = (
  alliance: TeamAlliance,
  { by, to }: FacilitatorCommand,
  roster: readonly PersonId[],
): Decision => {
  const holder = facilitatorOf(alliance, roster);
  if (to === holder) return unchanged;
  if (!roster.includes(by) || (to !== undefined && !roster.includes(to))) return refused('not-in-roster');
  if (holder === undefined)
    return to === by ? changed({ kind: 'facilitator-set', personId: to }) : refused('not-yours');
  return holder === by ? changed({ kind: 'facilitator-set', personId: to }) : refused('role-is-held');
};

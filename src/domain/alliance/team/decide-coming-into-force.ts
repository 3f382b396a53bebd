import type { PersonId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import { changed, unchanged } from './decision.ts';
import type { Decision } from './decision.ts';
import { latestVersion } from './team-alliance.ts';
import type { TeamAlliance } from './team-alliance.ts';

/**
 * Whether the newest version comes into force: once everyone in the roster has committed to it, be it by the last
 * commitment or because those who had not have left.
 *
 * @param roster everyone in the team now; where nobody is, nothing comes into force.
 */
export const decideComingIntoForce = (alliance: TeamAlliance, roster: readonly PersonId[], now: Instant): Decision => {
  const version = latestVersion(alliance);
  if (version === undefined || version.inForceSince !== undefined || roster.length === 0) return unchanged;
  const committed = new Set(version.commitments.map((one) => one.personId));
  if (!roster.every((member) => committed.has(member))) return unchanged;
  return changed({ kind: 'came-into-force', version: version.number, at: now });
};

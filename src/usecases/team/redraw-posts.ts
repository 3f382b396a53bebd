import { latestVersion, versionInForce } from '#domain/alliance/team/team-alliance.ts';
import type { TeamAlliance } from '#domain/alliance/team/team-alliance.ts';
import type { SendQueue } from '#ports/send-queue.ts';

/** Has the posts redrawn that count who of the team has committed: that of the version in force and the newest one. */
export const redrawPosts = async (queue: SendQueue, alliance: TeamAlliance): Promise<void> => {
  const { tenantId, teamId } = alliance;
  const counting = new Set([versionInForce(alliance)?.number, latestVersion(alliance)?.number]);
  for (const version of counting) {
    if (version !== undefined) await queue.add({ kind: 'refresh-proposal', tenantId, teamId, version });
  }
};

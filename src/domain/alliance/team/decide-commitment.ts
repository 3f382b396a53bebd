import type { PersonId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import { decideComingIntoForce } from './decide-coming-into-force.ts';
import { changed, refused, unchanged } from './decision.ts';
import type { Decision } from './decision.ts';
import { positionsOn } from './position.ts';
import { applyChanges } from './team-alliance-change.ts';
import type { TeamAllianceChange } from './team-alliance-change.ts';
import { latestVersion } from './team-alliance.ts';
import type { TeamAlliance } from './team-alliance.ts';

export type CommitCommand = {
  readonly personId: PersonId;
  /** The version whose text the person has read. */
  readonly version: number;
};

/**
 * Whether a member's commitment is taken; the last one of the roster brings the version into force.
 *
 * @param roster everyone in the team now; a commitment of someone who has left does not count.
 */
export const decideCommitment = (
  alliance: TeamAlliance,
  command: CommitCommand,
  roster: readonly PersonId[],
  now: Instant,
): Decision => {
  const { personId, version: number } = command;
  const version = alliance.versions.find((one) => one.number === number);
  if (version === undefined) return refused('version-is-unknown');
  if (!roster.includes(personId)) return refused('not-in-roster');
  const isLatest = version === latestVersion(alliance);
  if (version.commitments.some((one) => one.personId === personId)) {
    return isLatest ? decideComingIntoForce(alliance, roster, now) : unchanged;
  }
  if (!isLatest) return refused('version-is-superseded');
  if (positionsOn(alliance, version).some((one) => one.personId === personId && one.stance.kind === 'object'))
    return refused('objection-is-open');
  const commitment: TeamAllianceChange = { kind: 'committed', version: number, personId, at: now };
  const after = decideComingIntoForce(applyChanges(alliance, [commitment]), roster, now);
  return after.kind === 'changed' ? changed(commitment, ...after.changes) : changed(commitment);
};

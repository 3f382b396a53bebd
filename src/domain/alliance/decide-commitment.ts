import type { PersonId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import { changed, refused, unchanged } from './decision.ts';
import type { Decision } from './decision.ts';
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
  const committed = new Set(version.commitments.map((one) => one.personId));
  if (committed.has(personId)) return unchanged;
  if (version !== latestVersion(alliance)) return refused('version-is-superseded');
  const all = roster.every((member) => member === personId || committed.has(member));
  const commitment = { kind: 'committed', version: number, personId, at: now } as const;
  if (!all || version.inForceSince !== undefined) return changed(commitment);
  return changed(commitment, { kind: 'came-into-force', version: number, at: now });
};

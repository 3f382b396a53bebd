import type { PersonId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import { evidenceLimit, isBlank } from '#domain/shared/text.ts';
import type { TeamLine, TeamVersion } from './agreement.ts';
import { changed, refused, unchanged } from './decision.ts';
import type { Decision, Refusal } from './decision.ts';
import { positionOf, positionsOn } from './position.ts';
import type { Position, Stance } from './position.ts';
import { latestVersion } from './team-alliance.ts';
import type { TeamAlliance } from './team-alliance.ts';

export type PositionCommand = {
  readonly personId: PersonId;
  /** The version whose line the person has read. */
  readonly version: number;
  readonly lineId: TeamLine['id'];
  readonly stance: Stance;
};

/**
 * Whether someone's position on a line is taken. Until they have committed they may take another; an objection needs a
 * reason and a proposal, so that it can be worked with.
 *
 * @param roster everyone in the team now.
 */
export const decidePosition = (
  alliance: TeamAlliance,
  command: PositionCommand,
  roster: readonly PersonId[],
  now: Instant,
): Decision => {
  const { personId, version: number, lineId, stance } = command;
  const version = alliance.versions.find((one) => one.number === number);
  if (version === undefined) return refused('version-is-unknown');
  if (!roster.includes(personId)) return refused('not-in-roster');
  if (version !== latestVersion(alliance)) return refused('version-is-superseded');
  const reason = refusalOf(version, command);
  if (reason !== undefined) return refused(reason);
  const current = positionOf(alliance, lineId, personId);
  if (current !== undefined && positionsOn(alliance, version).includes(current) && isSameStance(current, stance))
    return unchanged;
  return changed({ kind: 'position-taken', position: { lineId, personId, version: number, stance, at: now } });
};

const refusalOf = (version: TeamVersion, { personId, lineId, stance }: PositionCommand): Refusal | undefined => {
  if (!version.lines.some(({ id }) => id === lineId)) return 'not-in-alliance';
  if (version.commitments.some((one) => one.personId === personId)) return 'already-committed';
  if (stance.kind !== 'object') return undefined;
  const { reason, proposal } = stance;
  if (reason.length > evidenceLimit || proposal.length > evidenceLimit) return 'text-is-too-long';
  return isBlank(reason) || isBlank(proposal) ? 'objection-is-incomplete' : undefined;
};

const isSameStance = ({ stance: one }: Position, other: Stance): boolean => {
  if (one.kind !== 'object' || other.kind !== 'object') return one.kind === other.kind;
  return one.reason === other.reason && one.proposal === other.proposal;
};

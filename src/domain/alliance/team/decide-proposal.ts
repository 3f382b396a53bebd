import { addDays, dayOf } from '#domain/shared/day.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Day, Instant } from '#domain/shared/instant.ts';
import { differsFrom, mostDaysToReply } from './agreement.ts';
import type { DraftLine, TeamLine, TeamVersion } from './agreement.ts';
import { changed, refused, unchanged } from './decision.ts';
import type { Decision } from './decision.ts';
import { latestVersion, stageOf } from './team-alliance.ts';
import type { TeamAlliance } from './team-alliance.ts';

export type ProposalCommand = {
  readonly personId: PersonId;
  /** Every line that the proposer has read, in the order on the screen: what is proposed is what stood there. */
  readonly basedOn: readonly { readonly id: TeamLine['id']; readonly revision: number }[];
  /** By when the proposer asks for an answer. */
  readonly replyBy: Day;
};

/**
 * Freezes the lines as the next version. Nobody is committed by it, the proposer neither: a commitment is always an act
 * of one's own. The same proposal of the same person again, whose answer was lost, changes nothing.
 */
export const decideProposal = (alliance: TeamAlliance, command: ProposalCommand, now: Instant): Decision => {
  if (stageOf(alliance) === 'writing') return refused('writing-is-open');
  const { lines } = alliance;
  const { personId, basedOn, replyBy } = command;
  if (!isRead(lines, basedOn)) return refused('text-has-changed');
  if (lines.length === 0) return refused('text-is-blank');
  const latest = latestVersion(alliance);
  if (latest !== undefined && !differsFrom(lines, latest)) {
    return latest.proposedBy === personId ? unchanged : refused('nothing-has-changed');
  }
  // A day in any zone: yesterday in UTC may still be today for whoever proposes.
  if (replyBy < addDays(dayOf(now), -1)) return refused('day-is-past');
  if (replyBy > addDays(dayOf(now), mostDaysToReply)) return refused('day-is-too-far');
  return changed({ kind: 'proposed', version: freeze(lines, (latest?.number ?? 0) + 1, personId, replyBy, now) });
};

/** Every line as it is now, in its order, and none that is gone. */
const isRead = (lines: readonly DraftLine[], basedOn: ProposalCommand['basedOn']): boolean =>
  lines.length === basedOn.length &&
  lines.every(({ id, revision }, index) => basedOn[index]?.id === id && basedOn[index].revision === revision);

const freeze = (
  lines: readonly DraftLine[],
  number: number,
  proposedBy: PersonId,
  replyBy: Day,
  now: Instant,
): TeamVersion => ({
  number,
  lines: lines.map(({ id, part, text, evidence }) => ({ id, part, text, evidence })),
  proposedBy,
  proposedAt: now,
  replyBy,
  commitments: [],
  inForceSince: undefined,
});

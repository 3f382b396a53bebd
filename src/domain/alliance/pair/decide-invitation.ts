import type { PersonId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import { beginAlliance } from './begin-alliance.ts';
import type { PairAlliance, Standing } from './pair-alliance.ts';
import { changed, refused, unchanged } from './pair-decision.ts';
import type { PairDecision } from './pair-decision.ts';
import { refusalOfWhy } from './start-pair.ts';

export type InviteCommand = {
  readonly personId: PersonId;
  readonly why: string;
  /** The name by which the other was picked this time. */
  readonly name: string;
};

/**
 * What an invitation does where the pair has an alliance already. Who was invited and invites, accepts. Who invited
 * before changes nothing, whether they were declined or not: they cannot tell one from the other.
 */
export const decideInvitation = (alliance: PairAlliance, command: InviteCommand, now: Instant): PairDecision => {
  const reason = refusalOfWhy(command.why);
  if (reason !== undefined) return refused(reason);
  const { standing } = alliance;
  switch (standing.kind) {
    case 'invited':
      if (standing.by === command.personId) return unchanged;
      return changed(...beginAlliance([standing, { by: command.personId, why: command.why }], now));
    case 'declined':
      return inviteAfterDecline(standing, command, now);
    case 'active':
    case 'paused':
      return unchanged;
    case 'left':
      return refused('invitation-is-closed');
  }
};

const inviteAfterDecline = (
  standing: Extract<Standing, { kind: 'declined' }>,
  { personId, why, name }: InviteCommand,
  now: Instant,
): PairDecision => {
  if (standing.by === personId)
    return changed({
      kind: 'standing-changed',
      standing: { kind: 'invited', by: personId, why, at: now, putOffAt: undefined },
    });
  if (standing.invitation !== undefined) return unchanged;
  // It reaches nobody, and yet its author reads it as any other, under the name they picked: a refusal, or the name of an
  // earlier time, would tell them of the decline.
  return changed(
    { kind: 'standing-changed', standing: { ...standing, invitation: { why, at: now } } },
    { kind: 'person-named', personId: standing.by, name },
  );
};

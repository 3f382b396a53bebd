import type { PersonId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import { beginAlliance } from './begin-alliance.ts';
import { otherOf } from './pair-alliance.ts';
import type { PairAlliance, Standing } from './pair-alliance.ts';
import { changed, refused, unchanged } from './pair-decision.ts';
import type { PairDecision } from './pair-decision.ts';
import { refusalOfWhy } from './start-pair.ts';

export type InviteCommand = {
  readonly personId: PersonId;
  readonly why: string;
  /** The name by which the other was picked this time. */
  readonly name: string;
  /** The address that came with it, in lower case; empty when none did. */
  readonly address: string;
};

/**
 * What an invitation does where the pair has an alliance already. Who was invited and invites, accepts, after a decline
 * too. Who invited before changes nothing, whether they were declined or not: they cannot tell one from the other.
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
      return inviteAfterDecline(alliance, standing, command, now);
    case 'active':
    case 'paused':
      return unchanged;
    case 'left':
      return refused('invitation-is-closed');
  }
};

type Declined = Extract<Standing, { kind: 'declined' }>;

const inviteAfterDecline = (
  alliance: PairAlliance,
  standing: Declined,
  { personId, why, name, address }: InviteCommand,
  now: Instant,
): PairDecision => {
  if (standing.by === personId) return inviteHavingDeclined(alliance, standing, { personId, why }, now);
  if (standing.invitation !== undefined) return unchanged;
  // It reaches nobody, and yet its author reads it as any other, under the name and address they picked: a refusal, or
  // those of an earlier time, would tell them of the decline.
  return changed(
    { kind: 'standing-changed', standing: { ...standing, invitation: { why, at: now } } },
    { kind: 'person-named', personId: standing.by, name },
    { kind: 'person-addressed', personId: standing.by, address },
  );
};

/** The other still waits, as they know it: both want it now. Had they taken their invitation back, they are asked. */
const inviteHavingDeclined = (
  alliance: PairAlliance,
  { invitation }: Declined,
  { personId, why }: Omit<InviteCommand, 'name' | 'address'>,
  now: Instant,
): PairDecision => {
  if (invitation === undefined)
    return changed({
      kind: 'standing-changed',
      standing: { kind: 'invited', by: personId, why, at: now, putOffAt: undefined },
    });
  const theirs = { by: otherOf(alliance, personId), why: invitation.why };
  return changed(...beginAlliance([theirs, { by: personId, why }], now));
};

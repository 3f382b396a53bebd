import type { PersonId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import { beginAlliance } from './begin-alliance.ts';
import type { PairAlliance, Standing } from './pair-alliance.ts';
import { changed, refused, unchanged } from './pair-decision.ts';
import type { PairDecision } from './pair-decision.ts';

export type ReplyCommand = { readonly personId: PersonId; readonly reply: 'accept' | 'not-now' | 'decline' };

/** Whether an answer to an invitation is taken. A decline is final: only an invitation of one's own follows it. */
export const decideReply = (alliance: PairAlliance, command: ReplyCommand, now: Instant): PairDecision => {
  const { standing } = alliance;
  const { personId, reply } = command;
  switch (standing.kind) {
    case 'invited':
      return standing.by === personId ? refused('not-yours') : replyTo(standing, command, now);
    case 'declined':
      // The one who invited is told what they would be told of an undecided invitation.
      if (standing.by !== personId) return refused('not-yours');
      return reply === 'decline' ? unchanged : refused('invitation-is-closed');
    case 'active':
    case 'paused':
      return reply === 'accept' ? unchanged : refused('invitation-is-closed');
    case 'left':
      return refused('invitation-is-closed');
  }
};

const replyTo = (
  standing: Extract<Standing, { kind: 'invited' }>,
  { personId, reply }: ReplyCommand,
  now: Instant,
): PairDecision => {
  switch (reply) {
    case 'accept':
      return changed(...beginAlliance([standing], now));
    case 'not-now':
      if (standing.putOffAt !== undefined) return unchanged;
      return changed({ kind: 'standing-changed', standing: { ...standing, putOffAt: now } });
    case 'decline':
      return changed({ kind: 'standing-changed', standing: declinedBy(personId, standing, now) });
  }
};

/** A decline, with the invitation kept for the one who wrote it. */
export const declinedBy = (
  personId: PersonId,
  { why, at }: Extract<Standing, { kind: 'invited' }>,
  now: Instant,
): Standing => ({ kind: 'declined', by: personId, at: now, invitation: { why, at } });

import { describe, expect, test } from '@jest/globals';
import { applyPairChanges } from '#domain/alliance/pair/apply-pair-changes.ts';
import { decideReply } from '#domain/alliance/pair/decide-reply.ts';
import type { ReplyCommand } from '#domain/alliance/pair/decide-reply.ts';
import type { PairAlliance } from '#domain/alliance/pair/pair-alliance.ts';
import { summarise } from '#domain/alliance/pair/summarise.ts';
import { viewFor } from '#domain/alliance/pair/view-for.ts';
import { activePair, today } from '../../../support/pair-states.ts';
import { invitedPair } from '../../../support/sample-pair.ts';
import { ada, bo, friday } from '../../../support/sample-team.ts';

const replyTo = (alliance: PairAlliance, reply: ReplyCommand['reply'], personId = bo) =>
  decideReply(alliance, { personId, reply }, friday);

const after = (alliance: PairAlliance, reply: ReplyCommand['reply']): PairAlliance => {
  const decision = replyTo(alliance, reply);
  if (decision.kind !== 'changed') throw new Error(decision.kind);
  return applyPairChanges(alliance, decision.changes);
};

describe('answering an invitation', () => {
  test('accepting makes the alliance active, and the inviter’s why is the beginning of their openness', () => {
    const alliance = after(invitedPair(), 'accept');
    expect(alliance.standing).toEqual({ kind: 'active', since: friday });
    expect(alliance.openness).toMatchObject([
      { personId: ada, why: 'We build the same thing.', expectations: '', fears: '', ready: false },
    ]);
  });

  test('“not now” is noted, and the invitation can still be accepted', () => {
    const putOff = after(invitedPair(), 'not-now');
    expect(putOff.standing).toMatchObject({ kind: 'invited', by: ada, putOffAt: friday });
    expect(replyTo(putOff, 'not-now')).toEqual({ kind: 'unchanged' });
    expect(after(putOff, 'accept').standing.kind).toBe('active');
  });

  test.each(['not-now', 'decline'] as const)('the inviter cannot tell “%s” from no answer', (reply) => {
    const answered = after(invitedPair(), reply);
    expect(viewFor(answered, ada, today)).toEqual(viewFor(invitedPair(), ada, today));
    expect(summarise(answered, ada, today)).toEqual(summarise(invitedPair(), ada, today));
    expect(replyTo(answered, 'accept', ada)).toEqual(replyTo(invitedPair(), 'accept', ada));
  });

  test('a decline is final', () => {
    const declined = after(invitedPair(), 'decline');
    expect(replyTo(declined, 'decline')).toEqual({ kind: 'unchanged' });
    expect(replyTo(declined, 'accept')).toEqual({ kind: 'refused', reason: 'invitation-is-closed' });
    expect(replyTo(declined, 'not-now')).toEqual({ kind: 'refused', reason: 'invitation-is-closed' });
  });

  test('nobody answers their own invitation', () => {
    expect(replyTo(invitedPair(), 'accept', ada)).toEqual({ kind: 'refused', reason: 'not-yours' });
  });

  test('accepting once more does no harm, and it is too late to decline', () => {
    expect(replyTo(activePair(), 'accept')).toEqual({ kind: 'unchanged' });
    expect(replyTo(activePair(), 'decline')).toEqual({ kind: 'refused', reason: 'invitation-is-closed' });
  });

  test('what the other has left cannot be accepted', () => {
    const left = activePair({ standing: { kind: 'left', by: ada, at: friday } });
    expect(replyTo(left, 'accept')).toEqual({ kind: 'refused', reason: 'invitation-is-closed' });
  });
});

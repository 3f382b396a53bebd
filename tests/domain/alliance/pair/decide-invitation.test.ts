import { describe, expect, test } from '@jest/globals';
import { decideInvitation } from '#domain/alliance/pair/decide-invitation.ts';
import { startPair } from '#domain/alliance/pair/start-pair.ts';
import { addressOf, nameOf } from '#domain/alliance/pair/pair-alliance.ts';
import { viewFor } from '#domain/alliance/pair/view-for.ts';
import { applyPairChanges } from '#domain/alliance/pair/apply-pair-changes.ts';
import type { PairAlliance } from '#domain/alliance/pair/pair-alliance.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import { activePair, today } from '../../../support/pair-states.ts';
import { invitedPair } from '../../../support/sample-pair.ts';
import { ada, bo, friday, tenantId } from '../../../support/sample-team.ts';

const start = (why: string, invitee = bo) =>
  startPair(
    {
      id: activePair().id,
      tenantId: tenantId(1),
      inviter: { personId: ada, name: 'Ada Okafor', address: 'ada@example.com' },
      invitee: { personId: invitee, name: 'Bo Lindqvist', address: '' },
      why,
    },
    friday,
  );

const invite = (alliance: PairAlliance, personId: PersonId, why = 'Because we share a product.') =>
  decideInvitation(alliance, { personId, why, name: 'Bo as picked now', address: 'bo@example.com' }, friday);

const after = (alliance: PairAlliance, personId: PersonId, why?: string): PairAlliance => {
  const decision = invite(alliance, personId, why);
  return decision.kind === 'changed' ? applyPairChanges(alliance, decision.changes) : alliance;
};

const declined = (invitation: { why: string; at: number } | undefined): PairAlliance =>
  activePair({ standing: { kind: 'declined', by: bo, at: friday - 1000, invitation } });

describe('a first invitation', () => {
  test('begins an alliance that waits for the other, checked every four weeks', () => {
    expect(start('We build the same thing.')).toMatchObject({
      kind: 'started',
      alliance: {
        people: [ada, bo],
        names: ['Ada Okafor', 'Bo Lindqvist'],
        standing: { kind: 'invited', by: ada, why: 'We build the same thing.', at: friday, putOffAt: undefined },
        rhythm: { checkInWeeks: 4, reviewOn: undefined },
      },
    });
  });

  test('names the two in the order of their ids, whoever invites', () => {
    const command = {
      id: activePair().id,
      tenantId: tenantId(1),
      inviter: { personId: bo, name: 'Bo', address: 'bo@example.com' },
      invitee: { personId: ada, name: 'Ada', address: '' },
      why: 'Why not',
    };
    expect(startPair(command, friday)).toMatchObject({
      alliance: { people: [ada, bo], names: ['Ada', 'Bo'], addresses: ['', 'bo@example.com'] },
    });
  });

  test('says why, in at most 4,000 characters', () => {
    expect(start(' \n')).toEqual({ kind: 'refused', reason: 'text-is-blank' });
    expect(start('x'.repeat(4001))).toEqual({ kind: 'refused', reason: 'text-is-too-long' });
    expect(start('x'.repeat(4000)).kind).toBe('started');
  });

  test('goes to someone else', () => {
    expect(start('Why not', ada)).toEqual({ kind: 'refused', reason: 'invitation-to-oneself' });
  });
});

describe('inviting where the pair has an alliance already', () => {
  test('who was invited and invites, accepts', () => {
    expect(after(invitedPair(), bo).standing).toEqual({ kind: 'active', since: friday });
  });

  test('what both wrote in inviting becomes the beginning of their own openness, not ready yet', () => {
    expect(after(invitedPair(), bo, 'I wanted to ask you, too.').openness).toMatchObject([
      { personId: ada, why: 'We build the same thing.', ready: false, revision: 1 },
      { personId: bo, why: 'I wanted to ask you, too.', ready: false, revision: 1 },
    ]);
  });

  test('inviting again changes nothing, declined or not', () => {
    expect(invite(invitedPair(), ada)).toEqual({ kind: 'unchanged' });
    expect(invite(declined({ why: 'Please', at: 1 }), ada)).toEqual({ kind: 'unchanged' });
  });

  test('who declined and invites says yes to the invitation that stands, and both keep what they wrote', () => {
    const begun = after(declined({ why: 'Please', at: 1 }), bo, 'Now it suits me.');
    expect(begun.standing).toEqual({ kind: 'active', since: friday });
    expect(begun.openness).toMatchObject([
      { personId: ada, why: 'Please', ready: false, revision: 1 },
      { personId: bo, why: 'Now it suits me.', ready: false, revision: 1 },
    ]);
  });

  test('who declined and invites after the invitation was taken back waits as anyone does', () => {
    expect(after(declined(undefined), bo, 'Now it suits me.').standing).toEqual({
      kind: 'invited',
      by: bo,
      why: 'Now it suits me.',
      at: friday,
      putOffAt: undefined,
    });
  });

  test('a new invitation after a silent decline reaches nobody and reads to its author as any other', () => {
    const alliance = after(declined(undefined), ada, 'Once more');
    expect(alliance.standing).toMatchObject({ kind: 'declined', by: bo });
    expect(viewFor(alliance, ada, today).standing).toEqual({
      kind: 'invited',
      by: ada,
      why: 'Once more',
      at: friday,
      putOffAt: undefined,
    });
    expect(JSON.stringify(viewFor(alliance, bo, today))).not.toContain('Once more');
  });

  test('a new invitation after a silent decline bears name and address of the new choice, as any new one does', () => {
    const alliance = after(declined(undefined), ada, 'Once more');
    expect([nameOf(alliance, bo), addressOf(alliance, bo)]).toEqual(['Bo as picked now', 'bo@example.com']);
  });

  test('in an active or a paused alliance there is nothing to invite to', () => {
    expect(invite(activePair(), bo)).toEqual({ kind: 'unchanged' });
    const paused = { kind: 'paused', since: friday, by: ada, until: '2026-12-01' } as const;
    expect(invite(activePair({ standing: paused }), ada)).toEqual({ kind: 'unchanged' });
  });

  test('what one has left stays closed until the other has left it, too', () => {
    const left = activePair({ standing: { kind: 'left', by: ada, at: friday } });
    expect(invite(left, ada)).toEqual({ kind: 'refused', reason: 'invitation-is-closed' });
    expect(invite(left, bo)).toEqual({ kind: 'refused', reason: 'invitation-is-closed' });
  });
});

import { describe, expect, test } from '@jest/globals';
import { decideProposal } from '#domain/alliance/team/decide-proposal.ts';
import type { ProposalCommand } from '#domain/alliance/team/decide-proposal.ts';
import type { TeamAlliance } from '#domain/alliance/team/team-alliance.ts';
import { applyChanges } from '#domain/alliance/team/team-alliance-change.ts';
import { ada, bo, friday, lineId, newAlliance, revisionsOf, sampleLine } from '../../../support/sample-team.ts';

const one = sampleLine(1, { text: 'We are candid and kind.', revision: 2 });
const two = sampleLine(2, { part: 'behaviour', text: 'We ask first.', evidence: '', editedBy: bo });
const drafted = newAlliance({ openedAt: friday, lines: [one] });

const propose = (alliance: TeamAlliance, given: Partial<ProposalCommand> = {}) =>
  decideProposal(
    alliance,
    { personId: ada, basedOn: revisionsOf(alliance.lines), replyBy: '2026-11-27', ...given },
    friday,
  );

const proposed = (alliance: TeamAlliance): TeamAlliance => {
  const decision = propose(alliance);
  if (decision.kind !== 'changed') throw new Error(decision.kind);
  return applyChanges(alliance, decision.changes);
};

describe('proposing the agreement', () => {
  test('the lines are frozen as version 1, and nobody is committed by it', () => {
    expect(proposed(drafted).versions).toEqual([
      {
        number: 1,
        lines: [{ id: lineId(1), part: 'atmosphere', text: 'We are candid and kind.', evidence: 'We would see it.' }],
        proposedBy: ada,
        proposedAt: friday,
        replyBy: '2026-11-27',
        commitments: [],
        inForceSince: undefined,
      },
    ]);
  });

  test('after an edit the next proposal is version 2, and version 1 is as it was', () => {
    const first = proposed(drafted);
    const second = proposed({ ...first, lines: [one, two] });
    expect(second.versions.map((version) => version.number)).toEqual([1, 2]);
    expect(second.versions[0]).toEqual(first.versions[0]);
    expect(second.versions[1]?.lines.map(({ text }) => text)).toEqual(['We are candid and kind.', 'We ask first.']);
  });

  test('the same lines again from someone else are refused', () => {
    expect(propose(proposed(drafted), { personId: bo })).toEqual({ kind: 'refused', reason: 'nothing-has-changed' });
  });

  test('the same proposal sent again, because its answer was lost, changes nothing', () => {
    expect(propose(proposed(drafted))).toEqual({ kind: 'unchanged' });
  });

  test('one’s earlier text is not the newest any more once another version has come', () => {
    const back = { ...proposed({ ...proposed(drafted), lines: [one, two] }), lines: [one] };
    expect(proposed(back).versions.map((version) => version.number)).toEqual([1, 2, 3]);
  });

  test('how we would know is part of what is proposed', () => {
    const edited = { ...proposed(drafted), lines: [{ ...one, evidence: 'We laugh.', revision: 3 }] };
    expect(proposed(edited).versions.map((version) => version.lines[0]?.evidence)).toEqual([
      'We would see it.',
      'We laugh.',
    ]);
  });

  test('a line that changed since the proposer read it is not proposed', () => {
    const basedOn = [{ id: one.id, revision: 1 }];
    expect(propose(drafted, { basedOn })).toEqual({ kind: 'refused', reason: 'text-has-changed' });
  });

  test('a line that was removed since the proposer read it is missed', () => {
    const basedOn = revisionsOf([one, two]);
    expect(propose(drafted, { basedOn })).toEqual({ kind: 'refused', reason: 'text-has-changed' });
  });

  test('an agreement without a line is not proposed', () => {
    expect(propose(newAlliance({ openedAt: friday }))).toEqual({ kind: 'refused', reason: 'text-is-blank' });
  });

  test('nothing is proposed before the answers are open', () => {
    expect(propose(newAlliance())).toEqual({ kind: 'refused', reason: 'writing-is-open' });
  });
});

import { describe, expect, test } from '@jest/globals';
import { decideProposal } from '#domain/alliance/team/decide-proposal.ts';
import type { TeamAlliance } from '#domain/alliance/team/team-alliance.ts';
import { applyChanges } from '#domain/alliance/team/team-alliance-change.ts';
import { ada, bo, friday, newAlliance, revisionsOf, sampleDraft } from '../../../support/sample-team.ts';

const drafted = newAlliance({ openedAt: friday, draft: sampleDraft() });

const propose = (alliance: TeamAlliance, basedOn = revisionsOf(alliance.draft), personId = ada) =>
  decideProposal(alliance, { personId, basedOn }, friday);

const proposed = (alliance: TeamAlliance): TeamAlliance => {
  const decision = propose(alliance);
  if (decision.kind !== 'changed') throw new Error(decision.kind);
  return applyChanges(alliance, decision.changes);
};

describe('proposing the agreement', () => {
  test('the draft is frozen as version 1, and nobody is committed by it', () => {
    expect(proposed(drafted).versions).toEqual([
      {
        number: 1,
        sections: {
          atmosphere: { text: 'We are candid and kind.', evidence: 'Nobody dreads Mondays.' },
          'co-responsibility': { text: '', evidence: '' },
          behaviour: { text: '', evidence: '' },
        },
        proposedBy: ada,
        proposedAt: friday,
        commitments: [],
        inForceSince: undefined,
      },
    ]);
  });

  test('after an edit the next proposal is version 2, and version 1 is as it was', () => {
    const first = proposed(drafted);
    const edited = {
      ...first,
      draft: sampleDraft({ behaviour: { text: 'We ask first.', evidence: '', revision: 1, editedBy: bo } }),
    };
    const second = proposed(edited);
    expect(second.versions.map((version) => version.number)).toEqual([1, 2]);
    expect(second.versions[0]).toEqual(first.versions[0]);
    expect(second.versions[1]?.sections.behaviour.text).toBe('We ask first.');
  });

  test('the same text again from someone else is refused', () => {
    expect(propose(proposed(drafted), revisionsOf(drafted.draft), bo)).toEqual({
      kind: 'refused',
      reason: 'nothing-has-changed',
    });
  });

  test('the same proposal sent again, because its answer was lost, changes nothing', () => {
    expect(propose(proposed(drafted))).toEqual({ kind: 'unchanged' });
  });

  test('one’s earlier text is not the newest any more once another version has come', () => {
    const edited = {
      ...proposed(drafted),
      draft: sampleDraft({ behaviour: { text: 'We ask first.', evidence: '', revision: 1, editedBy: bo } }),
    };
    const back = { ...proposed(edited), draft: sampleDraft() };
    expect(proposed(back).versions.map((version) => version.number)).toEqual([1, 2, 3]);
  });

  test('a text that changed since the proposer read it is not proposed', () => {
    expect(propose(drafted, { ...revisionsOf(drafted.draft), atmosphere: 1 })).toEqual({
      kind: 'refused',
      reason: 'text-has-changed',
    });
  });

  test('a draft that says nothing is not proposed', () => {
    expect(propose(newAlliance({ openedAt: friday }))).toEqual({ kind: 'refused', reason: 'text-is-blank' });
  });

  test('nothing is proposed before the answers are open', () => {
    expect(propose(newAlliance())).toEqual({ kind: 'refused', reason: 'writing-is-open' });
  });
});

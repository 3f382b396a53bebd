import { describe, expect, test } from '@jest/globals';
import { applyPairChanges } from '#domain/alliance/pair/apply-pair-changes.ts';
import { decidePairCommitment } from '#domain/alliance/pair/decide-pair-commitment.ts';
import { decidePairProposal } from '#domain/alliance/pair/decide-pair-proposal.ts';
import { latestVersion, versionInForce } from '#domain/alliance/pair/pair-agreement.ts';
import type { DraftLine, PairVersion } from '#domain/alliance/pair/pair-agreement.ts';
import type { PairAlliance } from '#domain/alliance/pair/pair-alliance.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import { activePair, pairInForce, today } from '../../../support/pair-states.ts';
import { draftLine, guid, pairVersion } from '../../../support/sample-pair.ts';
import { ada, bo, friday } from '../../../support/sample-team.ts';

const withLines = (...lines: readonly DraftLine[]): PairAlliance => activePair({ agreement: { lines, versions: [] } });

const propose = (alliance: PairAlliance, basedOn: Readonly<Record<string, number>>) =>
  decidePairProposal(alliance, { personId: ada, basedOn }, friday);

const withVersions = (...versions: readonly PairVersion[]): PairAlliance =>
  activePair({ agreement: { lines: [draftLine(1)], versions } });

const commit = (alliance: PairAlliance, personId: PersonId, version = 1) =>
  decidePairCommitment(alliance, { personId, version }, friday, today);

const after = (alliance: PairAlliance, decision: ReturnType<typeof commit>): PairAlliance => {
  if (decision.kind !== 'changed') throw new Error(decision.kind);
  return applyPairChanges(alliance, decision.changes);
};

const committedBy = (...people: readonly PersonId[]): PairVersion => ({
  ...pairVersion(1),
  commitments: people.map((personId) => ({ personId, at: friday - 1000 })),
});

describe('proposing the agreement between two', () => {
  test('freezes all lines as version 1 and commits nobody', () => {
    const alliance = withLines(draftLine(1, { of: bo }), draftLine(2, { revision: 5 }));
    const { agreement } = after(alliance, propose(alliance, { [guid(1)]: 1, [guid(2)]: 5 }));
    const text = { part: 'expectations', evidence: 'Nobody waits.' };
    expect(agreement.versions).toEqual([
      {
        number: 1,
        lines: [
          { ...text, id: guid(1), of: bo, text: 'Line 1.' },
          { ...text, id: guid(2), of: undefined, text: 'Line 2.' },
        ],
        proposedBy: ada,
        proposedAt: friday,
        commitments: [],
        inForceSince: undefined,
      },
    ]);
  });

  test.each([
    ['was edited', { [guid(1)]: 1, [guid(2)]: 1 }],
    ['was added', { [guid(1)]: 1 }],
    ['was removed', { [guid(1)]: 1, [guid(2)]: 2, [guid(3)]: 1 }],
  ])('a line that %s since the proposer read them is not proposed unread', (_, basedOn) => {
    const alliance = withLines(draftLine(1), draftLine(2, { revision: 2 }));
    expect(propose(alliance, basedOn)).toEqual({ kind: 'refused', reason: 'text-has-changed' });
  });

  test('without a line there is nothing to propose', () => {
    expect(propose(withLines(), {})).toEqual({ kind: 'refused', reason: 'text-is-blank' });
  });

  test('the text of the newest version is not proposed again, that of an earlier one is', () => {
    const first = withVersions(pairVersion(1));
    expect(propose(first, { [guid(1)]: 1 })).toEqual({ kind: 'refused', reason: 'nothing-has-changed' });
    const back = withVersions(pairVersion(1), pairVersion(2, [draftLine(2)]));
    expect(propose(back, { [guid(1)]: 1 })).toMatchObject({ changes: [{ version: { number: 3 } }] });
  });

  test('a line less is a change', () => {
    const alliance = withVersions(pairVersion(1, [draftLine(1), draftLine(2)]));
    expect(propose(alliance, { [guid(1)]: 1 }).kind).toBe('changed');
  });

  test('nothing is proposed after one has left', () => {
    const left = { ...withVersions(), standing: { kind: 'left', by: bo, at: friday } as const };
    expect(propose(left, { [guid(1)]: 1 })).toEqual({ kind: 'refused', reason: 'not-active' });
  });
});

describe('committing to a version between two', () => {
  test('the first commitment waits for the second', () => {
    const alliance = after(withVersions(pairVersion(1)), commit(withVersions(pairVersion(1)), ada));
    expect(latestVersion(alliance.agreement)?.commitments).toEqual([{ personId: ada, at: friday }]);
    expect(versionInForce(alliance.agreement)).toBeUndefined();
  });

  test('the second brings it into force, with a review six months later', () => {
    const alliance = withVersions(committedBy(ada));
    const agreed = after(alliance, commit(alliance, bo));
    expect(versionInForce(agreed.agreement)).toMatchObject({ number: 1, inForceSince: friday });
    expect(agreed.rhythm).toEqual({ checkInWeeks: 4, reviewOn: '2027-05-20' });
  });

  test('a review that the two have set already stays', () => {
    const alliance = { ...withVersions(committedBy(ada)), rhythm: { checkInWeeks: 2, reviewOn: '2027-01-15' } };
    expect(after(alliance, commit(alliance, bo)).rhythm).toEqual({ checkInWeeks: 2, reviewOn: '2027-01-15' });
  });

  test('nobody commits twice, nor for the other', () => {
    expect(commit(withVersions(committedBy(ada)), ada)).toEqual({ kind: 'unchanged' });
  });

  test('only the newest version takes commitments', () => {
    const alliance = withVersions(committedBy(ada), pairVersion(2));
    expect(commit(alliance, bo, 1)).toEqual({ kind: 'refused', reason: 'version-is-superseded' });
    expect(commit(alliance, bo, 3)).toEqual({ kind: 'refused', reason: 'version-is-unknown' });
  });

  test('while a newer version waits, the earlier one stays in force', () => {
    const { agreement } = pairInForce();
    const waiting = activePair({ agreement: { ...agreement, versions: [...agreement.versions, pairVersion(2)] } });
    expect(versionInForce(after(waiting, commit(waiting, ada, 2)).agreement)?.number).toBe(1);
  });

  test('nobody commits after one has left', () => {
    const left = { ...withVersions(pairVersion(1)), standing: { kind: 'left', by: bo, at: friday } as const };
    expect(commit(left, ada)).toEqual({ kind: 'refused', reason: 'not-active' });
  });
});

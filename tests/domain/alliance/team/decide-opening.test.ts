import { describe, expect, test } from '@jest/globals';
import { decideOpening } from '#domain/alliance/team/decide-opening.ts';
import { applyChanges } from '#domain/alliance/team/team-alliance-change.ts';
import { stageOf } from '#domain/alliance/team/team-alliance.ts';
import { ada, bo, friday, newAlliance, sampleAnswer } from '../../../support/sample-team.ts';

describe('opening the answers', () => {
  test('what was written stays as it is, and no line is made of it for the team', () => {
    const answers = [sampleAnswer({ personId: ada }), sampleAnswer({ personId: bo, text: 'Candid.' })];
    const decision = decideOpening(newAlliance({ answers }), friday + 1);
    if (decision.kind !== 'changed') throw new Error(decision.kind);
    const opened = applyChanges(newAlliance({ answers }), decision.changes);
    expect(opened).toEqual(newAlliance({ answers, openedAt: friday + 1 }));
    expect(stageOf(opened)).toBe('drafting');
  });

  test('a second opening changes nothing', () => {
    expect(decideOpening(newAlliance({ openedAt: friday }), friday + 1)).toEqual({ kind: 'unchanged' });
  });
});

import { describe, expect, test } from '@jest/globals';
import { applyPairChanges } from '#domain/alliance/pair/apply-pair-changes.ts';
import { decideLine, lineLimit } from '#domain/alliance/pair/decide-line.ts';
import type { LineCommand } from '#domain/alliance/pair/decide-line.ts';
import { decideLineRemoval } from '#domain/alliance/pair/decide-line-removal.ts';
import type { DraftLine } from '#domain/alliance/pair/pair-agreement.ts';
import type { PairAlliance } from '#domain/alliance/pair/pair-alliance.ts';
import { activePair } from '../../../support/pair-states.ts';
import { draftLine, guid, invitedPair } from '../../../support/sample-pair.ts';
import { ada, bo, friday, stranger } from '../../../support/sample-team.ts';

const withLines = (...lines: readonly DraftLine[]): PairAlliance => activePair({ agreement: { lines, versions: [] } });

const write = (alliance: PairAlliance, given: Partial<LineCommand> = {}) =>
  decideLine(alliance, {
    id: guid(1),
    personId: bo,
    part: 'expectations',
    of: ada,
    text: 'Says no early.',
    evidence: 'No surprise on a Friday.',
    basedOn: 0,
    ...given,
  });

const linesAfter = (alliance: PairAlliance, given: Partial<LineCommand> = {}): readonly DraftLine[] => {
  const decision = write(alliance, given);
  if (decision.kind !== 'changed') throw new Error(decision.kind);
  return applyPairChanges(alliance, decision.changes).agreement.lines;
};

describe('writing a line of the agreement', () => {
  test('either adds one, at the end', () => {
    expect(linesAfter(withLines(draftLine(7)))).toEqual([
      draftLine(7),
      {
        id: guid(1),
        part: 'expectations',
        of: ada,
        text: 'Says no early.',
        evidence: 'No surprise on a Friday.',
        revision: 1,
        editedBy: bo,
      },
    ]);
  });

  test('an edit keeps the line in its place, as its next revision', () => {
    const lines = linesAfter(withLines(draftLine(1, { revision: 4 }), draftLine(2)), { basedOn: 4 });
    expect(lines).toMatchObject([{ id: guid(1), revision: 5, editedBy: bo }, { id: guid(2) }]);
  });

  test('of two edits of the same text the second is refused', () => {
    const alliance = withLines(draftLine(1, { revision: 2 }));
    expect(write(alliance, { basedOn: 1 })).toEqual({ kind: 'refused', reason: 'text-has-changed' });
  });

  test('an edit of a line that the other has removed is refused', () => {
    expect(write(withLines(), { basedOn: 3 })).toEqual({ kind: 'refused', reason: 'text-has-changed' });
  });

  test('the same text once more changes nothing', () => {
    const { part, of, text, evidence } = draftLine(1);
    expect(write(withLines(draftLine(1, { revision: 2 })), { part, of, text, evidence })).toEqual({
      kind: 'unchanged',
    });
  });

  test('a line says something, in at most 1,000 characters, as its evidence', () => {
    expect(write(withLines(), { text: '\n' })).toEqual({ kind: 'refused', reason: 'text-is-blank' });
    const tooLong = { kind: 'refused', reason: 'text-is-too-long' };
    expect(write(withLines(), { text: 'x'.repeat(1001) })).toEqual(tooLong);
    expect(write(withLines(), { evidence: 'x'.repeat(1001) })).toEqual(tooLong);
    expect(write(withLines(), { text: 'x'.repeat(1000), evidence: 'y'.repeat(1000) }).kind).toBe('changed');
  });

  test('a line is about one of the two or about both', () => {
    expect(write(withLines(), { of: undefined }).kind).toBe('changed');
    expect(write(withLines(), { of: stranger })).toEqual({ kind: 'refused', reason: 'not-in-alliance' });
  });

  test('sixty lines are the most, and all of them can still be edited', () => {
    expect(lineLimit).toBe(60);
    const full = withLines(...Array.from({ length: 60 }, (_, index) => draftLine(index)));
    expect(write(full, { id: guid(60) })).toEqual({ kind: 'refused', reason: 'too-many' });
    expect(write(full, { id: guid(59), basedOn: 1 }).kind).toBe('changed');
  });

  test('lines can be written in a pause, not before the alliance has begun nor after one has left', () => {
    const paused = { kind: 'paused', since: friday, by: ada, until: '2026-12-24' } as const;
    expect(write(activePair({ standing: paused })).kind).toBe('changed');
    const left = activePair({ standing: { kind: 'left', by: ada, at: friday } });
    for (const alliance of [invitedPair(), left]) {
      expect(write(alliance)).toEqual({ kind: 'refused', reason: 'not-active' });
    }
  });
});

describe('removing a line', () => {
  test('either removes it as it stands', () => {
    expect(decideLineRemoval(withLines(draftLine(1)), { id: guid(1), basedOn: 1 })).toEqual({
      kind: 'changed',
      changes: [{ kind: 'line-removed', id: guid(1) }],
    });
  });

  test('what the other has just edited is not removed unread', () => {
    expect(decideLineRemoval(withLines(draftLine(1, { revision: 2 })), { id: guid(1), basedOn: 1 })).toEqual({
      kind: 'refused',
      reason: 'text-has-changed',
    });
  });

  test('removing it twice is no error', () => {
    expect(decideLineRemoval(withLines(), { id: guid(1), basedOn: 1 })).toEqual({ kind: 'unchanged' });
  });

  test('nothing is removed after one has left', () => {
    const left = activePair({ standing: { kind: 'left', by: ada, at: friday } });
    expect(decideLineRemoval(left, { id: guid(1), basedOn: 1 })).toEqual({ kind: 'refused', reason: 'not-active' });
  });
});

import { describe, expect, test } from '@jest/globals';
import { applyPairChanges } from '#domain/alliance/pair/apply-pair-changes.ts';
import { decideOpenness } from '#domain/alliance/pair/decide-openness.ts';
import type { OpennessCommand } from '#domain/alliance/pair/decide-openness.ts';
import type { PairAlliance } from '#domain/alliance/pair/pair-alliance.ts';
import { viewFor } from '#domain/alliance/pair/view-for.ts';
import { activePair, today } from '../../../support/pair-states.ts';
import { invitedPair, openness } from '../../../support/sample-pair.ts';
import { ada, bo, friday } from '../../../support/sample-team.ts';

const write = (alliance: PairAlliance, given: Partial<OpennessCommand> = {}) =>
  decideOpenness(
    alliance,
    { personId: ada, why: 'To grow', expectations: 'Candour', fears: 'Haste', ready: false, basedOn: 0, ...given },
    friday,
  );

const after = (alliance: PairAlliance, given: Partial<OpennessCommand> = {}): PairAlliance => {
  const decision = write(alliance, given);
  if (decision.kind !== 'changed') throw new Error(decision.kind);
  return applyPairChanges(alliance, decision.changes);
};

describe('writing openness', () => {
  test('a first text is kept as revision 1', () => {
    expect(after(activePair()).openness).toEqual([
      { personId: ada, why: 'To grow', expectations: 'Candour', fears: 'Haste', ready: false, revision: 1, at: friday },
    ]);
  });

  test('the other learns that one is writing or ready, and not a word', () => {
    const writing = after(activePair());
    expect(viewFor(activePair(), bo, today).openness.revealed).toEqual({ kind: 'closed', other: 'nothing-yet' });
    expect(viewFor(writing, bo, today).openness.revealed).toEqual({ kind: 'closed', other: 'writing' });
    const ready = after(writing, { ready: true, basedOn: 1 });
    expect(viewFor(ready, bo, today).openness.revealed).toEqual({ kind: 'closed', other: 'ready' });
  });

  test('“ready” can be taken back while the other is not ready', () => {
    const ready = after(activePair(), { ready: true });
    expect(after(ready, { ready: false, basedOn: 1 }).openness[0]).toMatchObject({ ready: false, revision: 2 });
  });

  test('when the second is ready both read both, and nothing changes any more', () => {
    const one = activePair({ openness: [openness({ personId: bo, why: 'To be heard', ready: true })] });
    const both = after(one, { ready: true });
    expect(viewFor(both, ada, today).openness.revealed).toMatchObject({ kind: 'open', theirs: { why: 'To be heard' } });
    expect(viewFor(both, bo, today).openness.revealed).toEqual({
      kind: 'open',
      theirs: { why: 'To grow', expectations: 'Candour', fears: 'Haste' },
    });
    const reason = 'already-revealed';
    expect(write(both, { why: 'To win', ready: true, basedOn: 1 })).toEqual({ kind: 'refused', reason });
    expect(write(both, { ready: false, basedOn: 1 })).toEqual({ kind: 'refused', reason });
  });

  test('without a why nobody is ready; expectations and fears may stay empty', () => {
    expect(write(activePair(), { why: '\u200b ', ready: true })).toEqual({ kind: 'refused', reason: 'text-is-blank' });
    expect(write(activePair(), { expectations: '', fears: '', ready: true }).kind).toBe('changed');
  });

  test('a save over an older text of one’s own is refused, the same text once more is not', () => {
    const alliance = activePair({ openness: [openness({ personId: ada, revision: 3 })] });
    expect(write(alliance, { basedOn: 2 })).toEqual({ kind: 'refused', reason: 'text-has-changed' });
    const { why, expectations, fears } = openness({ personId: ada });
    expect(write(alliance, { why, expectations, fears, basedOn: 0 })).toEqual({ kind: 'unchanged' });
  });

  test.each(['why', 'expectations', 'fears'] as const)('%s holds 4,000 characters', (field) => {
    expect(write(activePair(), { [field]: 'x'.repeat(4000) }).kind).toBe('changed');
    expect(write(activePair(), { [field]: 'x'.repeat(4001) })).toEqual({ kind: 'refused', reason: 'text-is-too-long' });
  });

  test('nothing is written before the other has accepted, nor when one has left', () => {
    const left = activePair({ standing: { kind: 'left', by: bo, at: friday } });
    for (const alliance of [invitedPair(), left]) {
      expect(write(alliance)).toEqual({ kind: 'refused', reason: 'not-active' });
    }
  });
});

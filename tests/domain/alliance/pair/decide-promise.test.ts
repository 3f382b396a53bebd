import { describe, expect, test } from '@jest/globals';
import { decidePromise, openPromiseLimit } from '#domain/alliance/pair/decide-promise.ts';
import type { PromiseCommand } from '#domain/alliance/pair/decide-promise.ts';
import type { PairAlliance, PairPromise } from '#domain/alliance/pair/pair-alliance.ts';
import { activePair, today } from '../../../support/pair-states.ts';
import { guid, invitedPair, pairPromise } from '../../../support/sample-pair.ts';
import { ada, bo } from '../../../support/sample-team.ts';

const withPromises = (...promises: readonly PairPromise[]): PairAlliance => activePair({ promises });

const promise = (alliance: PairAlliance, given: Partial<PromiseCommand> = {}) =>
  decidePromise(
    alliance,
    { id: guid(1), personId: ada, text: 'I read it.', day: '2026-12-04', state: 'open', basedOn: 0, ...given },
    today,
  );

/** Someone's edit of the promise of `pairPromise(1)`, which is Ada's. */
const edit = (personId: typeof ada, given: Partial<PromiseCommand>, current: Partial<PairPromise> = {}) => {
  const { text, day } = pairPromise(1, current);
  return promise(withPromises(pairPromise(1, current)), { personId, text, day, basedOn: 1, ...given });
};

describe('making a promise', () => {
  test('it is kept as the promise of the one who makes it', () => {
    expect(promise(activePair(), { personId: bo })).toEqual({
      kind: 'changed',
      changes: [
        {
          kind: 'promise-written',
          promise: { id: guid(1), by: bo, text: 'I read it.', day: '2026-12-04', state: 'open', revision: 1 },
        },
      ],
    });
  });

  test('its day is today or later', () => {
    expect(promise(activePair(), { day: today }).kind).toBe('changed');
    expect(promise(activePair(), { day: '2026-11-19' })).toEqual({ kind: 'refused', reason: 'day-is-past' });
  });

  test('it says something, in at most 1,000 characters', () => {
    expect(promise(activePair(), { text: ' ' })).toEqual({ kind: 'refused', reason: 'text-is-blank' });
    expect(promise(activePair(), { text: 'x'.repeat(1001) })).toEqual({ kind: 'refused', reason: 'text-is-too-long' });
  });

  test('fifty can be open at a time', () => {
    expect(openPromiseLimit).toBe(50);
    const open = Array.from({ length: 50 }, (_, index) => pairPromise(index + 2));
    expect(promise(withPromises(...open))).toEqual({ kind: 'refused', reason: 'too-many' });
    expect(promise(withPromises(...open.with(7, pairPromise(9, { state: 'kept' })))).kind).toBe('changed');
  });

  test('what nobody promised is neither kept nor edited', () => {
    expect(promise(activePair(), { state: 'kept' })).toEqual({ kind: 'refused', reason: 'not-in-alliance' });
    expect(promise(activePair(), { basedOn: 2 })).toEqual({ kind: 'refused', reason: 'not-in-alliance' });
  });

  test('nobody promises anything before the alliance has begun', () => {
    expect(promise(invitedPair())).toEqual({ kind: 'refused', reason: 'not-active' });
  });
});

describe('what becomes of a promise', () => {
  test('the one who made it edits it, keeps it or lets it go', () => {
    expect(edit(ada, { text: 'I send half of it.' })).toMatchObject({
      changes: [{ promise: { by: ada, revision: 2 } }],
    });
    expect(edit(ada, { state: 'kept' })).toMatchObject({ changes: [{ promise: { state: 'kept' } }] });
    expect(edit(ada, { state: 'let-go' })).toMatchObject({ changes: [{ promise: { state: 'let-go' } }] });
  });

  test('the other may say that it was kept, and nothing else', () => {
    expect(edit(bo, { state: 'kept' })).toMatchObject({ changes: [{ promise: { by: ada, state: 'kept' } }] });
    for (const given of [{ state: 'let-go' }, { text: 'More' }, { day: '2026-12-05' }] as const) {
      expect(edit(bo, given)).toEqual({ kind: 'refused', reason: 'not-yours' });
    }
    expect(edit(bo, { state: 'kept', text: 'More' })).toEqual({ kind: 'refused', reason: 'not-yours' });
  });

  test('it is carried forward past its day until it is kept or let go', () => {
    expect(edit(ada, { state: 'kept' }, { day: '2026-01-01' }).kind).toBe('changed');
    expect(edit(ada, { day: '2026-11-01' }, { day: '2026-01-01' })).toEqual({ kind: 'refused', reason: 'day-is-past' });
  });

  test('once kept or let go it stays so', () => {
    expect(edit(ada, { state: 'open' }, { state: 'kept' })).toEqual({ kind: 'refused', reason: 'promise-is-closed' });
    expect(edit(bo, { state: 'kept' }, { state: 'let-go' })).toEqual({ kind: 'refused', reason: 'promise-is-closed' });
    expect(edit(bo, { state: 'kept' }, { state: 'kept' })).toEqual({ kind: 'unchanged' });
  });

  test('an edit over an older text is refused', () => {
    expect(edit(ada, { text: 'New', basedOn: 1 }, { revision: 2 })).toEqual({
      kind: 'refused',
      reason: 'text-has-changed',
    });
  });
});

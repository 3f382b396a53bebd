import { describe, expect, test } from '@jest/globals';
import type { PairVersionView, PairView } from '#contracts/pair-api.ts';
import type { AgreementLine } from '#domain/alliance/pair/pair-agreement.ts';
import { canPropose, linesByPart, versionInForce, waitingVersion } from '#surfaces/tab/pair/read-pair.ts';

const line = (id: string, over: Partial<AgreementLine> = {}): AgreementLine => ({
  id,
  part: 'qualities',
  of: undefined,
  text: 'Candid',
  evidence: '',
  ...over,
});

const version = (number: number, over: Partial<PairVersionView> = {}): PairVersionView => ({
  number,
  lines: [line('a')],
  proposedBy: 'ana',
  proposedAt: 0,
  commitments: [],
  inForceSince: undefined,
  ...over,
});

/** As much of an alliance as is read here. */
const view = (versions: readonly PairVersionView[], lines: readonly AgreementLine[] = [line('a')]): PairView =>
  ({ versions, lines: lines.map((one) => ({ ...one, revision: 1, editedBy: 'ana' })) }) as unknown as PairView;

describe('the versions of an agreement', () => {
  test('the newest is waiting until both have committed', () => {
    const newest = version(2);
    expect(waitingVersion(view([version(1, { inForceSince: 1 }), newest]))).toBe(newest);
  });

  test('none is waiting once the newest is in force', () => {
    expect(waitingVersion(view([version(1, { inForceSince: 1 })]))).toBeUndefined();
  });

  test('an older version holds while a newer one is waiting', () => {
    const holding = version(1, { inForceSince: 1 });
    expect(versionInForce(view([holding, version(2)]))).toBe(holding);
  });
});

describe('proposing', () => {
  test('makes sense with a first line', () => {
    expect(canPropose(view([]))).toBe(true);
  });

  test('makes none without a line', () => {
    expect(canPropose(view([], []))).toBe(false);
  });

  test('makes none while nothing differs from the newest version', () => {
    expect(canPropose(view([version(1)]))).toBe(false);
  });

  test('makes sense once a line says something else', () => {
    expect(canPropose(view([version(1)], [line('a', { text: 'Candid and kind' })]))).toBe(true);
  });
});

test('lines stand under their parts in reading order, and empty parts are left out', () => {
  const lines = [line('a', { part: 'rhythm' }), line('b', { part: 'roles' }), line('c', { part: 'rhythm' })];
  expect(linesByPart(lines).map(({ part, lines: own }) => [part, own.map(({ id }) => id)])).toEqual([
    ['roles', ['b']],
    ['rhythm', ['a', 'c']],
  ]);
});

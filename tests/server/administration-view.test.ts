import { expect, test } from '@jest/globals';
import { noCounts } from '#domain/figures/counts.ts';
import { viewStatus } from '#server/administration-view.ts';
import { countedAs, withQueue } from '../support/engine-state.ts';

const unsure = (count: number) =>
  viewStatus(
    countedAs({ day: { ...noCounts, sends: { ...noCounts.sends, unknown: count }, possibleDuplicates: count } }),
    false,
  );

test('what was done is counted in tens, wherever an administrator reads of it', () => {
  expect(unsure(27)).toMatchObject({
    findings: [
      { kind: 'unknown', count: 20 },
      { kind: 'possible-duplicates', count: 20 },
    ],
  });
});

test('of what the engine sees to by itself, fewer than ten are no finding', () => {
  expect(unsure(9)).toMatchObject({ findings: [] });
});

test('what waits for an act is a finding from the first on', () => {
  expect(viewStatus(withQueue({ setAside: 1 }), false)).toMatchObject({ findings: [{ kind: 'set-aside', count: 1 }] });
});

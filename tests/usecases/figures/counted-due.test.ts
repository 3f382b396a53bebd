import { expect, test } from '@jest/globals';
import type { Figure } from '#domain/figures/figure.ts';
import type { DueRow } from '#ports/due-index.ts';
import { countedRunDue } from '#usecases/figures/counted-due.ts';
import { friday, teamId, tenantId } from '../../support/sample-team.ts';
import { testClock } from '../../support/test-clock.ts';

const rowAt = (at: number): DueRow => ({
  at,
  tenantId: tenantId(1),
  owner: teamId(1),
  name: 'needs',
  job: { kind: 'draw-voices', tenantId: tenantId(1), teamId: teamId(1) },
  mark: 'x',
  takenAt: undefined,
});

test('what is started counts with how late it was, and so does what is left out; what others or nobody did does not', async () => {
  const clock = testClock();
  const noted: Figure[] = [];
  const kinds = ['started', 'skipped', 'elsewhere', 'failed', 'started'] as const;
  const run = countedRunDue(
    () => {
      clock.move(5_000);
      return Promise.resolve(kinds.map((kind) => (kind === 'failed' ? { kind, error: new Error('x') } : { kind })));
    },
    { clock, figures: { note: (figure) => void noted.push(figure) } },
  );
  const outcomes = await run([1, 13 * 3_600, 2, 3, 60].map((seconds) => rowAt(friday - seconds * 1_000)));
  expect(outcomes.map(({ kind }) => kind)).toEqual(kinds);
  expect(noted).toEqual([
    { kind: 'due', outcome: 'started', lagMs: 6_000 },
    { kind: 'due', outcome: 'skipped', lagMs: 13 * 3_600_000 + 5_000 },
    { kind: 'due', outcome: 'started', lagMs: 65_000 },
  ]);
});

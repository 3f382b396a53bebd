import { expect, test } from '@jest/globals';
import type { Figure } from '#domain/figures/figure.ts';
import { toldSkips } from '#usecases/figures/told-skips.ts';
import { friday, teamId, tenantId } from '../../support/sample-team.ts';
import { testClock } from '../../support/test-clock.ts';

const hourMs = 3_600_000;

test('what came too late to be posted is told with its time, and counts as left out; what is done is not', async () => {
  const clock = testClock();
  const noted: Figure[] = [];
  const told: unknown[] = [];
  const needs = {
    clock,
    figures: { note: (figure: Figure) => void noted.push(figure) },
    log: { warn: (fields: unknown) => void told.push(fields) },
  };
  const job = { kind: 'post-welcome', tenantId: tenantId(1), teamId: teamId(1) } as const;
  const at = friday - 13 * hourMs;
  expect(await toldSkips(() => Promise.resolve({ kind: 'skipped', at }), needs)(job, 1)).toEqual({
    kind: 'skipped',
    at,
  });
  expect(await toldSkips(() => Promise.resolve({ kind: 'done' }), needs)(job, 1)).toEqual({ kind: 'done' });
  expect(told).toEqual([{ at, job }]);
  expect(noted).toEqual([{ kind: 'due', outcome: 'skipped', lagMs: 13 * hourMs }]);
});

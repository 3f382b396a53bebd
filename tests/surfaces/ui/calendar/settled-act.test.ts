import { describe, expect, test } from '@jest/globals';
import { settledAct } from '#surfaces/ui/calendar/last-act.ts';
import type { UndoPlan } from '#usecases/calendar/plan-changes.ts';

const undo: UndoPlan = { created: [], unsure: [], removed: [] };
const settle = (done: Parameters<typeof settledAct>[0], hasFailed: boolean) => {
  const taken: UndoPlan[] = [];
  const applied = settledAct(done, hasFailed, (plan) => () => void taken.push(plan));
  if (applied.kind === 'applied' || applied.kind === 'failed') applied.undo?.();
  return { kind: applied.kind, taken };
};

describe('the last act on a calendar', () => {
  test('that went well can be taken back, also where the one after it failed', () => {
    expect(settle({ kind: 'applied', at: 0, undo }, false)).toEqual({ kind: 'applied', taken: [undo] });
    expect(settle({ kind: 'applied', at: 0, undo }, true)).toEqual({ kind: 'failed', taken: [undo] });
  });

  test('that went half way counts as failed, and can be taken back', () => {
    expect(settle({ kind: 'partial', undo }, false)).toEqual({ kind: 'failed', taken: [undo] });
  });

  test('that came to nothing leaves nothing to take back', () => {
    expect(settle({ kind: 'nothing-yet' }, true)).toEqual({ kind: 'failed', taken: [] });
    expect(settle({ kind: 'undone', at: 0 }, false)).toEqual({ kind: 'undone', taken: [] });
  });
});

import { describe, expect, test } from '@jest/globals';
import { mayApplyAlone } from '#surfaces/ui/calendar/use-apply-alone.ts';
import { on, rome } from '../../../domain/calendar/sample-week.ts';

const automatic = { ...rome, apply: 'automatic' } as const;
const written = { seen: [on(0, 9, 11)], deleted: [] };
const never = { seen: [], deleted: [] };
const undo = (): void => undefined;

describe('a plan is written without a question', () => {
  test('once the person has chosen so and has seen one written', () => {
    expect(mayApplyAlone({ settings: automatic, ledger: written }, { kind: 'nothing-yet' })).toBe(true);
    const deleted = { seen: [], deleted: [on(0, 9, 11)] };
    expect(mayApplyAlone({ settings: automatic, ledger: deleted }, { kind: 'applied', at: 0, undo })).toBe(true);
  });

  test('never before the first has been seen', () => {
    expect(mayApplyAlone({ settings: automatic, ledger: never }, { kind: 'nothing-yet' })).toBe(false);
  });

  test('never where the person wants to be asked', () => {
    expect(mayApplyAlone({ settings: rome, ledger: written }, { kind: 'nothing-yet' })).toBe(false);
  });

  test('not again after they took it back, nor after it failed', () => {
    expect(mayApplyAlone({ settings: automatic, ledger: written }, { kind: 'undone', at: 0 })).toBe(false);
    expect(mayApplyAlone({ settings: automatic, ledger: written }, { kind: 'failed', undo })).toBe(false);
  });
});

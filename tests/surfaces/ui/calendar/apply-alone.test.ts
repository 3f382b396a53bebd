import { describe, expect, test } from '@jest/globals';
import { isTakenBack, noteTakenBack } from '#surfaces/ui/calendar/taken-back.ts';
import { mayApplyAlone } from '#surfaces/ui/calendar/use-apply-alone.ts';
import { on, rome } from '../../../domain/calendar/sample-week.ts';

const automatic = { ...rome, apply: 'automatic' } as const;
const written = { seen: [on(0, 9, 11)], deleted: [] };
const never = { seen: [], deleted: [] };
const undo = (): void => undefined;

describe('a plan is written without a question', () => {
  test('once the person has chosen so and has seen one written', () => {
    expect(mayApplyAlone({ settings: automatic, ledger: written }, { kind: 'nothing-yet' }, false)).toBe(true);
    const deleted = { seen: [], deleted: [on(0, 9, 11)] };
    expect(mayApplyAlone({ settings: automatic, ledger: deleted }, { kind: 'applied', at: 0, undo }, false)).toBe(true);
  });

  test('never before the first has been seen', () => {
    expect(mayApplyAlone({ settings: automatic, ledger: never }, { kind: 'nothing-yet' }, false)).toBe(false);
  });

  test('never where the person wants to be asked', () => {
    expect(mayApplyAlone({ settings: rome, ledger: written }, { kind: 'nothing-yet' }, false)).toBe(false);
  });

  test('not on a day on which one was taken back, whichever page that was', () => {
    expect(mayApplyAlone({ settings: automatic, ledger: written }, { kind: 'nothing-yet' }, true)).toBe(false);
  });

  test('not again after they took it back, nor after it failed', () => {
    expect(mayApplyAlone({ settings: automatic, ledger: written }, { kind: 'undone', at: 0 }, false)).toBe(false);
    expect(mayApplyAlone({ settings: automatic, ledger: written }, { kind: 'failed', undo }, false)).toBe(false);
  });
});

test('that a plan was taken back is known for the rest of that day', () => {
  const kept = new Map<string, string>();
  const choices = {
    read: (key: string) => kept.get(key),
    keep: (key: string, choice: string) => void kept.set(key, choice),
  };
  expect(isTakenBack(choices, '2026-11-20')).toBe(false);
  noteTakenBack(choices, '2026-11-20');
  expect(isTakenBack(choices, '2026-11-20')).toBe(true);
  expect(isTakenBack(choices, '2026-11-21')).toBe(false);
});

import { describe, expect, test } from '@jest/globals';
import type { CheckInView, PairView } from '#contracts/pair-api.ts';
import { parsePersonId } from '#domain/shared/ids.ts';
import { checkInStage } from '#surfaces/outlook/after/check-in-stage.ts';

const met = Date.parse('2026-11-20T14:00Z');
const today = '2026-11-20';
const someone = parsePersonId('00000000-0000-4000-8000-000000000001')!;
const answered = (at: string): CheckInView => {
  const pulse = { mark: 3, line: '' } as const;
  return { purpose: pulse, trust: pulse, care: pulse, at: Date.parse(at) };
};
const open: PairView['checkIn'] = { round: 1, dueOn: today, mine: undefined, other: 'nothing-yet' };
const active: PairView['standing'] = { kind: 'active', since: Date.parse('2026-09-01T09:00Z') };
const stage = (view: Partial<Pick<PairView, 'checkIn' | 'checkIns' | 'standing'>>) =>
  checkInStage({ checkIn: open, checkIns: [], standing: active, ...view }, today, met);

describe('after a 1-1 a check-in', () => {
  test('is asked for from its day on', () => {
    expect(stage({})).toEqual({ kind: 'asked' });
    expect(stage({ checkIn: { ...open, dueOn: '2026-11-21' } })).toEqual({ kind: 'early', dueOn: '2026-11-21' });
  });

  test('is asked for before its day once the other has answered', () => {
    expect(stage({ checkIn: { ...open, dueOn: '2026-12-21', other: 'ready' } })).toEqual({ kind: 'asked' });
  });

  test('shows one’s own answers alone until the other has answered', () => {
    const mine = answered('2026-11-20T15:00Z');
    expect(stage({ checkIn: { ...open, mine } })).toEqual({ kind: 'mine', mine });
  });

  test('shows both once both have answered since they met', () => {
    const round = { round: 1, mine: answered('2026-11-19T09:00Z'), theirs: answered('2026-11-20T14:00Z') };
    expect(stage({ checkIns: [round], checkIn: { ...open, round: 2, dueOn: '2026-12-18' } })).toEqual({
      kind: 'both',
      round,
    });
  });

  test('of before the meeting is no news', () => {
    const round = { round: 1, mine: answered('2026-11-19T09:00Z'), theirs: answered('2026-11-20T13:59Z') };
    expect(stage({ checkIns: [round], checkIn: { ...open, round: 2, dueOn: '2026-12-18' } })).toEqual({
      kind: 'early',
      dueOn: '2026-12-18',
    });
  });

  test('is not asked for without an agreement in force, nor while the alliance rests', () => {
    expect(stage({ checkIn: { ...open, dueOn: undefined } })).toEqual({ kind: 'none' });
    expect(stage({ standing: { ...active, kind: 'paused', by: someone, until: '2026-12-24' } })).toEqual({
      kind: 'none',
    });
  });
});

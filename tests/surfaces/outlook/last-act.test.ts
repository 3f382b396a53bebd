import { describe, expect, it } from '@jest/globals';
import { appointmentOf, lastActOf, noActs, withLastAct } from '#surfaces/outlook/focus/last-act.ts';
import type { LastAct } from '#surfaces/ui/calendar/last-act.ts';

const applied = (id: string): LastAct => ({
  kind: 'applied',
  at: 0,
  undo: { created: [{ id, time: { start: 540, end: 600 }, mark: 'focus' }], unsure: [], removed: [] },
});
const nine = appointmentOf('ana@example.com', { start: 540 });
const ten = appointmentOf('ana@example.com', { start: 600 });
const nineWithBo = appointmentOf('bo@example.com', { start: 540 });

describe('the last act beside an appointment', () => {
  it('is nothing at first', () => {
    expect(lastActOf(noActs, nine)).toEqual({ kind: 'nothing-yet' });
  });

  it('can be taken back until the next one, which takes its place', () => {
    const once = withLastAct(noActs, nine, applied('first'));
    expect(lastActOf(once, nine)).toEqual(applied('first'));
    expect(lastActOf(withLastAct(once, nine, applied('second')), nine)).toEqual(applied('second'));
  });

  it('is not offered beside another time or another person', () => {
    const acts = withLastAct(noActs, nine, applied('first'));
    expect([ten, nineWithBo].map((other) => lastActOf(acts, other).kind)).toEqual(['nothing-yet', 'nothing-yet']);
  });

  it('stays while something is done beside another appointment', () => {
    const acts = withLastAct(withLastAct(noActs, nine, applied('first')), ten, applied('second'));
    expect(lastActOf(acts, nine)).toEqual(applied('first'));
  });
});

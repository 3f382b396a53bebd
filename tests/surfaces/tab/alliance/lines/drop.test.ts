import { describe, expect, test } from '@jest/globals';
import { dropOn } from '#surfaces/tab/alliance/lines/drop.ts';
import { sampleAnswerView, sampleLineView } from '../../../../support/sample-team-view.ts';

const lines = [
  sampleLineView('early'),
  sampleLineView('late'),
  sampleLineView('pause', { part: 'conflict-steps' }),
  sampleLineView('calm', { part: 'atmosphere' }),
];
const [early, late, pause, calm] = lines as [
  (typeof lines)[0],
  (typeof lines)[0],
  (typeof lines)[0],
  (typeof lines)[0],
];
const rule = sampleAnswerView('Zoë');
const otherRule = sampleAnswerView('Ána');
const clash = sampleAnswerView('Zoë', { promptId: 'team.conflict' });
const note = (one: typeof rule) => ({ kind: 'note', note: one }) as const;
const line = (one: typeof early) => ({ kind: 'line', line: one }) as const;

describe('a note', () => {
  test('dropped on a line of its section stands behind that line', () => {
    expect(dropOn(lines, note(rule), line(early))).toEqual({ kind: 'put', note: rule, lineId: 'early' });
  });

  test('cannot be dropped on a line of another section, nor on the line behind which it stands', () => {
    expect(dropOn(lines, note(rule), line(calm))).toBeUndefined();
    expect(dropOn(lines, note(rule), line(pause))).toBeUndefined();
    expect(dropOn(lines, note({ ...rule, lineId: 'early' }), line(early))).toBeUndefined();
  });

  test('about clashes goes to the steps and to the lines of Behaviour', () => {
    expect(dropOn(lines, note(clash), line(pause))).toEqual({ kind: 'put', note: clash, lineId: 'pause' });
    expect(dropOn(lines, note(clash), line(early))).toEqual({ kind: 'put', note: clash, lineId: 'early' });
  });

  test('dropped at the end of its section becomes a line', () => {
    const place = { kind: 'end', part: 'behaviour' } as const;
    expect(dropOn(lines, note(rule), place)).toEqual({ kind: 'make', notes: [rule], part: 'behaviour' });
    expect(dropOn(lines, note(rule), { kind: 'end', part: 'atmosphere' })).toBeUndefined();
  });

  test('dropped on another makes one line of both, the other’s words first', () => {
    expect(dropOn(lines, note(rule), note(otherRule))).toEqual({
      kind: 'make',
      notes: [otherRule, rule],
      part: 'behaviour',
    });
  });

  test('makes no line with itself, with one that is in a line, or with one of another part', () => {
    expect(dropOn(lines, note(rule), note(rule))).toBeUndefined();
    expect(dropOn(lines, note(rule), note({ ...otherRule, lineId: 'early' }))).toBeUndefined();
    expect(dropOn(lines, note({ ...rule, lineId: 'early' }), note(otherRule))).toBeUndefined();
    expect(dropOn(lines, note(rule), note(clash))).toBeUndefined();
  });

  test('dropped among the notes is taken out of its line', () => {
    const grouped = { ...rule, lineId: 'early' };
    const place = { kind: 'notes', part: 'behaviour' } as const;
    expect(dropOn(lines, note(grouped), place)).toEqual({ kind: 'take-out', note: grouped });
    expect(dropOn(lines, note(rule), place)).toBeUndefined();
  });
});

describe('a line', () => {
  test('dropped on another of its part takes that place', () => {
    expect(dropOn(lines, line(late), line(early))).toEqual({ kind: 'move', line: late, before: 'early' });
    expect(dropOn(lines, line(early), line(late))).toEqual({ kind: 'move', line: early, before: null });
  });

  test('stays in its part', () => {
    expect(dropOn(lines, line(late), line(pause))).toBeUndefined();
    expect(dropOn(lines, line(early), { kind: 'end', part: 'conflict-steps' })).toBeUndefined();
  });

  test('dropped at the end becomes the last', () => {
    const place = { kind: 'end', part: 'behaviour' } as const;
    expect(dropOn(lines, line(early), place)).toEqual({ kind: 'move', line: early, before: null });
    expect(dropOn(lines, line(late), place)).toBeUndefined();
  });

  test('does nothing among the notes', () => {
    expect(dropOn(lines, line(early), note(rule))).toBeUndefined();
    expect(dropOn(lines, line(early), { kind: 'notes', part: 'behaviour' })).toBeUndefined();
  });
});

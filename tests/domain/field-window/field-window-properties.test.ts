import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decideFieldNote, decideFieldNoteRemoval } from '#domain/field-window/decide-field-note.ts';
import { fieldLineLimit, obstaclesIn } from '#domain/field-window/field-note.ts';
import type { FieldNote } from '#domain/field-window/field-note.ts';
import { beginsAt, nextWindowAt } from '#domain/field-window/field-window.ts';
import { ada, friday } from '../../support/sample-team.ts';

const line = fc.oneof(
  fc.constantFrom('', ' ', 'a\nb', 'x'.repeat(fieldLineLimit), 'x'.repeat(fieldLineLimit + 1)),
  fc.string(),
);
const told: fc.Arbitrary<FieldNote['told']> = fc.oneof(
  fc.constant({ kind: 'skipped' } as const),
  fc.record({ kind: fc.constant('held' as const), seen: line, asked: line, obstacle: line }),
);
const step = fc.oneof(
  fc.record({ told, basedOn: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ basedOn: fc.integer({ min: 0, max: 3 }) }),
);

test('whatever is noted, a note says something in lines, and what was skipped leaves no obstacle', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      let note: FieldNote | undefined;
      for (const one of steps) {
        const decision =
          'told' in one
            ? decideFieldNote(note, { by: ada, day: '2026-11-20', ...one }, friday, '2026-11-20')
            : decideFieldNoteRemoval(note, one);
        if (decision.kind === 'removed') note = undefined;
        if (decision.kind !== 'changed') continue;
        expect(decision.entry.value.revision).toBe((note?.revision ?? 0) + 1);
        note = decision.entry.value;
        const lines = note.told.kind === 'held' ? [note.told.seen, note.told.asked, note.told.obstacle] : [];
        for (const text of lines) expect(text.includes('\n') || text.length > fieldLineLimit).toBe(false);
        expect(note.told.kind === 'skipped' || lines.some((text) => text.trim() !== '')).toBe(true);
        expect(note.told.kind === 'skipped' && obstaclesIn([note]).length > 0).toBe(false);
      }
    }),
  );
});

describe('the beginning of a window', () => {
  const window = { moment: { weekday: 3, minute: 600 }, zone: 'Europe/Rome' };

  test('keeps its time on the person’s clock over the change to winter time', () => {
    const before = nextWindowAt(window, Date.parse('2026-10-22T08:00Z'));
    expect(new Date(before).toISOString()).toBe('2026-10-29T09:00:00.000Z');
    expect(new Date(nextWindowAt(window, Date.parse('2026-10-15T09:00Z'))).toISOString()).toBe(
      '2026-10-22T08:00:00.000Z',
    );
  });

  test('is this very instant, not one before or after', () => {
    const at = Date.parse('2026-11-26T09:00Z');
    expect([at - 60_000, at, at + 60_000].map((one) => beginsAt(window, one))).toEqual([false, true, false]);
  });

  test('comes again within eight days, whatever the time, zone and moment', () => {
    const zones = fc.constantFrom(
      'Europe/Rome',
      'America/St_Johns',
      'Asia/Kolkata',
      'Pacific/Apia',
      'Australia/Lord_Howe',
    );
    const moments = fc.record({ weekday: fc.integer({ min: 0, max: 6 }), minute: fc.integer({ min: 0, max: 1439 }) });
    const instants = fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2028-01-01') });
    fc.assert(
      fc.property(zones, moments, instants, (zone, moment, after) => {
        const at = nextWindowAt({ zone, moment }, after);
        expect(at).toBeGreaterThan(after);
        expect(at - after).toBeLessThanOrEqual(8 * 86_400_000);
      }),
    );
  });
});

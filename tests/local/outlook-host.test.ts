import { describe, expect, test } from '@jest/globals';
import { makeRoamingSettings } from '#local/outlook-host/roaming-settings.ts';
import { timeZoneOffsets } from '#local/outlook-host/time-zone-offsets.ts';

const at = (time: string): number => Date.parse(time);

describe('what the local Outlook tells of a mailbox’s zone', () => {
  test('are its offsets, from one change of the clock to the next', () => {
    const offsets = timeZoneOffsets('Europe/Rome', at('2026-11-20T12:00Z'));
    const known = { start: at('2026-10-25T01:00Z'), end: at('2027-03-28T01:00Z'), offset: 60 };
    expect(offsets).toContainEqual(known);
    expect(offsets).toContainEqual({ start: known.end, end: at('2027-10-31T01:00Z'), offset: 120 });
    for (const [index, { start }] of offsets.entries()) if (index > 0) expect(offsets[index - 1]?.end).toBe(start);
  });

  test('is one offset where the clock never changes', () => {
    const offsets = timeZoneOffsets('Asia/Kathmandu', at('2026-11-20T12:00Z'));
    expect(offsets.map(({ offset }) => offset)).toEqual([345]);
  });
});

test('what the local mailbox keeps for the add-in is each person’s own, and outlasts the page', () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => {
      kept.set(name, value);
    },
  };
  makeRoamingSettings(storage, 'amara').write({ 'focus-alerts': '"off"' });
  expect(makeRoamingSettings(storage, 'amara').read()).toEqual({ 'focus-alerts': '"off"' });
  expect(makeRoamingSettings(storage, 'kenji').read()).toEqual({});
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openLocalClock } from '#local/clock/local-clock.ts';
import type { ClockState } from '#local/clock/local-clock.ts';
import { openDocumentTable } from '#local/storage/document-table.ts';
import type { DocumentTable } from '#local/storage/document-table.ts';
import { startAzurite } from '#local/azurite-process.ts';
import type { AzuriteProcess } from '#local/azurite-process.ts';
import { testClock } from '../support/test-clock.ts';

let azurite: AzuriteProcess;
let states: DocumentTable<ClockState>;

beforeAll(async () => {
  azurite = await startAzurite({ dataDir: undefined });
  states = await openDocumentTable(azurite.connectionString, 'Clock');
}, 60_000);

afterAll(async () => {
  await azurite.stop();
});

const fridayMove = { kind: 'weekday', weekday: 5, minutes: 900, zone: 'Europe/Rome' } as const;

describe('the local clock', () => {
  test('goes to next Friday, 15:00 on the wall in Rome', async () => {
    const clock = await openLocalClock(testClock(Date.parse('2026-11-18T08:00:00Z')), states);
    await clock.move(fridayMove);
    expect(new Date(clock.now()).toISOString()).toBe('2026-11-20T14:00:00.000Z');
  });

  test('on a Friday, next Friday is in a week', async () => {
    const clock = await openLocalClock(testClock(Date.parse('2026-11-20T08:00:00Z')), states);
    await clock.move({ kind: 'real' });
    await clock.move(fridayMove);
    expect(new Date(clock.now()).toISOString()).toBe('2026-11-27T14:00:00.000Z');
  });

  test('stays moved over a restart, and goes back to real time', async () => {
    const system = testClock(Date.parse('2026-11-18T08:00:00Z'));
    const clock = await openLocalClock(system, states);
    await clock.move({ kind: 'real' });
    await clock.move({ kind: 'days', days: 2 });
    const restarted = await openLocalClock(system, states);
    expect(new Date(restarted.now()).toISOString()).toBe('2026-11-20T08:00:00.000Z');
    await restarted.move({ kind: 'real' });
    expect(restarted.offset()).toBe(0);
  });
});

import { describe, expect, test } from '@jest/globals';
import { parseBoardEntry } from '#adapters/tables/board-row.ts';
import type { BoardEntry } from '#domain/week/board.ts';
import { promiseEntry, shoutOutEntry, victoryEntry } from '../../support/sample-board.ts';

/** The row of a thing as it was written before it had `later`, read back. */
const readOlder = ({ noun, id, place, value }: BoardEntry, later: string): unknown => {
  const older = Object.fromEntries(Object.entries(value).filter(([name]) => name !== later));
  const row = { schema: 1, noun, itemId: id, place, value: JSON.stringify(older) };
  return parseBoardEntry({ ...row, partitionKey: 'p', rowKey: 'r', etag: 'e' })?.value;
};

// All of the samples are of Friday, 20 November 2026, at nine in UTC.
describe('a row from before the team’s day was kept with what was done on it is of the day in UTC', () => {
  test('a recognition', () => {
    expect(readOlder(shoutOutEntry(1), 'writtenIn')).toMatchObject({ writtenIn: '2026-W47' });
  });

  test('a promise', () => {
    expect(readOlder(promiseEntry(1), 'madeIn')).toMatchObject({ madeIn: '2026-W47' });
  });

  test('a promise that is kept, which does not say what it was before', () => {
    const kept = promiseEntry(1, { state: { kind: 'kept', at: 1 } });
    expect(readOlder(kept, 'madeIn')).toMatchObject({ state: { kind: 'kept', at: 1 } });
  });

  test('a victory', () => {
    expect(readOlder(victoryEntry(1), 'on')).toMatchObject({ on: '2026-11-20' });
  });
});

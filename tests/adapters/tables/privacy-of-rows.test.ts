import { describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { privacyOfRows } from '#adapters/tables/privacy-of-rows.ts';
import { ownNouns } from '#domain/privacy/own-thing.ts';

/** What the files of keys export that makes the key of a row. */
const readKeys = async (): Promise<readonly string[]> => {
  const files = ['keys.ts', 'board-keys.ts', 'due-keys.ts'];
  const texts = await Promise.all(
    files.map((file) => readFile(new URL(`../../../src/adapters/tables/${file}`, import.meta.url), 'utf8')),
  );
  const names = [...texts.join('\n').matchAll(/^export const (\w+Row)\b/gm)].map(([, name = '']) => name);
  // Those that look at a key that is there.
  return names.filter((name) => !/^(?:is|find|tenantOf)[A-Z]/.test(name));
};

/** Tenants are found in the table of placements by their ids as they are. */
const placements = ['placedPartition', 'assignedPartition'];

describe('the kinds of rows', () => {
  test('are all that the files of keys can make: a new one is placed here first', async () => {
    const keys = new Set([...privacyOfRows.values()].map(({ key }) => key).filter((key) => !placements.includes(key)));
    expect([...keys].toSorted()).toEqual([...new Set(await readKeys())].toSorted());
  });

  test('leave no part of a copy without a row that it comes from', () => {
    const copied = new Set([...privacyOfRows.values()].map((kind) => kind.copied));
    // Out of the same rows, as others' things that name one.
    const besides = ['shout-out-received', 'promise-received', 'dissent-answer'];
    expect(ownNouns.filter((noun) => !copied.has(noun) && !besides.includes(noun))).toEqual([]);
  });
});

import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { privacyOfRows } from '#adapters/tables/privacy-of-rows.ts';
import type { PrivateRow } from '#adapters/tables/privacy-of-rows.ts';

const said: Readonly<Record<PrivateRow['forgetting'], string>> = {
  goes: 'goes',
  'without-words': 'words go',
  renamed: 'stays, without name',
  'names-nobody': 'holds nobody',
  'ninety-days': '90 days',
};

/** The cells of the lines of the table that begin with the name of a row. */
const readRows = async (): Promise<readonly (readonly string[])[]> => {
  const text = await readFile(new URL('../../docs/PRIVACY.md', import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
};

describe('docs/PRIVACY.md', () => {
  test('names every kind of row that is kept, and none that is not', async () => {
    const names = (await readRows()).map(([name]) => name?.replaceAll('`', ''));
    expect(names.toSorted()).toEqual([...privacyOfRows.keys()].toSorted());
  });

  test('says of each where it is, whether a copy holds it, and what becomes of it, as the code does', async () => {
    const told = (await readRows()).map(([name = '', table, , , , copy, deletion]) => [
      name.replaceAll('`', ''),
      { table, copy, deletion },
    ]);
    const kept = [...privacyOfRows].map(([name, { table, copied, forgetting }]) => [
      name,
      { table, copy: copied === undefined ? 'no' : 'yes', deletion: said[forgetting] },
    ]);
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(kept));
  });

  test('says for each for what, who sees it and how long', async () => {
    for (const cells of await readRows()) expect(cells.filter((cell) => cell === '')).toEqual([]);
  });
});

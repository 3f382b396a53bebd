import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openDataFolder } from '#local/data-folder.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alliance-data-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('the data folder', () => {
  test('--fresh removes what Alliance wrote and nothing else', async () => {
    await mkdir(join(folder, 'azurite'));
    await writeFile(join(folder, 'azurite', 'table.json'), '{}');
    await writeFile(join(folder, 'entra-key.json'), '{}');
    await writeFile(join(folder, 'my-notes.txt'), 'keep');
    const opened = await openDataFolder(folder, true);
    await opened.release();
    expect((await readdir(folder)).toSorted()).toEqual(['azurite', 'my-notes.txt']);
    expect(await readdir(join(folder, 'azurite'))).toEqual([]);
    expect(await readFile(join(folder, 'my-notes.txt'), 'utf8')).toBe('keep');
  });

  test('is made together with the folders above it', async () => {
    const deep = join(folder, 'one', 'two', 'three');
    await (await openDataFolder(deep, false)).release();
    expect(await readdir(deep)).toEqual(['azurite']);
  });

  test('is refused where the file system lets nobody make folders', async () => {
    // Linux's /proc answers "no such folder"; elsewhere there is no /proc, and the root is not ours to write to.
    await expect(openDataFolder('/proc/alliance', false)).rejects.toThrow('cannot be written to');
  });

  test('is held by one running program at a time', async () => {
    const first = await openDataFolder(folder, false);
    await expect(openDataFolder(folder, true)).rejects.toThrow('running already');
    await first.release();
    await expect(openDataFolder(folder, false)).resolves.toBeDefined();
  });

  test('is taken over from a program that was killed', async () => {
    // No process has a number this large.
    await writeFile(join(folder, 'running.pid'), '4194304999');
    await expect(openDataFolder(folder, false)).resolves.toBeDefined();
  });
});

import { readdirSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { sampleCards } from '../../e2e/sample-cards.ts';
import { sampleDialogs } from '../../e2e/sample-dialogs.ts';

const folderOf = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const cardFiles = readdirSync(folderOf('src/surfaces/bot/cards'));

/** Functions of the files of cards that run while `draw` does, by file; as V8 counts them. */
const calledBy = async (draw: () => unknown): Promise<ReadonlyMap<string, ReadonlySet<string>>> => {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  draw();
  const { result } = await session.post('Profiler.takePreciseCoverage');
  await session.post('Profiler.stopPreciseCoverage');
  session.disconnect();
  return new Map(
    result
      .filter(({ url }) => url.includes('/surfaces/bot/cards/'))
      .map(({ url, functions }) => [
        basename(url),
        new Set(functions.filter(({ ranges }) => (ranges[0]?.count ?? 0) > 0).map(({ functionName }) => functionName)),
      ]),
  );
};

const exportsOf = async (file: string): Promise<readonly string[]> => {
  const module = (await import(`../../../src/surfaces/bot/cards/${file}`)) as Readonly<Record<string, unknown>>;
  return Object.keys(module).filter((name) => typeof module[name] === 'function');
};

test('every card that there is a file for is among the samples', async () => {
  const wanted = await Promise.all(cardFiles.map(async (file) => [file, await exportsOf(file)] as const));
  const called = await calledBy(() => [...sampleCards('en'), ...sampleDialogs('en')]);
  const missing = wanted.flatMap(([file, names]) =>
    names.filter((name) => called.get(file)?.has(name) !== true).map((name) => `${file}: ${name}`),
  );
  expect(missing).toEqual([]);
});

describe('the pictures of cards', () => {
  const names = [...sampleCards('en'), ...sampleDialogs('en')].map(([name]) => name);
  const wanted = names.flatMap((name) => [`${name}-dark.png`, `${name}-light.png`]);

  test('are one in light and one in dark of every sample, and no others', () => {
    expect(readdirSync(folderOf('docs/pictures/cards')).toSorted()).toEqual(wanted.toSorted());
  });
});

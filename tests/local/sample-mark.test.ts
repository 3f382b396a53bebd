import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startAzurite } from '#local/azurite-process.ts';
import type { AzuriteProcess } from '#local/azurite-process.ts';
import { loadSample } from '#local/sample/load-sample.ts';
import { makeSampleMark } from '#local/sample/sample-mark.ts';
import type { SampleMark } from '#local/sample/sample-mark.ts';
import { openDocumentTable } from '#local/storage/document-table.ts';

let azurite: AzuriteProcess;

beforeAll(async () => {
  azurite = await startAzurite({ dataDir: undefined });
}, 60_000);

afterAll(async () => {
  await azurite.stop();
});

const newMark = async (table: string): Promise<SampleMark> =>
  makeSampleMark(await openDocumentTable<object>(azurite.connectionString, table));

/** What is said when the sample is asked for on this data. */
const saidOn = async (sampleMark: SampleMark): Promise<readonly string[]> => {
  const said: string[] = [];
  const say = (line: string): void => void said.push(line);
  // Port 9 answers nobody: a load that went ahead would fail.
  await loadSample({ origin: 'http://127.0.0.1:9', say, sampleMark, settle: () => Promise.resolve() });
  return said;
};

test('a sample that was not loaded to the end is told, and how to load it anew', async () => {
  const mark = await newMark('BrokenOff');
  await mark.set('begun');
  expect(await saidOn(mark)).toEqual([expect.stringMatching(/not loaded to the end.*--fresh/)]);
});

test('data that has the sample already is told, and how to load it anew', async () => {
  const mark = await newMark('Loaded');
  await mark.set('begun');
  await mark.set('done');
  expect(await saidOn(mark)).toEqual(['This data has a team already; add --fresh to load the sample team.']);
});

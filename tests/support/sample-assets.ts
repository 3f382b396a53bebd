import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** A folder as the build leaves it: an entry file, its compressed forms, and a chunk named by its content. */
export type SampleAssets = { readonly folder: string; readonly chunk: string; remove(): Promise<void> };

export const makeSampleAssets = async (): Promise<SampleAssets> => {
  const folder = await mkdtemp(join(tmpdir(), 'alliance-assets-'));
  const chunk = 'screen.0123456789abcdef0123.js';
  await writeFile(join(folder, 'tab.js'), 'entry');
  await writeFile(join(folder, 'tab.js.br'), brotliCompressSync('entry'));
  await writeFile(join(folder, 'tab.js.gz'), gzipSync('entry'));
  await writeFile(join(folder, chunk), 'chunk');
  await writeFile(join(folder, '.secret'), 'secret');
  return { folder, chunk, remove: () => rm(folder, { recursive: true }) };
};

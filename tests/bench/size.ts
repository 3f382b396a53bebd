import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import webpack from 'webpack';
import type { Configuration } from 'webpack';
import { report } from './report.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** How the product builds its pages; plain JavaScript without types. */
const readPages = async (): Promise<Configuration> => {
  const { default: builds } = (await import(path.join(root, 'webpack.config.js'))) as {
    readonly default: readonly Configuration[];
  };
  const pages = builds.find(({ name }) => name === 'web');
  if (pages === undefined) throw new Error('No build is called web');
  return pages;
};

/** What the planner consists of, as the planning of weeks takes it. */
const planner = ['plan-focus.ts', 'guard.ts'].map((file) => path.join(root, 'src', 'domain', 'planner', file));

/** The planning of weeks as one script, as small as the product's own, in bytes of gzip. */
const sizeOf = async (folder: string, alias: Readonly<Record<string, string>>): Promise<number> => {
  const entry = path.join(root, 'src', 'domain', 'calendar', 'plan-weeks.ts');
  const { mode = 'production', module = {}, optimization = {} } = await readPages();
  const { moduleIds, mangleExports } = optimization;
  const compiler = webpack({
    ...{ mode, module, context: root, entry, resolve: { alias }, devtool: false },
    optimization: { ...(moduleIds && { moduleIds }), ...(mangleExports !== undefined && { mangleExports }) },
    // Kept as it is reached from outside.
    output: { path: folder, filename: 'weeks.js', library: { type: 'var', name: 'weeks' } },
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error !== null) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
  return gzipSync(await readFile(path.join(folder, 'weeks.js')), { level: 9 }).length;
};

/** What the planner adds to a page that plans weeks: the page with it, less the page without. */
export const benchSize = async (): Promise<void> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'planner-'));
  try {
    const nothing = path.join(folder, 'nothing.js');
    await writeFile(nothing, 'export const planFocus = globalThis.one; export const guardTarget = globalThis.other;');
    const without = await sizeOf(folder, Object.fromEntries(planner.map((file) => [file, nothing])));
    report('share of the pane, gzip', (await sizeOf(folder, {})) - without, 'B', 3000);
  } finally {
    await rm(folder, { recursive: true });
  }
};

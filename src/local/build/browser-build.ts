import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { access, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { StartFailure } from '../start-failure.ts';

const root = path.resolve(import.meta.dirname, '../../..');

/** Folder of the scripts that the product's own pages load. */
export const pageAssets = path.join(root, 'dist/web/assets');
/** Folder of the scripts of the local Microsoft 365. */
export const localAssets = path.join(root, 'dist/local');

const stampFile = path.join(root, 'dist/browser-build.stamp');
const outputs = [
  path.join(pageAssets, 'tab.js'),
  path.join(pageAssets, 'outlook.js'),
  path.join(localAssets, 'local.js'),
];

const filesIn = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(path.join(root, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return files.toSorted();
};

const sourceFiles = async (): Promise<readonly string[]> => [
  ...(await filesIn('src')),
  ...(await filesIn('build')),
  ...(await filesIn('appPackage/ribbon')),
  path.join(root, 'webpack.config.js'),
  path.join(root, 'package-lock.json'),
];

/** Changes with every file that a build could read. */
const stampOf = async (files: readonly string[]): Promise<string> => {
  const contents = await Promise.all(files.map((file) => readFile(file)));
  const hash = createHash('sha256');
  files.forEach((file, index) => hash.update(path.relative(root, file)).update(contents[index] ?? ''));
  return hash.digest('hex');
};

const exists = async (file: string): Promise<boolean> =>
  await access(file).then(
    () => true,
    () => false,
  );

const isCurrent = async (stamp: string): Promise<boolean> => {
  const built = await readFile(stampFile, 'utf8').catch(() => undefined);
  return built === stamp && (await Promise.all(outputs.map(exists))).every(Boolean);
};

const runWebpack = async (): Promise<void> => {
  const cli = createRequire(import.meta.url).resolve('webpack-cli/bin/cli.js');
  const child = spawn(process.execPath, [cli, '--mode', 'production'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => lines.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => lines.push(chunk));
  await once(child, 'exit');
  if (child.exitCode !== 0)
    throw new StartFailure(`The browser parts could not be built.\n${Buffer.concat(lines).toString()}`);
};

/** Builds the browser parts unless what is there was built from the same sources. */
export const buildBrowserParts = async (say: (line: string) => void): Promise<void> => {
  const stamp = await stampOf(await sourceFiles());
  if (await isCurrent(stamp)) return;
  say('Building the browser parts (once, and after changes) ...');
  await runWebpack();
  await mkdir(path.dirname(stampFile), { recursive: true });
  await writeFile(stampFile, stamp);
};

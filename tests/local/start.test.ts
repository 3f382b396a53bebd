import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { freePort } from '../support/local-alliance.ts';

/** Loading the whole product takes its time on a busy machine. */
jest.setTimeout(60_000);

const root = fileURLToPath(new URL('../../', import.meta.url));
const start = join(root, 'src/local/start.js');

type Ended = { readonly code: number | null; readonly lines: readonly string[] };

const run = async (args: readonly string[], env: Record<string, string> = {}): Promise<Ended> => {
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...env } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { code, lines: output.split('\n').filter((line) => line !== '') };
};

const childrenOf = (parent: number): readonly number[] =>
  spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .stdout.split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .flatMap(([pid, ppid]) => (ppid === parent && pid !== undefined ? [pid] : []));

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

let folder: string;
let taken: Server;
let takenPort: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alliance-start-'));
  taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  takenPort = String((taken.address() as AddressInfo).port);
});

afterAll(async () => {
  await new Promise((resolve) => taken.close(resolve));
  await rm(folder, { recursive: true, force: true });
});

describe('npm start', () => {
  test('a too old Node is told in one line what is missing and what to do', async () => {
    const pretend = "Object.defineProperty(process.versions, 'node', { value: '20.19.0' });";
    const code = `${pretend} await import(${JSON.stringify(start)});`;
    const ended = await run(['--input-type=module', '--eval', code]);
    expect(ended.code).toBe(1);
    expect(ended.lines).toHaveLength(1);
    expect(ended.lines[0]).toMatch(/Node 24.*not installed.*20\.19\.0.*npm rebuild node/);
  });

  test('a taken port is told in one line, and nothing is left in the data folder', async () => {
    const dataDir = join(folder, 'untouched');
    const ended = await run([start], { PORT: takenPort, DATA_DIR: dataDir });
    expect(ended.code).toBe(1);
    expect(ended.lines).toHaveLength(1);
    expect(ended.lines[0]).toContain(takenPort);
    await expect(readdir(dataDir)).rejects.toThrow('ENOENT');
  });

  test('a data folder that cannot be written to is told in one line', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    const port = String(await freePort());
    const ended = await run([start], { PORT: port, DATA_DIR: join(file, 'data') });
    expect(ended.code).toBe(1);
    expect(ended.lines).toHaveLength(1);
    expect(ended.lines[0]).toContain('DATA_DIR');
  });

  test.each(['AZURITE_TABLE_PORT', 'AZURITE_QUEUE_PORT'])('a taken %s is told in one line', async (name) => {
    const env = { PORT: String(await freePort()), DATA_DIR: join(folder, 'untouched'), [name]: takenPort };
    const ended = await run([start], env);
    expect(ended.code).toBe(1);
    expect(ended.lines).toHaveLength(1);
    expect(ended.lines[0]).toContain(`${name} ${takenPort} is taken`);
  });

  test('an option that does not exist is told in one line', async () => {
    const ended = await run([start, '--frseh']);
    expect(ended.code).toBe(1);
    expect(ended.lines).toHaveLength(1);
    expect(ended.lines[0]).toContain('--frseh');
  });

  test('SIGTERM ends every child and frees the port and the data', async () => {
    const dataDir = join(folder, 'ended');
    const port = await freePort();
    const child = spawn(process.execPath, [start], {
      cwd: root,
      env: { ...process.env, PORT: String(port), DATA_DIR: dataDir },
    });
    const exited = new Promise((resolve) => child.once('exit', resolve));
    let output = '';
    await new Promise<void>((resolve, reject) => {
      child.once('exit', () => {
        reject(new Error(output));
      });
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (chunk: Buffer) => {
          output += chunk.toString();
          if (output.includes('Alliance is ready at')) resolve();
        });
      }
    });
    expect(output.trimEnd().split('\n').at(-1)).toBe(`Alliance is ready at http://localhost:${String(port)}`);
    const children = childrenOf(child.pid!);
    expect(children.length).toBeGreaterThan(0);
    child.kill('SIGTERM');
    expect(await exited).toBe(0);
    expect(children.filter(isRunning)).toEqual([]);
    expect((await readdir(dataDir)).toSorted()).toEqual(['azurite', 'entra-key.json']);
  }, 300_000);
});

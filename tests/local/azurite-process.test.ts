import { fork, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { connectTables } from '#adapters/tables/connect-tables.ts';
import { makeTeamStore } from '#adapters/tables/team-store.ts';
import { startAzurite } from '#local/azurite-process.ts';
import { sampleTeam, teamId, tenantId } from '../support/sample-team.ts';

// Azurite is a process of its own; on a busy machine its start alone can take seconds.
jest.setTimeout(120_000);

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'azurite-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const teamsOf = async (connectionString: string) =>
  makeTeamStore((await connectTables({ kind: 'connection-string', value: connectionString })).teams);

const tablePortOf = (connectionString: string): number =>
  Number(/TableEndpoint=http:\/\/127\.0\.0\.1:(\d+)/.exec(connectionString)![1]);

/** Resolves once nobody listens on `port` any more. */
const closed = async (port: number): Promise<void> => {
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const isOpen = await new Promise((resolve) => {
      socket.on('connect', () => {
        resolve(true);
      });
      socket.on('error', () => {
        resolve(false);
      });
    });
    socket.destroy();
    if (isOpen === false) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

test('what was written in one run is there in the next, under a new key', async () => {
  const first = await startAzurite({ dataDir: folder });
  await (await teamsOf(first.connectionString)).add(sampleTeam());
  await first.stop();
  const second = await startAzurite({ dataDir: folder });
  const found = await (await teamsOf(second.connectionString)).load(tenantId(1), teamId(1));
  await second.stop();
  expect(found!.value).toEqual(sampleTeam());
  expect(second.connectionString).not.toBe(first.connectionString);
});

test('after the stop it has ended by itself and its port is free', async () => {
  const azurite = await startAzurite({ dataDir: undefined });
  await Promise.all([azurite.stop(), azurite.stop()]);
  await azurite.stop();
  expect(await azurite.exited).toBe(0);
  await closed(tablePortOf(azurite.connectionString));
});

test('a signal to end waits until the program takes care of it', async () => {
  const program = join(folder, 'late.mjs');
  await writeFile(
    program,
    `process.send('started');
    setTimeout(() => process.once('SIGTERM', () => process.exit(0)), 300);
    setTimeout(() => process.exit(1), 20_000);`,
  );
  const child = fork(program, { execArgv: ['--import', import.meta.resolve('../../src/local/azurite-signals.ts')] });
  await once(child, 'message');
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('a port that is taken is said, and nothing stays behind', async () => {
  const first = await startAzurite({ dataDir: undefined });
  const tablePort = tablePortOf(first.connectionString);
  await expect(startAzurite({ dataDir: undefined, tablePort })).rejects.toThrow(/EADDRINUSE/);
  await first.stop();
});

test('a folder that cannot be one is said', async () => {
  const file = join(folder, 'file');
  await writeFile(file, '');
  await expect(startAzurite({ dataDir: join(file, 'data') })).rejects.toThrow(/not a directory/);
});

test('it ends when the process that started it is killed', async () => {
  const program = `
    import { startAzurite } from '#local/azurite-process.ts';
    console.log((await startAzurite({ dataDir: undefined })).connectionString);
  `;
  const parent = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface({ input: parent.stdout }), 'line')) as [string];
  parent.kill('SIGKILL');
  await expect(closed(tablePortOf(line))).resolves.toBeUndefined();
});

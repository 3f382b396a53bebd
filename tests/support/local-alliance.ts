import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The whole product as `npm start` runs it, on ports and data of its own. */
export type LocalAlliance = {
  readonly url: string;
  /** Ends it as Ctrl-C does and starts it again on the same data. */
  restart(): Promise<void>;
  stop(): Promise<void>;
};

const root = fileURLToPath(new URL('../../', import.meta.url));
/** A cold start builds the browser parts first. */
const startLimitMs = 240_000;

/**
 * A port that nobody has. None of those that systems hand out by themselves, to listen on or to connect from: one of them
 * could go to somebody else before it is used, or while what has it starts anew.
 */
export const freePort = async (): Promise<number> => {
  for (;;) {
    const port = randomInt(20_000, 30_000);
    if (await isFree(port)) return port;
  }
};

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(false);
    });
    server.listen(port, '127.0.0.1', () =>
      server.close(() => {
        resolve(true);
      }),
    );
  });

export const startLocalAlliance = async (...flags: readonly string[]): Promise<LocalAlliance> => {
  const port = await freePort();
  const dataDir = await mkdtemp(join(tmpdir(), 'alliance-'));
  let child = await launch(port, dataDir, flags);
  return {
    url: `http://localhost:${String(port)}`,
    restart: async () => {
      await end(child);
      child = await launch(port, dataDir, []);
    },
    stop: async () => {
      await end(child);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
};

const launch = async (port: number, dataDir: string, flags: readonly string[]): Promise<ChildProcess> => {
  const child = spawn(process.execPath, ['src/local/start.js', ...flags], {
    cwd: root,
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  try {
    await ready(child);
  } catch (error) {
    await end(child);
    throw error;
  }
  return child;
};

const ready = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => {
      reject(new Error(`not ready in time:\n${output}`));
    }, startLimitMs);
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      if (!output.includes('Alliance is ready at')) return;
      clearTimeout(timer);
      resolve();
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`ended with ${String(code)}:\n${output}`));
    });
  });

const end = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await exited;
};

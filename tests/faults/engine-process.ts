import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A rule of the product that is broken on purpose: `claim` has a sender go ahead whoever else has claimed a post. */
export type Breakage = 'claim';

/** What an engine is told. `aheadMs`: by how much its clock is ahead of this machine's. */
export type EngineOrder =
  | {
      readonly kind: 'start';
      readonly aheadMs: number;
      readonly connectionString: string;
      readonly leaseMs: number;
      readonly lanes: number;
      readonly schedulerMs: number;
      readonly breaks?: Breakage | undefined;
    }
  | { readonly kind: 'clock'; readonly aheadMs: number };

/** A worker and scheduler in a process of its own. */
export type EngineProcess = {
  /** Whether it has begun to work. */
  isReady(): boolean;
  /** Whether it has ended by itself, which it never should. */
  hasFailed(): boolean;
  setClock(aheadMs: number): void;
  /** Ends it at once, as a machine that fails does. */
  kill(): Promise<void>;
  /** Has it stand still, or go on. */
  freeze(): void;
  thaw(): void;
  /** Lets it finish what it has begun. */
  stop(): Promise<void>;
};

const program = fileURLToPath(new URL('engine.ts', import.meta.url));

/** @param cacheDir where compiled code is kept from one start to the next */
export const startEngine = (order: Extract<EngineOrder, { kind: 'start' }>, cacheDir: string): EngineProcess => {
  const child = fork(program, [], {
    env: { NODE_COMPILE_CACHE: cacheDir },
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  let [isReady, isAsked, hasFailed] = [false, false, false];
  child.once('message', () => (isReady = true));
  child.once('exit', () => {
    isReady = false;
    hasFailed = !isAsked;
  });
  const exited = once(child, 'exit');
  child.send(order);
  const tell = (one: EngineOrder): void => {
    if (child.connected) child.send(one);
  };
  return {
    isReady: () => isReady,
    hasFailed: () => hasFailed,
    setClock: (aheadMs) => {
      tell({ kind: 'clock', aheadMs });
    },
    kill: () => {
      isAsked = true;
      return end(child, exited, 'SIGKILL');
    },
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
    stop: () => {
      isAsked = true;
      return end(child, exited, 'SIGTERM');
    },
  };
};

const end = async (child: ChildProcess, exited: Promise<unknown>, signal: NodeJS.Signals): Promise<void> => {
  if (child.exitCode === null && child.signalCode === null) child.kill(signal);
  await exited;
};

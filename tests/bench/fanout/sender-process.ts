import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TenantId } from '#domain/shared/ids.ts';

/** What a sender is told. */
export type SenderOrder = {
  readonly connectionString: string;
  /** By how much its clock is ahead of this machine's. */
  readonly aheadMs: number;
};

/** What a sender has taken and done since it began to work. */
export type SenderFigures = {
  readonly cpuMs: number;
  /** The most memory that it ever had, bytes. */
  readonly peakBytes: number;
  readonly storageRequests: number;
  /** When requests to Teams left. */
  readonly left: readonly (readonly [TenantId, readonly number[]])[];
};

/** The product's worker and scheduler in a process of their own. */
export type SenderProcess = {
  /** Lets it finish what it has begun, and ends it. */
  finish(): Promise<SenderFigures>;
};

const read = (file: string): string => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');

/** How production starts a worker: what V8 is told of its heap says how much memory it takes. */
const optionsOfWorker = (): readonly string[] => {
  const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
  return scripts['start:worker']!.split(' ').filter((word) => word.startsWith('--'));
};

/** What the image tells the C library of its memory, for the same reason. */
const memoryOfImage = (): NodeJS.ProcessEnv => {
  const arenas = /\bMALLOC_ARENA_MAX=(\d+)/.exec(read('Dockerfile'))?.[1];
  return arenas === undefined ? {} : { MALLOC_ARENA_MAX: arenas };
};

const program = fileURLToPath(new URL('sender.ts', import.meta.url));

/** Resolves once it works. */
export const startSender = async (order: SenderOrder): Promise<SenderProcess> => {
  const child = fork(program, [], {
    env: memoryOfImage(),
    execArgv: ['--disable-warning=ExperimentalWarning', ...optionsOfWorker()],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const exited = once(child, 'exit');
  const ended = exited.then(() => Promise.reject(new Error('a sender has ended')));
  const next = async (): Promise<unknown> => {
    const [said] = (await Promise.race([once(child, 'message'), ended])) as readonly unknown[];
    return said;
  };
  child.send(order);
  await next();
  return {
    finish: async () => {
      child.kill('SIGTERM');
      // The other end of the same type.
      const figures = (await next()) as SenderFigures;
      await exited;
      return figures;
    },
  };
};

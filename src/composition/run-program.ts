import type { ServerConfig } from '#config/config.ts';
import { readEnv } from '#config/env.ts';

/**
 * Runs one of our processes until it is told to end. What keeps it from starting becomes one line on standard error
 * and exit code 1.
 *
 * @param remedy a second line, where the environment is what is wrong
 */
export const runProgram = async (
  start: (config: ServerConfig, signal: AbortSignal) => Promise<void>,
  remedy?: string,
): Promise<void> => {
  const outcome = readEnv();
  if (outcome.kind === 'unusable') {
    failWith(remedy === undefined ? outcome.reason : `${outcome.reason}\n${remedy}`);
    return;
  }
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stop.abort();
    });
  }
  try {
    await start(outcome.config, stop.signal);
  } catch (error) {
    failWith(error instanceof Error ? error.message : String(error));
  }
};

const failWith = (reason: string): void => {
  process.stderr.write(`Alliance cannot run: ${reason}\n`);
  process.exitCode = 1;
};

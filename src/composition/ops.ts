import { randomBytes } from 'node:crypto';
import { connectQueues, openQueues } from '#adapters/queues/connect-queues.ts';
import { makePoison } from '#adapters/queues/poison.ts';
import { systemClock } from '#adapters/system/clock.ts';
import { sha256 } from '#adapters/system/sha256.ts';
import { connectTables, openTables } from '#adapters/tables/connect-tables.ts';
import { makeDueAside } from '#adapters/tables/due-aside.ts';
import { makeOperatorKeys } from '#adapters/tables/operator-keys.ts';
import type { ServerConfig, StorageConfig } from '#config/config.ts';
import type { Poison } from '#ports/poison.ts';
import { opsUsage, runOps } from '#server/run-ops.ts';
import type { SpreadTenants } from '#server/run-tenant-ops.ts';
import { makeOperatorKey } from '#usecases/figures/operator-keys.ts';
import { makeJointPoison } from '#usecases/placement/joint-poison.ts';
import { runProgram } from './run-program.ts';
import { tenantOps } from './tenant-ops.ts';

type StorageSettings = ServerConfig['storage'];

const firstOf = (storage: StorageSettings): StorageConfig =>
  storage.kind === 'accounts' ? storage.accounts[0].storage : storage;

const openPoison = async (storage: StorageSettings): Promise<Poison> => {
  if (storage.kind !== 'accounts') {
    const [queues, tables] = await Promise.all([connectQueues(storage), connectTables(storage)]);
    return makeJointPoison([makePoison(queues), makeDueAside(tables.due)]);
  }
  return makeJointPoison(
    storage.accounts.flatMap((account) => [
      makePoison(openQueues(account.storage)),
      makeDueAside(openTables(account.storage).due),
    ]),
  );
};

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const runOn = async ({ storage, publicUrl }: ServerConfig, args: readonly string[]): Promise<number> => {
  const poison = await openPoison(storage);
  const makeStatusLink = async (): Promise<{ link: string; until: number }> => {
    const operatorKeys = makeOperatorKeys((await connectTables(firstOf(storage))).figures);
    const newKey = (): string => randomBytes(32).toString('base64url');
    const { key, until } = await makeOperatorKey({ operatorKeys, clock: systemClock, sha256 }, newKey);
    return { link: `${publicUrl}/status?key=${key}`, until };
  };
  const openTenants = async (): Promise<SpreadTenants | undefined> =>
    storage.kind === 'accounts' ? await tenantOps(storage.accounts) : undefined;
  return await runOps({ poison, openTenants, makeStatusLink, say }, args);
};

const whereToRun =
  'What this does it does to the storage of the server, so it needs the environment of the server: run it in the container, as docs/ADMIN.md says under “Is it well?”.';

/** `npm run ops -- ...`: what an administrator does by hand, against the storage that the environment names. */
if (import.meta.main) {
  const args = process.argv.slice(2);
  if (args.length === 0) {
    say(opsUsage);
    process.exitCode = 2;
  } else {
    await runProgram(async (config) => {
      process.exitCode = await runOn(config, args);
    }, whereToRun);
  }
}

import { connectQueues } from '#adapters/queues/connect-queues.ts';
import type { Queues } from '#adapters/queues/connect-queues.ts';
import { connectTables } from '#adapters/tables/connect-tables.ts';
import type { Tables } from '#adapters/tables/connect-tables.ts';
import { connectStorage } from '#composition/connect-storage.ts';
import type { Storage } from '#composition/connect-storage.ts';
import { startAzurite } from '#local/azurite-process.ts';

/** A real storage on this machine that keeps what it has when it is restarted. */
export type LastingStorage = {
  readonly connectionString: string;
  /** The product's own stores on it. */
  readonly stores: Storage;
  readonly tables: Tables;
  readonly queues: Queues;
  /** Ends it and starts it again, under the same address. */
  restart(): Promise<void>;
  /** Whether no job is left and nothing is due any more. */
  isIdle(now: number): Promise<boolean>;
  stop(): Promise<void>;
};

/** @param isLarge whether it is to find things as quickly as Azure does, however many there are */
export const startLastingStorage = async (dataDir: string, isLarge = false): Promise<LastingStorage> => {
  const options = isLarge ? { dataDir, preload: import.meta.resolve('../support/azurite-index.ts') } : { dataDir };
  let azurite = await startAzurite(options);
  const { connectionString } = azurite;
  const again = {
    ...options,
    accountKey: /AccountKey=([^;]+)/.exec(connectionString)![1]!,
    tablePort: portOf(connectionString, 'Table'),
    queuePort: portOf(connectionString, 'Queue'),
  };
  const config = { kind: 'connection-string', value: connectionString } as const;
  const [stores, tables, queues] = [
    await connectStorage(config),
    await connectTables(config),
    await connectQueues(config),
  ];
  return {
    connectionString,
    stores,
    tables,
    queues,
    restart: async () => {
      await azurite.stop();
      azurite = await startAzurite(again);
    },
    isIdle: async (now) => {
      const { approximateMessagesCount } = await queues.jobs.getProperties();
      return approximateMessagesCount === 0 && (await stores.dueIndex.dueBy(now)).length === 0;
    },
    stop: () => azurite.stop(),
  };
};

const portOf = (connectionString: string, service: 'Table' | 'Queue'): number =>
  Number(new RegExp(`${service}Endpoint=http://[^/:]+:(\\d+)`).exec(connectionString)![1]);

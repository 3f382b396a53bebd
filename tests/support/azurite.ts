import type { NamedAccount, StorageConfig } from '#config/config.ts';
import { startAzurite } from '#local/azurite-process.ts';

/** A real storage for one test file, gone when it is stopped. */
export type TestStorage = {
  readonly config: StorageConfig;
  readonly stop: () => Promise<void>;
};

export const startTestStorage = async (): Promise<TestStorage> => {
  const { connectionString, stop } = await startAzurite({ dataDir: undefined });
  return { config: { kind: 'connection-string', value: connectionString }, stop };
};

/** Several accounts of one storage, under names of their own. */
export type TestAccounts = {
  readonly accounts: readonly NamedAccount[];
  readonly stop: () => Promise<void>;
};

export const startTestAccounts = async (names: readonly [string, ...string[]]): Promise<TestAccounts> => {
  const { connectionStrings, stop } = await startAzurite({ dataDir: undefined, accounts: names });
  const accounts = connectionStrings.map((value, index) => {
    const storage: StorageConfig = { kind: 'connection-string', value };
    return { name: names[index]!, storage };
  });
  return { accounts, stop };
};

import type { StorageConfig } from '#config/config.ts';
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

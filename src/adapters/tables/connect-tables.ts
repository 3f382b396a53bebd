import { TableClient } from '@azure/data-tables';
import type { TableServiceClientOptions } from '@azure/data-tables';
import { ManagedIdentityCredential } from '@azure/identity';
import type { StorageConfig } from '#config/config.ts';
import { boundedWait, escapeLineSeparators } from './request-policies.ts';
import { callStorage } from './translate-error.ts';

const names = ['Alliances', 'People', 'Teams', 'Outbox', 'Due', 'Dissents'] as const;

/** Clients of the tables that we keep, one a table. */
export type Tables = Readonly<Record<Lowercase<(typeof names)[number]>, TableClient>>;

/** Connects to the tables and creates those that are missing. Rejects with {@link Unavailable} (`storage`). */
export const connectTables = async (storage: StorageConfig): Promise<Tables> => {
  const open = tableOpener(storage);
  const tables = {
    alliances: open('Alliances'),
    people: open('People'),
    teams: open('Teams'),
    outbox: open('Outbox'),
    due: open('Due'),
    dissents: open('Dissents'),
  };
  await Promise.all(Object.values(tables).map((table) => callStorage(() => table.createTable())));
  return tables;
};

type Open = (name: (typeof names)[number]) => TableClient;

const tableOpener = (storage: StorageConfig): Open => {
  if (storage.kind === 'connection-string') {
    const settings = { ...options, allowInsecureConnection: isOnLoopback(storage.value) };
    return (name) => TableClient.fromConnectionString(storage.value, name, settings);
  }
  const credential = new ManagedIdentityCredential({ clientId: storage.clientId });
  return (name) => new TableClient(storage.tableUrl, name, credential, options);
};

const options: TableServiceClientOptions = {
  // A person waits for the answer: give up within a few seconds and say so.
  retryOptions: { maxRetries: 3, retryDelayInMs: 200, maxRetryDelayInMs: 2000 },
  additionalPolicies: [
    { policy: boundedWait, position: 'perRetry' },
    { policy: escapeLineSeparators, position: 'perCall' },
  ],
};

/** Plain HTTP never leaves this machine: for any other address the SDK refuses it. */
const isOnLoopback = (connectionString: string): boolean =>
  /(?:^|;)TableEndpoint=http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])[:/]/i.test(connectionString);

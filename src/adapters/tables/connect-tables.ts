import { TableClient } from '@azure/data-tables';
import type { TableServiceClientOptions } from '@azure/data-tables';
import { ManagedIdentityCredential } from '@azure/identity';
import type { StorageConfig } from '#config/config.ts';
import { asking, boundedWait, escapeLineSeparators } from './request-policies.ts';
import { signWithKeptKey } from './sign-requests.ts';
import { callStorage } from './translate-error.ts';

const names = ['Alliances', 'People', 'Teams', 'Outbox', 'Due', 'Dissents', 'Paces', 'Figures', 'Tenants'] as const;

/** Clients of the tables that we keep, one a table. */
export type Tables = Readonly<Record<Lowercase<(typeof names)[number]>, TableClient>>;

/** Connects to the tables of an account and creates those that are missing. Rejects with {@link Unavailable} (`storage`). */
export const connectTables = async (storage: StorageConfig): Promise<Tables> => {
  const tables = openTables(storage);
  await createTables(Object.values(tables));
  return tables;
};

/**
 * The tables of an account, which is not asked anything yet.
 *
 * @param mayAsk comes before every request, each time it is tried; where it rejects, the request does not leave
 */
export const openTables = (storage: StorageConfig, mayAsk?: () => Promise<void>): Tables => {
  const open = tableOpener(storage, mayAsk);
  return {
    alliances: open('Alliances'),
    people: open('People'),
    teams: open('Teams'),
    outbox: open('Outbox'),
    due: open('Due'),
    dissents: open('Dissents'),
    paces: open('Paces'),
    figures: open('Figures'),
    tenants: open('Tenants'),
  };
};

/** Where an account notes which tenants are in it: needed where there are several accounts. */
export const openPlacementTable = (storage: StorageConfig): TableClient => tableOpener(storage)('Placements');

/** Creates those that are missing. */
export const createTables = async (tables: readonly TableClient[]): Promise<void> => {
  await Promise.all(tables.map((table) => callStorage(() => table.createTable())));
};

type Open = (name: (typeof names)[number] | 'Placements') => TableClient;

const tableOpener = (storage: StorageConfig, mayAsk?: () => Promise<void>): Open => {
  const options = mayAsk === undefined ? usual : { ...usual, additionalPolicies: [...policies, asking(mayAsk)] };
  if (storage.kind === 'connection-string') {
    const settings = { ...options, allowInsecureConnection: isOnLoopback(storage.value) };
    return (name) => signWithKeptKey(TableClient.fromConnectionString(storage.value, name, settings), storage.value);
  }
  const credential = new ManagedIdentityCredential({ clientId: storage.clientId });
  return (name) => new TableClient(storage.tableUrl, name, credential, options);
};

const policies: NonNullable<TableServiceClientOptions['additionalPolicies']> = [
  { policy: boundedWait, position: 'perRetry' },
  { policy: escapeLineSeparators, position: 'perCall' },
];

const usual: TableServiceClientOptions = {
  // A person waits for the answer: give up within a few seconds and say so.
  retryOptions: { maxRetries: 3, retryDelayInMs: 200, maxRetryDelayInMs: 2000 },
  additionalPolicies: policies,
};

/** Plain HTTP never leaves this machine: for any other address the SDK refuses it. */
const isOnLoopback = (connectionString: string): boolean =>
  /(?:^|;)TableEndpoint=http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])[:/]/i.test(connectionString);

import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

/** A running Azurite: Azure Tables and Queues on this machine's loopback address. */
export type AzuriteProcess = {
  readonly connectionString: string;
  /** Of each of its accounts; the first is that above. */
  readonly connectionStrings: readonly string[];
  /** Settles when it ends, wanted or not, with its exit code. */
  readonly exited: Promise<number | null>;
  /** Ends it after it has written everything to its folder. Harmless to repeat. */
  readonly stop: () => Promise<void>;
};

export type AzuriteOptions = {
  /** Folder of its data, kept from one start to the next; `undefined` keeps nothing. */
  readonly dataDir: string | undefined;
  /** Where one that was stopped goes on under the same connection string; else its key and its free ports are new. */
  readonly accountKey?: string;
  /** Names of its accounts, which share the key; one alone unless told. */
  readonly accounts?: readonly [string, ...(readonly string[])];
  /** A port of 0 or none is a free one. */
  readonly tablePort?: number;
  readonly queuePort?: number;
  /** Address of a module that its process loads first. */
  readonly preload?: string;
};

/** Where Azurite listens unless told otherwise. */
export const azuriteAddresses: readonly string[] = ['127.0.0.1'];

/**
 * Starts Azurite as a child process and waits until it listens.
 *
 * Its account key is a new one unless given: nobody else on this machine knows it, and none is in this repository.
 *
 * @throws Error with what Azurite said, when it ends before it listens (e.g. port taken, folder not writable).
 */
export const startAzurite = async (options: AzuriteOptions): Promise<AzuriteProcess> => {
  const key = options.accountKey ?? randomBytes(64).toString('base64');
  const { accounts = ['local'] } = options;
  const preloads = [
    import.meta.resolve('./azurite-signals.ts'),
    ...(options.preload === undefined ? [] : [options.preload]),
  ];
  const child = fork(createRequire(import.meta.url).resolve('azurite/dist/src/azurite.js'), argumentsFor(options), {
    env: { AZURITE_ACCOUNTS: accounts.map((account) => `${account}:${key}`).join(';') },
    execArgv: ['--no-deprecation', ...preloads.flatMap((module) => ['--import', module])],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // Ctrl-C reaches the whole foreground group: in a group of its own, Azurite ends when we stop it, after the last write.
    detached: true,
  });
  const exited = once(child, 'exit').then(() => child.exitCode);
  const urls = await listening(child, exited);
  let asked = false;
  return {
    connectionString: connectionString(accounts[0], key, urls),
    connectionStrings: accounts.map((account) => connectionString(account, key, urls)),
    exited,
    stop: async () => {
      // Once: Azurite hears the first signal alone, and a second one would end it amid its last writes.
      if (!asked && child.exitCode === null) child.kill('SIGTERM');
      asked = true;
      await exited;
    },
  };
};

const argumentsFor = ({ dataDir, tablePort = 0, queuePort = 0 }: AzuriteOptions): readonly string[] => [
  ...(dataDir === undefined ? ['--inMemoryPersistence'] : ['--location', dataDir]),
  // Blobs are not used. The services' own programs would do without them, but do not tell which free port they took, and
  // do not end on SIGTERM with their last writes done.
  ...['--tablePort', String(tablePort), '--queuePort', String(queuePort), '--blobPort', '0'],
  // The client libraries are newer than the list of API versions that it checks.
  ...['--silent', '--skipApiVersionCheck', '--disableTelemetry'],
];

type Urls = { readonly table: string; readonly queue: string };

const listening = async (child: ChildProcess, exited: Promise<unknown>): Promise<Urls> => {
  const said: string[] = [];
  const found = new Map<string, string>();
  const ready = new Promise<Urls>((resolve) => {
    const read = (line: string): void => {
      const [, service, url] = /^Azurite (\w+) service is successfully listening at (\S+)$/.exec(line) ?? [];
      if (service === undefined || url === undefined) said.push(line);
      else found.set(service, url);
      const [table, queue] = [found.get('Table'), found.get('Queue')];
      if (table !== undefined && queue !== undefined) resolve({ table, queue });
    };
    for (const stream of [child.stdout, child.stderr]) {
      if (stream !== null) createInterface({ input: stream }).on('line', read);
    }
  });
  const ended = exited.then((): never => {
    throw new Error(`Azurite ended before it was ready: ${said.join(' ')}`);
  });
  return await Promise.race([ready, ended]);
};

const connectionString = (account: string, key: string, { table, queue }: Urls): string =>
  [
    'DefaultEndpointsProtocol=http',
    `AccountName=${account}`,
    `AccountKey=${key}`,
    `TableEndpoint=${table}/${account}`,
    `QueueEndpoint=${queue}/${account}`,
  ].join(';');

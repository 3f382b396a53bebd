import { createServer, request as send } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { StorageConfig } from '#config/config.ts';

/** What happens to one request on its way. */
export type Fault =
  /** None: a later request is to meet one. */
  | { readonly kind: 'none' }
  | { readonly kind: 'answer'; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  /** Reaches the storage only after `act` is done. */
  | { readonly kind: 'meanwhile'; readonly act: () => Promise<unknown> }
  /** Never reaches the storage. */
  | { readonly kind: 'drop' }
  | { readonly kind: 'pass' }
  /** Passes as soon as another request has come: for ever too late for one that waits for its answer. */
  | { readonly kind: 'pass-with-next' }
  /** Reaches the storage, but its answer never comes back. */
  | { readonly kind: 'lose-answer' };

/** A wire between us and a storage that counts what passes and fails on request. */
export type StorageWire = {
  readonly config: StorageConfig;
  /** Method and path of every request so far, without the query. */
  readonly requests: readonly string[];
  forget(): void;
  /**
   * How many times something waits for the storage while `act` is done: what is asked for at once is one wait, however
   * many requests it takes.
   */
  countWaits(act: () => Promise<unknown>): Promise<number>;
  /** The next requests meet these, one each. */
  failNext(...faults: readonly Fault[]): void;
  close(): Promise<void>;
};

/** How long no other request comes before those that wait are taken for all that were sent at once, in milliseconds. */
const quietMs = 150;

/** Puts one wire before these services of a storage on this machine. */
export const openStorageWire = async (
  storage: StorageConfig,
  ...services: readonly ('Table' | 'Queue')[]
): Promise<StorageWire> => {
  if (storage.kind !== 'connection-string') throw new Error('a storage on this machine has a connection string');
  const [requests, faults, held]: [string[], Fault[], (() => void)[]] = [[], [], []];
  let gathering: { waits: number; timer: NodeJS.Timeout | undefined; readonly passes: (() => void)[] } | undefined;
  /** Lets requests through together, as soon as no other has come for a while. */
  const gather = (into: NonNullable<typeof gathering>, pass: () => void): void => {
    into.passes.push(pass);
    clearTimeout(into.timer);
    into.timer = setTimeout(() => {
      into.waits += 1;
      for (const one of into.passes.splice(0)) one();
    }, quietMs);
  };
  const serve = (target: string, request: IncomingMessage, response: ServerResponse): void => {
    requests.push(`${request.method!} ${request.url!.split('?')[0]!}`);
    for (const pass of held.splice(0)) pass();
    const fault = faults.shift() ?? { kind: 'pass' };
    const pass = (): void => {
      relay(target, fault, request, response);
    };
    if (gathering !== undefined) gather(gathering, pass);
    else if (fault.kind === 'pass-with-next') held.push(pass);
    else pass();
  };
  const servers: Server[] = [];
  let value = storage.value;
  for (const service of services) {
    const endpoint = new RegExp(`(${service}Endpoint=)(http://[^/;]+)`);
    const target = endpoint.exec(value)![2]!;
    const server = createServer((request, response) => {
      serve(target, request, response);
    });
    servers.push(server);
    value = value.replace(endpoint, `$1http://127.0.0.1:${await listen(server)}`);
  }
  return {
    config: { kind: 'connection-string', value },
    requests,
    forget: () => {
      requests.length = 0;
    },
    countWaits: async (act) => {
      const counting = { waits: 0, timer: undefined, passes: [] };
      gathering = counting;
      try {
        await act();
        return counting.waits;
      } finally {
        gathering = undefined;
      }
    },
    failNext: (...given) => {
      faults.push(...given);
    },
    close: async () => {
      for (const server of servers) server.closeAllConnections();
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
};

const listen = async (server: Server): Promise<number> => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  // `listen` on a port gives an address with one.
  return (server.address() as AddressInfo).port;
};

const relay = (target: string, fault: Fault | undefined, request: IncomingMessage, response: ServerResponse): void => {
  if (fault?.kind === 'drop') {
    request.destroy();
    return;
  }
  if (fault?.kind === 'answer') {
    response.writeHead(fault.status, fault.headers).end();
    return;
  }
  if (fault?.kind === 'meanwhile') {
    void fault.act().then(() => {
      relay(target, undefined, request, response);
    });
    return;
  }
  const { method, headers, url } = request;
  const onward = send(`${target}${url!}`, { method, headers }, (answer) => {
    if (fault?.kind === 'lose-answer') {
      answer.resume().on('end', () => response.destroy());
      return;
    }
    response.writeHead(answer.statusCode!, answer.headers);
    answer.pipe(response);
  });
  request.pipe(onward);
};

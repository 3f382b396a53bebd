import { createServer, request as send } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What stands before a server does to its answers at one path. */
type Meddling =
  | { readonly kind: 'hang' }
  /** Begins to answer, and never ends. */
  | { readonly kind: 'stall' }
  | {
      readonly kind: 'change';
      readonly status?: number;
      /** `undefined`: taken away. */
      readonly headers?: Readonly<Record<string, string | undefined>>;
      readonly body?: (body: string) => string;
    };

export type FrontServer = {
  readonly url: string;
  /** Paths without their query; left out: what comes is passed on as it is. */
  meddle(with_: Readonly<Record<string, Meddling>>): void;
  stop(): Promise<void>;
};

/** Passes requests on to the server at `target`, as a gateway or a firewall does, which may be set up wrongly. */
export const startFrontServer = async (target: string): Promise<FrontServer> => {
  let meddlings: Readonly<Record<string, Meddling>> = {};
  const server = createServer((request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    void passOn(target, request, response, meddlings[path]);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    meddle: (given) => {
      meddlings = given;
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

const passOn = async (
  target: string,
  request: IncomingMessage,
  response: ServerResponse,
  meddling: Meddling | undefined,
): Promise<void> => {
  if (meddling?.kind === 'hang') return;
  const { status, headers, body } = await forward(target, request);
  const changed = { ...headers, ...(meddling?.kind === 'change' ? meddling.headers : {}) };
  const kept = Object.fromEntries(
    Object.entries(changed).flatMap(([name, value]) =>
      value === undefined || name === 'content-length' ? [] : [[name, value]],
    ),
  );
  if (meddling?.kind === 'stall') {
    response.writeHead(status, kept).write('{');
    return;
  }
  response.writeHead(meddling?.status ?? status, kept);
  response.end(meddling?.body?.(body) ?? body);
};

const forward = async (
  target: string,
  request: IncomingMessage,
): Promise<{ status: number; headers: Record<string, string | string[] | undefined>; body: string }> => {
  const chunks = await request.toArray();
  return new Promise((resolve, reject) => {
    const { method, headers } = request;
    const onward = send(`${target}${request.url ?? ''}`, { method, headers }, (reply) => {
      void reply.toArray().then((parts) => {
        const body = Buffer.concat(parts as Buffer[]).toString();
        resolve({ status: reply.statusCode ?? 0, headers: reply.headers, body });
      }, reject);
    });
    onward.once('error', reject);
    onward.end(Buffer.concat(chunks as Buffer[]));
  });
};

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { WatchOrder, Watched } from '../../support/watched-export.ts';

// Each test is a process of its own, which lives for some seconds.
jest.setTimeout(60_000);

/** As much of Azure Monitor as takes what it is sent. */
let monitor: Server;
const received: string[] = [];
let address = '';
let connectionString = '';

beforeAll(async () => {
  monitor = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts);
      received.push(
        `${request.url ?? ''} ${(request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString()}`,
      );
      const answer = { itemsReceived: 1, itemsAccepted: 1, errors: [] };
      response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
    });
  });
  monitor.listen(0, '127.0.0.1');
  await once(monitor, 'listening');
  address = `127.0.0.1:${(monitor.address() as AddressInfo).port}`;
  connectionString = `InstrumentationKey=eeeeeeee-0000-4000-8000-000000000001;IngestionEndpoint=http://${address}/`;
});
afterAll(async () => {
  monitor.closeAllConnections();
  monitor.close();
  await once(monitor, 'close');
});

const watch = async (how: WatchOrder['how']): Promise<Watched> => {
  const program = fileURLToPath(new URL('../../support/watched-export.ts', import.meta.url));
  const child = fork(program, [], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  child.send({ how, connectionString, ms: 4_000 } satisfies WatchOrder);
  const [watched] = (await once(child, 'message')) as [Watched];
  if (child.exitCode === null) await once(child, 'exit');
  return watched;
};

describe('a process', () => {
  test('that is told of no place for figures opens no socket, and loads no SDK for them', async () => {
    expect(await watch('off')).toEqual({ reached: [], loadsSdk: false });
  });

  test('sends its figures to the one address of its connection string, and reaches for nothing else', async () => {
    const { reached } = await watch('ours');
    expect(reached).toEqual([address]);
    const told = received.join('\n');
    expect(told).toContain('"alliance.sends"');
    expect(told).toContain('alliance-worker');
    expect(told).not.toMatch(/statsbeat/i);
  });

  test('with the exporter as it comes would reach for more: this watch sees it', async () => {
    const { reached } = await watch('bare');
    expect(reached.filter((one) => one !== address)).toContain('settings.sdk.monitor.azure.com');
  });
});

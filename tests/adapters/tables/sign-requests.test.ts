import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { TableClient } from '@azure/data-tables';
import { signWithKeptKey } from '#adapters/tables/sign-requests.ts';

const key = 'c2VjcmV0';
let server: Server;
let received: IncomingMessage[];

beforeEach(async () => {
  received = [];
  server = createServer((request, response) => {
    received.push(request);
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const ask = async (connectionString: string): Promise<IncomingMessage> => {
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/account`;
  const client = TableClient.fromConnectionString(`${connectionString};TableEndpoint=${address}`, 'Teams', {
    allowInsecureConnection: true,
  });
  await signWithKeptKey(client, connectionString)
    .getEntity('a:b', 'ò d', { queryOptions: { select: ['name'] } })
    .catch(() => undefined);
  return received[0]!;
};

describe('signing with a kept key', () => {
  test('the date and the path as it is sent are signed, the query is not', async () => {
    const { headers, url } = await ask(`DefaultEndpointsProtocol=http;AccountName=account;AccountKey=${key}`);
    const [path] = url!.split('?');
    expect(url).toContain('?');
    const signed = `${String(headers['x-ms-date'])}\n/account${path!}`;
    const signature = createHmac('sha256', 'secret').update(signed).digest('base64');
    expect(headers.authorization).toBe(`SharedKeyLite account:${signature}`);
    expect(Math.abs(Date.now() - Date.parse(String(headers['x-ms-date'])))).toBeLessThan(60_000);
  });

  test('where access is signed already, no key signs', async () => {
    const { headers, url } = await ask('SharedAccessSignature=sv=2019-02-02&sig=given;AccountName=account');
    expect(headers.authorization).toBeUndefined();
    expect(url).toContain('sig=given');
  });
});

import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { composeServer } from '#composition/server.ts';
import { loopbackOnly } from '#local/loopback-only.ts';
import { localServerConfig } from '#local/server-config.ts';
import { startTestStorage } from '../support/azurite.ts';
import type { TestStorage } from '../support/azurite.ts';
import { freePort } from '../support/local-alliance.ts';
import { makeSampleAssets } from '../support/sample-assets.ts';
import type { SampleAssets } from '../support/sample-assets.ts';
import { testClock } from '../support/test-clock.ts';

type Posted = { readonly path: string; readonly authorization: string | undefined; readonly body: Posting };

/** What we look at of what the bot posts. */
type Posting = {
  readonly type: string;
  readonly replyToId?: string;
  readonly recipient?: { readonly id: string };
  readonly attachments?: readonly { readonly contentType: string; readonly content: { readonly body: unknown } }[];
};

const readJson = async (request: IncomingMessage): Promise<Posting> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  // The bot's own words, looked at below.
  return JSON.parse(Buffer.concat(chunks).toString()) as Posting;
};

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

let storage: TestStorage;
let assets: SampleAssets;
let app: FastifyInstance;
let address: string;
let connector: Server;
const posted: Posted[] = [];

beforeAll(async () => {
  [storage, assets] = await Promise.all([startTestStorage(), makeSampleAssets()]);
  const local = localServerConfig(await freePort(), '');
  app = await composeServer({ ...local, storage: storage.config, assetsDir: assets.folder }, testClock(), loopbackOnly);
  address = await app.listen({ host: 'localhost', port: local.port });
  connector = createServer((request, response) => {
    void readJson(request).then((body) => {
      posted.push({ path: request.url ?? '', authorization: request.headers.authorization, body });
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ id: 'reply-1' }));
    });
  });
  await new Promise<void>((resolve) => connector.listen(0, '127.0.0.1', resolve));
}, 60_000);

afterAll(async () => {
  connector.closeAllConnections();
  connector.close();
  await app.close();
  await Promise.all([storage.stop(), assets.remove()]);
});

/** A message as the Bot Framework Emulator writes it: no token, no tenant, nothing of Teams. */
const message = (serviceUrl: string, text: string): object => ({
  type: 'message',
  id: 'message-1',
  timestamp: '2026-11-20T09:00:00.000Z',
  channelId: 'emulator',
  serviceUrl,
  locale: 'en-GB',
  from: { id: 'user-1', name: 'User', role: 'user' },
  recipient: { id: 'bot-1', name: 'Bot', role: 'bot' },
  conversation: { id: 'conversation-1|livechat' },
  textFormat: 'plain',
  text,
});

const post = (activity: object): Promise<Response> =>
  fetch(`${address}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  });

describe('a Bot Framework client of somebody else, on this computer', () => {
  test.each(['localhost', '127.0.0.1'])('gets its answer posted to its own service under %s', async (host) => {
    posted.length = 0;
    const reply = await post(message(`http://${host}:${portOf(connector)}`, 'help'));
    expect(reply.status).toBe(200);
    expect(posted).toHaveLength(1);
    const [{ path, authorization, body }] = posted as [Posted];
    expect(path).toBe('/v3/conversations/conversation-1%7Clivechat/activities/message-1');
    expect(authorization).toBeUndefined();
    expect(body).toMatchObject({ type: 'message', replyToId: 'message-1', recipient: { id: 'user-1' } });
    expect(body.attachments?.map(({ contentType }) => contentType)).toEqual([
      'application/vnd.microsoft.card.adaptive',
    ]);
    expect(JSON.stringify(body.attachments?.[0]?.content.body)).toContain('What I can do');
  });

  test('elsewhere is turned away, and nothing is sent to it', async () => {
    posted.length = 0;
    const reply = await post(message('https://elsewhere.example', 'help'));
    expect(reply.status).toBe(403);
    expect(posted).toEqual([]);
  });
});

describe('a web page elsewhere whose name was made to point here', () => {
  const headers = { host: 'evil.example' };

  test.each(['/api/messages', '/api/no-such-path', '/local/session'])('reaches nothing at POST %s', async (url) => {
    const reply = await app.inject({ method: 'POST', url, headers, payload: {} });
    expect(reply.statusCode).toBe(403);
  });

  test.each(['/', '/tab', '/api/me/alliances', '/health'])('reads nothing at GET %s', async (url) => {
    expect((await app.inject({ url, headers })).statusCode).toBe(403);
  });
});

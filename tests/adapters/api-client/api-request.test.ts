import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { makeApiRequest } from '#adapters/api-client/api-request.ts';
import type { ApiCall } from '#adapters/api-client/api-request.ts';
import type { TokenSource } from '#ports/token-source.ts';
import { Unavailable } from '#ports/unavailable.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server;
let origin: string;
let handler: Handler;
const seen: { method: string | undefined; authorization: string | undefined; body: string }[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      seen.push({ method: request.method, authorization: request.headers.authorization, body });
      handler(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A listening TCP server has an address object.
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const tokens: TokenSource = { token: (audience) => Promise.resolve(`token-for-${audience}`) };
// The client asks with paths alone.
const request = makeApiRequest({ tokens, fetch: (path, init) => fetch(new URL(path as string, origin), init) });
const read: ApiCall = { method: 'GET', path: '/api/anything' };

const reply =
  (status: number, body: string, headers: Readonly<Record<string, string>> = {}): Handler =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(body);
  };

const failureOf = async (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('a call to our own API', () => {
  test('asks for a document by its type, and gives it back as it is', async () => {
    handler = ({ headers }, response) => {
      response.writeHead(200, { 'content-type': 'text/markdown; charset=utf-8' });
      response.end(`# Alliance, as ${headers.accept ?? ''}`);
    };
    const outcome = await request({ ...read, accept: 'text/markdown' });
    expect(outcome).toEqual({ kind: 'done', view: '# Alliance, as text/markdown' });
  });

  test('gives the reason of a refused document back', async () => {
    handler = reply(404, '{"code":"not-for-you"}');
    expect(await request({ ...read, accept: 'text/html' })).toEqual({ kind: 'refused', code: 'not-for-you' });
  });

  test('carries the token for our API and the body as JSON, and gives the view back', async () => {
    handler = reply(200, '{"text":"héllo 👋"}');
    const outcome = await request({ method: 'PUT', path: '/api/anything', body: { text: '<b>' } });
    expect(outcome).toEqual({ kind: 'done', view: { text: 'héllo 👋' } });
    expect(seen.at(-1)).toEqual({ method: 'PUT', authorization: 'Bearer token-for-api', body: '{"text":"<b>"}' });
  });

  test('is done when the server has nothing to say', async () => {
    handler = (_, response) => response.writeHead(204).end();
    expect(await request({ method: 'PUT', path: '/api/anything', body: {} })).toEqual({ kind: 'done', view: {} });
  });

  test.each([
    [409, 'text-has-changed'],
    [422, 'text-is-blank'],
    [404, 'not-for-you'],
    [413, 'too-large'],
  ])('is refused on %p with the reason that the server gives', async (status, code) => {
    handler = reply(status, JSON.stringify({ code }));
    expect(await request(read)).toEqual({ kind: 'refused', code });
  });

  test.each([
    [500, '{"code":"internal"}'],
    [503, '{"code":"unavailable"}'],
    [409, '{"code":"busy"}'],
    [502, '<html>Bad gateway</html>'],
    [403, '<html>A proxy says no</html>'],
    [200, '<html>A captive portal</html>'],
  ])('finds the server unavailable on %p %p', async (status, body) => {
    handler = reply(status, body);
    expect(await failureOf(request(read))).toMatchObject({ name: 'Unavailable', part: 'server' });
  });

  test('knows how long a busy server asks it to wait', async () => {
    handler = reply(429, '{"code":"too-many-requests"}', { 'retry-after': '7' });
    expect(await failureOf(request(read))).toMatchObject({ part: 'server', retryAfterMs: 7000 });
  });

  test('finds sign-in unavailable when the token is not taken', async () => {
    handler = reply(401, '{"code":"not-signed-in"}');
    expect(await failureOf(request(read))).toMatchObject({ part: 'sign-in' });
  });

  test('finds the server unavailable when the connection breaks, and asks only once', async () => {
    handler = (incoming) => incoming.socket.destroy();
    const before = seen.length;
    expect(await failureOf(request({ method: 'POST', path: '/api/anything' }))).toBeInstanceOf(Unavailable);
    expect(seen.length).toBe(before + 1);
  });
});

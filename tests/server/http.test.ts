import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { Unavailable } from '#ports/unavailable.ts';
import { makeHttp } from '#server/http.ts';
import { ok } from '#server/route.ts';
import type { Route } from '#server/route.ts';
import { collectLog } from '../support/log-lines.ts';
import { nobody } from '../support/nobody.ts';
import { makeSampleAssets } from '../support/sample-assets.ts';
import type { SampleAssets } from '../support/sample-assets.ts';
import { sampleConfig } from '../support/sample-config.ts';
import { testClock } from '../support/test-clock.ts';

const failing = (path: string, error: Error): Route => ({
  method: 'GET',
  path,
  access: 'public',
  handle: () => Promise.reject(error),
});

const routes: readonly Route[] = [
  { method: 'GET', path: '/fine', access: 'public', handle: () => Promise.resolve(ok({ fine: true })) },
  { method: 'POST', path: '/echo', access: 'bot', handle: (body) => Promise.resolve({ status: 202, body }) },
  failing('/bug', new Error('the secret is in this message')),
  failing('/away', new Unavailable('storage', new Error('connection refused to account'), 1500)),
  failing('/posing', Object.assign(new Error('of some SDK'), { statusCode: 418 })),
];

const logged = collectLog();
const clock = testClock(Date.parse('2026-11-20T14:02:30.400Z'));
let assets: SampleAssets;
let app: FastifyInstance;

beforeAll(async () => {
  assets = await makeSampleAssets();
  app = await makeHttp({
    config: sampleConfig({ assetsDir: assets.folder }),
    routes,
    guards: nobody,
    log: logged.log,
    clock,
  });
});
afterAll(async () => {
  await app.close();
  await assets.remove();
});

describe('every error', () => {
  test('is problem+json that names the request and nothing of what happened', async () => {
    const reply = await app.inject('/bug');
    expect(reply.statusCode).toBe(500);
    expect(reply.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(reply.json()).toEqual({
      type: 'about:blank',
      status: 500,
      title: expect.any(String),
      code: 'internal',
      requestId: reply.headers['x-request-id'],
    });
    expect(reply.body).not.toMatch(/secret|stack|\.ts/);
  });

  test('of an SDK counts as a bug of ours, whatever status it carries', async () => {
    expect((await app.inject('/posing')).json()).toMatchObject({ status: 500, code: 'internal' });
  });

  test('of an outside part says when to come again', async () => {
    const reply = await app.inject('/away');
    expect(reply.statusCode).toBe(503);
    expect(reply.json()).toMatchObject({ code: 'unavailable' });
    expect(reply.headers['retry-after']).toBe('2');
    expect(reply.body).not.toContain('account');
  });

  test('of the address is a problem too, with the same headers', async () => {
    for (const url of ['/nowhere', '/api/nowhere', '/assets/nowhere.js', '/%', `/${'x'.repeat(5000)}`]) {
      const reply = await app.inject(url);
      expect([url, reply.json()]).toEqual([
        url,
        expect.objectContaining({ code: expect.stringMatching(/^(no-such-page|malformed)$/) }),
      ]);
      expect(reply.headers['content-type']).toMatch(/^application\/problem\+json/);
      expect(reply.headers['x-content-type-options']).toBe('nosniff');
      expect(reply.headers['x-request-id']).toBe(reply.json<{ requestId: string }>().requestId);
    }
  });
});

describe('a body', () => {
  const post = (payload: string, type = 'application/json') =>
    app.inject({ method: 'POST', url: '/echo', payload, headers: { 'content-type': type } });

  test('that is not JSON is refused', async () => {
    for (const payload of ['{', '{"a":1', 'null}', '\u0000']) {
      const reply = await post(payload);
      expect([reply.statusCode, reply.json<{ code: string }>().code]).toEqual([400, 'malformed']);
    }
  });

  test('of another type is refused', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'text/xml',
    ]) {
      expect((await post('a=1', type)).json()).toMatchObject({ status: 400, code: 'malformed' });
    }
  });

  test('that reaches for an object’s prototype is refused', async () => {
    expect((await post('{"__proto__":{"admin":true}}')).statusCode).toBe(400);
    expect((await post('{"constructor":{"prototype":{"admin":true}}}')).statusCode).toBe(400);
  });

  test('of an activity may be 256 KiB long and no longer', async () => {
    const json = (bytes: number): string => JSON.stringify('x'.repeat(bytes - 2));
    expect((await post(json(256 * 1024))).statusCode).toBe(202);
    expect((await post(json(256 * 1024 + 1))).json()).toMatchObject({ status: 413, code: 'too-large' });
  });
});

describe('headers', () => {
  test('of data forbid caching, framing and guessing', async () => {
    const { headers } = await app.inject('/fine');
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
    });
  });

  test('never name a frame option, which could not list several hosts', async () => {
    for (const url of ['/fine', '/tab', '/outlook', '/nowhere']) {
      expect((await app.inject(url)).headers).not.toHaveProperty('x-frame-options');
    }
  });

  test('differ from request to request in the id, which is not the caller’s to choose', async () => {
    const ask = async () =>
      (await app.inject({ url: '/fine', headers: { 'x-request-id': 'mine' } })).headers['x-request-id'];
    const ids = [await ask(), await ask()];
    expect(new Set([...ids, 'mine']).size).toBe(3);
  });
});

test.each(['/fine', '/bug'])('%s tells the time that the server goes by, for its clients to go by', async (path) => {
  expect((await app.inject(path)).headers.date).toBe('Fri, 20 Nov 2026 14:02:30 GMT');
});

test('what is registered beside our own parts keeps its own headers and parsers', async () => {
  const beside = await makeHttp({
    config: sampleConfig({ assetsDir: assets.folder }),
    routes: [],
    guards: nobody,
    log: logged.log,
    clock,
  });
  beside.post('/beside', (request) => ({ body: request.body }));
  const reply = await beside.inject({
    method: 'POST',
    url: '/beside',
    payload: 'words',
    headers: { 'content-type': 'text/plain' },
  });
  expect(reply.json()).toEqual({ body: 'words' });
  expect(reply.headers).not.toHaveProperty('content-security-policy');
  await beside.close();
});

describe('the log', () => {
  test('names the route, the outcome and the request, not the address that was asked for', async () => {
    const reply = await app.inject('/tab/some-page?who=ada');
    const line = logged.text().trim().split('\n').at(-1) ?? '';
    expect(JSON.parse(line)).toMatchObject({ method: 'GET', route: '/tab/*', status: reply.statusCode });
    expect(line).not.toMatch(/some-page|who=ada/);
  });

  test('holds what a bug was, under the id that the reply names', async () => {
    const reply = await app.inject('/bug');
    const lines = logged.text().trim().split('\n');
    const bug = lines.find((line) => line.includes(reply.json<{ requestId: string }>().requestId));
    expect(bug).toContain('the secret is in this message');
  });

  test('leaves out what an SDK hangs on its errors', () => {
    const { log, text } = collectLog();
    const cause = Object.assign(new Error('400'), { request: { headers: { authorization: 'Bearer abc' } } });
    log.error({ err: new Unavailable('teams', cause) }, 'unavailable');
    expect(text()).toContain('teams is unavailable');
    expect(text()).not.toContain('Bearer abc');
  });
});

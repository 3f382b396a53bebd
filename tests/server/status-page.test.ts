import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { statusReport } from '#contracts/status-api.ts';
import { noCounts } from '#domain/figures/counts.ts';
import type { EngineState } from '#domain/figures/engine-state.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { makeHttp } from '#server/http.ts';
import type { Readiness } from '#server/readiness.ts';
import { healthRoutes } from '#server/routes/health.ts';
import { statusRoutes } from '#server/routes/status.ts';
import { calm, countedAs, running, withoutAccounts, withQueue } from '../support/engine-state.ts';
import { collectLog } from '../support/log-lines.ts';
import { nobody } from '../support/nobody.ts';
import { makeSampleAssets } from '../support/sample-assets.ts';
import type { SampleAssets } from '../support/sample-assets.ts';
import { sampleConfig } from '../support/sample-config.ts';
import { testClock } from '../support/test-clock.ts';

const goodKey = 'k'.repeat(43);
const logged = collectLog();
let assets: SampleAssets;
let state: EngineState = calm;
let readiness: Readiness = { kind: 'ready' };
let isStorageAway = false;

const admitsOperator = (key: string): Promise<boolean> =>
  isStorageAway ? Promise.reject(new Unavailable('storage', new Error('no route'))) : Promise.resolve(key === goodKey);

const open = async (guarded: boolean): Promise<FastifyInstance> =>
  makeHttp({
    config: sampleConfig({ assetsDir: assets.folder }),
    routes: [
      ...healthRoutes({ checkReadiness: () => Promise.resolve(readiness) }),
      ...statusRoutes({
        readState: () => Promise.resolve(state),
        readRunning: () => Promise.resolve(running),
        admitsOperator: guarded ? admitsOperator : undefined,
      }),
    ],
    guards: nobody,
    log: logged.log,
    clock: testClock(),
  });

let app: FastifyInstance;
beforeAll(async () => {
  assets = await makeSampleAssets();
  app = await open(true);
});
afterAll(async () => {
  await app.close();
  await assets.remove();
});

const visit = (shown: EngineState = calm, headers: Readonly<Record<string, string>> = {}) => {
  state = shown;
  return app.inject({ url: `/status?key=${goodKey}`, headers });
};

/** What a person reads, one line a piece. */
const wordsOf = (body: string): string =>
  body
    .replace(/<style>.*<\/style>/s, '')
    .replace(/<[^>]+>/g, '\n')
    .replace(/\s*\n\s*/g, '\n');

describe('readiness', () => {
  test('is 503 with the parts that are out, and nothing of why', async () => {
    readiness = { kind: 'not-ready', out: ['tables'] };
    const reply = await app.inject('/readyz');
    readiness = { kind: 'ready' };
    expect(reply.statusCode).toBe(503);
    expect(reply.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(reply.json()).toEqual({
      type: 'about:blank',
      title: expect.any(String),
      status: 503,
      code: 'unavailable',
      requestId: expect.any(String),
      parts: ['tables'],
    });
  });

  test('and life are two things', async () => {
    readiness = { kind: 'not-ready', out: ['queues'] };
    expect((await app.inject('/healthz')).json()).toEqual({ status: 'alive' });
    readiness = { kind: 'ready' };
    expect((await app.inject('/readyz')).json()).toEqual({ status: 'ready' });
  });
});

describe('the status page', () => {
  test.each(['', '?key=', `?key=${'x'.repeat(43)}`, `?key=${goodKey}&key=${goodKey}`, '?token=x'])(
    'tells whoever comes with %j how one gets in, and no figure',
    async (query) => {
      state = withQueue({ setAside: 98_765 });
      const reply = await app.inject(`/status${query}`);
      expect(reply.statusCode).toBe(403);
      expect(reply.body).toContain('npm run ops -- status');
      expect(reply.body).not.toContain('98,765');
    },
  );

  test('says in words that the storage is away where nobody can be told apart', async () => {
    isStorageAway = true;
    const reply = await visit();
    isStorageAway = false;
    expect(reply.statusCode).toBe(503);
    expect(reply.body).toContain('The storage can’t be reached');
    expect(reply.body).not.toContain('no route');
  });

  test('is open to all where an administrator has chosen that', async () => {
    const opened = await open(false);
    expect((await opened.inject('/status')).statusCode).toBe(200);
    await opened.close();
  });

  test('says first that all is fine when it is', async () => {
    expect(wordsOf((await visit()).body)).toContain('\nEverything is fine\n');
  });

  test('says what is not, and what to do', async () => {
    const words = wordsOf((await visit(withQueue({ setAside: 3 }))).body);
    expect(words).toContain('\nOne thing needs you\n');
    expect(words).toContain('\n3 jobs were set aside\n');
    expect(words).toContain('\nnpm run ops -- poison list\n');
    expect(words).not.toContain('Everything is fine');
  });

  test('names the storage accounts that are out of reach, and shows what the others have', async () => {
    const words = wordsOf((await visit(withoutAccounts(['north', 'east'], ['north']))).body);
    expect(words).toContain('\nOne thing needs you\n');
    expect(words).toContain('\n2 storage accounts can’t be reached: north, east\n');
    expect(words).not.toContain('Can’t be read');
  });

  test('shows the figures of the last hour beside those of the last day', async () => {
    const hour = { ...noCounts, sends: { ...noCounts.sends, sent: 1_200 }, started: 40, longestLagMs: 42_000 };
    const day = { ...noCounts, sends: { ...noCounts.sends, sent: 31_000 }, started: 900, longestLagMs: 150_000 };
    const words = wordsOf((await visit(countedAs({ hour, day }))).body);
    expect(words).toContain('\nSent, and messages brought up to date\n1,200\n31,000\n');
    expect(words).toContain('\nLatest of these after its time\n42 seconds\n2 minutes\n');
  });

  test('says of what cannot be read that it cannot', async () => {
    const out = { kind: 'out-of-reach' } as const;
    const reply = await visit({ ...calm, due: out, queue: out, counted: out });
    expect(reply.statusCode).toBe(200);
    expect(wordsOf(reply.body)).toContain('\n2 things need you\n');
    expect(reply.body.match(/Can’t be read/g)?.length).toBeGreaterThan(5);
  });

  test.each([
    ['it-IT,it;q=0.9,en;q=0.8', 'it', 'Va tutto bene'],
    ['de,it;q=0.7,en;q=0.5', 'it', 'Va tutto bene'],
    ['en;q=0.4,it;q=0.3', 'en', 'Everything is fine'],
    ['it;q=0,en', 'en', 'Everything is fine'],
    ['fr', 'en', 'Everything is fine'],
    [';;;,q=,', 'en', 'Everything is fine'],
  ])('speaks to a browser that likes %j in %s', async (header, language, words) => {
    const reply = await visit(calm, { 'accept-language': header });
    expect(reply.body).toContain(`<html lang="${language}">`);
    expect(reply.headers['content-language']).toBe(language);
    expect(reply.body).toContain(words);
  });

  test('runs nothing, loads nothing, is framed by nobody and kept by no cache', async () => {
    const { body, headers } = await visit();
    const style = /<style>(.*)<\/style>/s.exec(body)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(headers['content-security-policy']).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`,
    );
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(body).not.toMatch(/<script|\son\w+=|\sstyle=|\ssrc=|http-equiv/);
  });

  test('never says its key, in itself or in the log', async () => {
    const { body } = await visit();
    expect(body).not.toContain(goodKey);
    expect(logged.text()).not.toContain(goodKey);
  });
});

describe('the status for programs', () => {
  const asProgram = { accept: 'application/json' };

  test('says what the page says, and under which ids and which version it runs', async () => {
    const reply = await visit(withQueue({ oldestMs: 20 * 60_000, setAside: 2 }), asProgram);
    expect(reply.statusCode).toBe(200);
    expect(reply.headers).toMatchObject({
      'content-type': expect.stringMatching(/^application\/json/),
      'cache-control': 'no-store',
    });
    expect(statusReport.strict().parse(reply.json())).toEqual({
      ...running,
      processes: { workers: 1, servers: 1 },
      dueLagMs: 0,
      queueLagMs: 20 * 60_000,
      setAside: 2,
      findings: [
        {
          kind: 'queue-slow',
          act: true,
          what: 'Jobs wait long: the oldest has been there for 20 minutes',
          remedy: expect.stringContaining('start one more worker'),
        },
        { kind: 'set-aside', act: true, what: '2 jobs were set aside', remedy: expect.stringContaining('put it back') },
      ],
    });
  });

  test('says what cannot be read, rather than that there is nothing', async () => {
    const away = { kind: 'out-of-reach' } as const;
    const reply = await visit({ ...calm, due: away, queue: away, counted: away }, asProgram);
    expect(reply.json()).toMatchObject({ processes: null, dueLagMs: null, queueLagMs: null, setAside: null });
  });

  test.each(['', '?key=', `?key=${'x'.repeat(43)}`])('says nothing to whoever comes with %j', async (query) => {
    const reply = await app.inject({ url: `/status${query}`, headers: asProgram });
    expect(reply.statusCode).toBe(403);
    for (const secret of [running.version, ...Object.values(running.ids)]) expect(reply.body).not.toContain(secret);
  });

  test.each(['text/html,application/xhtml+xml,*/*;q=0.8', '*/*', undefined])(
    'is a page to a browser, which asks for %j',
    async (accept) => {
      const reply = await visit(calm, accept === undefined ? {} : { accept });
      expect(reply.headers['content-type']).toMatch(/^text\/html/);
    },
  );
});

describe('whoever opens the page too often', () => {
  const limited = async () =>
    makeHttp({
      config: sampleConfig({ assetsDir: assets.folder, rateLimits: { person: 1000, tenant: 1000, address: 1 } }),
      routes: statusRoutes({
        readState: () => Promise.resolve(calm),
        readRunning: () => Promise.resolve(running),
        admitsOperator,
      }),
      guards: nobody,
      log: logged.log,
      clock: testClock(),
    });

  test.each([
    ['en', 'This page was opened too often', 'seconds'],
    ['it', 'Questa pagina è stata aperta troppo spesso', 'secondi'],
  ])('reads in their language (%s) when to come again', async (language, title, unit) => {
    const server = await limited();
    const headers = { 'accept-language': language };
    await server.inject({ url: `/status?key=${goodKey}`, headers });
    const reply = await server.inject({ url: `/status?key=${goodKey}`, headers });
    expect(reply.statusCode).toBe(429);
    expect(reply.headers['content-language']).toBe(language);
    expect(reply.body).toContain(title);
    const seconds = reply.headers['retry-after'];
    expect(Number(seconds)).toBeGreaterThan(0);
    expect(reply.body).toContain(`${String(seconds)} ${unit}`);
    await server.close();
  });

  test('with a program has the problem that every program gets', async () => {
    const server = await limited();
    const headers = { accept: 'application/json' };
    await server.inject({ url: `/status?key=${goodKey}`, headers });
    const reply = await server.inject({ url: `/status?key=${goodKey}`, headers });
    expect(reply.json()).toMatchObject({ status: 429, code: 'too-many-requests' });
    expect(Number(reply.headers['retry-after'])).toBeGreaterThan(0);
    await server.close();
  });
});

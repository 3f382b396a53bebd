import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { makeHttp } from '#server/http.ts';
import type { ServerConfig } from '#config/config.ts';
import { collectLog } from '../support/log-lines.ts';
import { nobody } from '../support/nobody.ts';
import { makeSampleAssets } from '../support/sample-assets.ts';
import type { SampleAssets } from '../support/sample-assets.ts';
import { sampleConfig } from '../support/sample-config.ts';
import { testClock } from '../support/test-clock.ts';

const serve = (given: Partial<ServerConfig>): Promise<FastifyInstance> =>
  makeHttp({ config: sampleConfig(given), routes: [], guards: nobody, log: collectLog().log, clock: testClock() });

let assets: SampleAssets;
let app: FastifyInstance;

beforeAll(async () => {
  assets = await makeSampleAssets();
  app = await serve({ assetsDir: assets.folder });
});
afterAll(async () => {
  await app.close();
  await assets.remove();
});

const scriptsOf = (html: string): readonly (string | undefined)[] =>
  [...html.matchAll(/<script src="([^"]*)"/g)].map((match) => match[1]);

const policyOf = (headers: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    String(headers['content-security-policy'])
      .split('; ')
      .map((directive): [string, string] => {
        const [name = '', ...sources] = directive.split(' ');
        return [name, sources.join(' ')];
      }),
  );

describe('the pages', () => {
  test.each([
    ['/tab', ['/assets/tab.js']],
    ['/tab/configure', ['/assets/tab.js']],
    ['/outlook', ['https://office.example/lib/1/hosted/office.js', '/assets/outlook.js']],
    ['/outlook/focus', ['https://office.example/lib/1/hosted/office.js', '/assets/outlook.js']],
    ['/outlook/events', ['https://office.example/lib/1/hosted/office.js', '/assets/events.js']],
  ])('%s runs the scripts it needs, in order', async (url, scripts) => {
    const reply = await app.inject(url);
    expect(reply.statusCode).toBe(200);
    expect(reply.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(scriptsOf(reply.body)).toEqual(scripts);
  });

  test('hold no script of their own, which the policy would not run', async () => {
    for (const url of ['/tab', '/outlook', '/outlook/events']) {
      expect((await app.inject(url)).body).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=/);
    }
  });

  test('let a host page give the pane scripts before its own', async () => {
    const hosted = await serve({ assetsDir: assets.folder, hostScripts: ['/bridge.js'] });
    expect(scriptsOf((await hosted.inject('/outlook')).body)).toEqual([
      'https://office.example/lib/1/hosted/office.js',
      '/bridge.js',
      '/assets/outlook.js',
    ]);
    expect(scriptsOf((await hosted.inject('/tab')).body)).toEqual(['/assets/tab.js']);
    await hosted.close();
  });

  test('carry the client’s configuration, whatever characters it holds', async () => {
    const client = { ...sampleConfig().client, appId: `"><script>alert('1')</script>&amp;` };
    const odd = await serve({ assetsDir: assets.folder, client });
    const { body } = await odd.inject('/tab');
    const content = /<meta name="alliance-config" content="([^"]*)"/.exec(body)?.[1] ?? '';
    const read = content
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');
    expect(JSON.parse(read)).toEqual(client);
    expect(body).not.toContain('<script>');
    await odd.close();
  });
});

describe('the policy of a page', () => {
  test('runs scripts of our own and of office.js only, and none inline', async () => {
    expect(policyOf((await app.inject('/tab')).headers)['script-src']).toBe("'self'");
    expect(policyOf((await app.inject('/outlook')).headers)['script-src']).toBe("'self' https://office.example");
  });

  test('is framed by Teams and Outlook only, and by nobody when none is named', async () => {
    expect(policyOf((await app.inject('/tab')).headers)['frame-ancestors']).toBe(
      'https://teams.example https://outlook.example',
    );
    const alone = await serve({ assetsDir: assets.folder, frameAncestors: [] });
    expect(policyOf((await alone.inject('/tab')).headers)['frame-ancestors']).toBe("'none'");
    await alone.close();
  });

  test('calls only the origins that are named, and takes no plug-in and no other base', async () => {
    expect(policyOf((await app.inject('/outlook')).headers)).toMatchObject({
      'connect-src': "'self' https://graph.example",
      'object-src': "'none'",
      'base-uri': "'none'",
      'default-src': "'self'",
    });
  });
});

describe('the built files', () => {
  test('named by their content are kept for a year', async () => {
    const { headers, body } = await app.inject(`/assets/${assets.chunk}`);
    expect(body).toBe('chunk');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  test('that keep their name are asked for again, and answered shortly when unchanged', async () => {
    const first = await app.inject('/assets/tab.js');
    expect(first.headers['cache-control']).toBe('no-cache');
    const again = await app.inject({
      url: '/assets/tab.js',
      headers: { 'if-none-match': String(first.headers.etag) },
    });
    expect(again.statusCode).toBe(304);
  });

  test.each([
    ['gzip', 'gzip', gunzipSync],
    ['br', 'br', brotliDecompressSync],
    ['gzip, deflate, br', 'br', brotliDecompressSync],
  ])('travel compressed where the browser takes %s', async (accepted, encoding, unpack) => {
    const reply = await app.inject({ url: '/assets/tab.js', headers: { 'accept-encoding': accepted } });
    expect(reply.headers).toMatchObject({
      'content-encoding': encoding,
      'content-type': expect.stringMatching(/javascript/),
      'cache-control': 'no-cache',
      vary: 'accept-encoding',
    });
    expect(unpack(reply.rawPayload).toString()).toBe('entry');
  });

  test.each([undefined, 'identity', 'zstd'])('travel as they are to a browser that takes %s', async (accepted) => {
    const headers = accepted === undefined ? {} : { 'accept-encoding': accepted };
    const reply = await app.inject({ url: '/assets/tab.js', headers });
    expect(reply.headers['content-encoding']).toBeUndefined();
    expect(reply.headers.vary).toBe('accept-encoding');
    expect(reply.body).toBe('entry');
  });

  test('tell compressed and plain apart by their marks', async () => {
    const marks = ['gzip', 'br', 'identity'].map(async (accepted) => {
      const reply = await app.inject({ url: '/assets/tab.js', headers: { 'accept-encoding': accepted } });
      return reply.headers.etag;
    });
    expect(new Set(await Promise.all(marks)).size).toBe(3);
  });

  test('are all that is served: nothing hidden, nothing outside of the folder', async () => {
    for (const name of ['.secret', '../package.json', '..%2fpackage.json', '%2e%2e/package.json', '']) {
      expect([name, (await app.inject(`/assets/${name}`)).statusCode]).toEqual([name, 404]);
    }
  });

  test('are not to be guessed at', async () => {
    expect((await app.inject('/assets/tab.js')).headers['x-content-type-options']).toBe('nosniff');
  });
});

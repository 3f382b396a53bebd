import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { makeAsk } from '#adapters/doctor/ask-by-http.ts';
import { readPublicConfig, readReport } from '#adapters/doctor/read-replies.ts';
import { systemClock } from '#adapters/system/clock.ts';
import { connectTables } from '#adapters/tables/connect-tables.ts';
import { makeFigureStore } from '#adapters/tables/figure-store.ts';
import { makeOperatorKeys } from '#adapters/tables/operator-keys.ts';
import { openPackage } from '#composition/doctor.ts';
import { product } from '#composition/product.ts';
import { composeServer } from '#composition/server.ts';
import { microsoft365 } from '#config/microsoft365.ts';
import type { Encryption } from '#domain/doctor/deployment.ts';
import { hourOf } from '#domain/figures/hour-figures.ts';
import { runDoctor } from '#server/run-doctor.ts';
import { makeExamine } from '#usecases/doctor/examine.ts';
import { packageValues, sampleZip } from '../support/app-package.ts';
import { startTestStorage } from '../support/azurite.ts';
import type { TestStorage } from '../support/azurite.ts';
import { startFrontServer } from '../support/front-server.ts';
import type { FrontServer } from '../support/front-server.ts';
import { freePort } from '../support/local-alliance.ts';
import { makeSampleAssets } from '../support/sample-assets.ts';
import type { SampleAssets } from '../support/sample-assets.ts';
import { sampleConfig } from '../support/sample-config.ts';
import { startTokenIssuer } from '../support/tokens.ts';
import type { TokenIssuer } from '../support/tokens.ts';

const publicUrl = 'https://alliance.example.org';
const statusLink = `${publicUrl}/status?key=${'k'.repeat(43)}`;
const limitMs = 1_500;
const dayMs = 86_400_000;

let storage: TestStorage;
let issuer: TokenIssuer;
let assets: SampleAssets;
let app: FastifyInstance;
let front: FrontServer;
let entra: FrontServer;
let organisation: FrontServer;
let folder: string;
let packageFile: string;
let encryption: Encryption;
let entraUrl: string;
/** Where nobody listens. */
let nowhere: string;

/** The server with Microsoft 365's own settings, under the ids of the package. */
const config = () => ({
  ...sampleConfig({ storage: storage.config, assetsDir: assets.folder }),
  ...microsoft365.pages,
  bot: { ...sampleConfig().bot, appId: packageValues['BOT_APP_ID']! },
  tokens: { ...issuer.config, audience: packageValues['CLIENT_ID']! },
  client: {
    ...sampleConfig().client,
    clientId: packageValues['CLIENT_ID']!,
    apiScope: `api://alliance.example.org/${packageValues['CLIENT_ID']!}/access_as_user`,
    appId: packageValues['TEAMS_APP_ID']!,
  },
});

beforeAll(async () => {
  [storage, issuer, assets] = await Promise.all([startTestStorage(), startTokenIssuer(), makeSampleAssets()]);
  app = await composeServer(config(), systemClock);
  front = await startFrontServer(await app.listen({ host: '127.0.0.1', port: 0 }));
  entra = await startFrontServer(front.url);
  organisation = await startFrontServer(front.url);
  const tables = await connectTables(storage.config);
  const hash = createHash('sha256').update('k'.repeat(43)).digest('hex');
  await makeOperatorKeys(tables.figures).add({ hash, until: systemClock.now() + dayMs });
  const now = systemClock.now();
  const worker = { id: '11111111-0000-4000-8000-000000000009', role: 'worker' } as const;
  const heard = { process: worker, hour: hourOf(now), heardAt: now, state: 'running', pieces: [] } as const;
  await makeFigureStore(tables.figures).save(heard);
  nowhere = `http://127.0.0.1:${await freePort()}`;
  folder = await mkdtemp(path.join(tmpdir(), 'alliance-doctor-'));
  packageFile = path.join(folder, 'alliance.zip');
  await writeFile(packageFile, await sampleZip());
}, 60_000);
afterAll(async () => {
  await organisation.stop();
  await entra.stop();
  await front.stop();
  await app.close();
  await Promise.all([storage.stop(), issuer.stop(), assets.remove(), rm(folder, { recursive: true })]);
});
const describesItself = {
  kind: 'change',
  status: 200,
  body: () => '{"issuer":"https://login.microsoftonline.com/{tenantid}/v2.0"}',
} as const;
beforeAll(() => {
  mend();
});
afterEach(() => {
  mend();
});
const opens = { kind: 'change', status: 200, body: () => 'Read this' } as const;
const papers = { '/': opens, '/privacy': opens, '/terms': opens };
const mend = (): void => {
  front.meddle({});
  entraUrl = entra.url;
  entra.meddle({ '/organizations/v2.0/.well-known/openid-configuration': describesItself });
  organisation.meddle(papers);
  encryption = { protocol: 'TLSv1.3', validTo: systemClock.now() + 60.5 * dayMs };
};

/** The network on which our names lead to these servers. */
const ask = makeAsk({ clock: systemClock, limitMs });
const examine = makeExamine({
  ask: (asked) =>
    ask({
      ...asked,
      url: asked.url
        .replace(publicUrl, front.url)
        .replace('https://login.example', entraUrl)
        .replace('https://example.org', organisation.url),
    }),
  readEncryption: () => Promise.resolve(encryption),
  readPublicConfig,
  readReport,
  hosts: microsoft365.pages.frameAncestors,
  clock: systemClock,
});

const doctor = async (...args: readonly string[]): Promise<{ code: number; said: string }> => {
  const said: string[] = [];
  const code = await runDoctor({ examine, openPackage, usualUrl: publicUrl, say: (line) => said.push(line) }, [
    '--status',
    statusLink,
    '--package',
    packageFile,
    ...args,
  ]);
  return { code, said: said.join('\n') };
};

/** What is said to be wrong, each with its line. */
const wrongs = async (): Promise<readonly string[]> => {
  const { said } = await doctor();
  return said
    .split('\n')
    .filter((line) => line.startsWith('wrong '))
    .map((line) => line.slice(7).replace(/\s+/, ': '));
};

const change = (at: string, given: object): void => {
  front.meddle({ [at]: { kind: 'change', ...given } });
};

describe('a deployment that is well', () => {
  test('has nothing wrong in any line', async () => {
    const { code, said } = await doctor();
    expect(
      said
        .replace(/within \d+ ms/, 'within 5 ms')
        .replace(/differ by \d s/, 'differ by 0 s')
        .split('\n'),
    ).toEqual([
      'ok     address     The server answers, within 5 ms.',
      'ok     encryption  TLSv1.3; the certificate is good for 60 more days.',
      'ok     hsts        Browsers are told to come by https alone.',
      'ok     ready       Storage, sign-in keys and pages answer.',
      'ok     tab         The page opens in Teams and Outlook, and nowhere else.',
      'ok     outlook     The page opens in Teams and Outlook, and nowhere else.',
      'ok     ids         People sign in to the application of this host.',
      `ok     package     The package (${product.version}) is the one of this deployment.`,
      'ok     papers      The pages of your organisation that the package names open.',
      'ok     bot         What Microsoft has not signed is turned away.',
      'ok     sign-in     Whoever has not signed in is turned away.',
      'ok     entra       Entra issues tokens of version 2 (https://login.microsoftonline.com/{tenantid}/v2.0).',
      'ok     clock       The server’s clock and this one differ by 0 s.',
      'ok     status      The status could be read.',
      `ok     version     Version ${product.version} runs.`,
      'ok     tokens      The server takes tokens of version 2 that are for it alone.',
      'ok     tables      What is kept in the tables can be written.',
      'ok     queues      What is kept in the queues can be written.',
      'ok     engine      1 worker; what is due waits for 0 s; nothing is set aside.',
      'Nothing is wrong.',
    ]);
    expect(code).toBe(0);
  });

  test('can be told by programs', async () => {
    const { code, said } = await doctor('--json');
    expect(code).toBe(0);
    const { url, lines } = JSON.parse(said) as { url: string; lines: { line: string; verdict: string }[] };
    expect(url).toBe(publicUrl);
    expect(lines).toHaveLength(19);
    expect(lines[1]).toEqual({
      line: 'encryption',
      verdict: 'ok',
      kind: 'encrypted',
      what: 'TLSv1.3; the certificate is good for 60 more days.',
    });
  });
});

describe('what is wrong is said on its line:', () => {
  const csp = async (at: string): Promise<string> => String((await app.inject(at)).headers['content-security-policy']);

  test('nobody listens, which leaves nothing else to say', async () => {
    const gone = makeExamine({
      ask: ({ url }) => ask({ url: url.replace(publicUrl, nowhere) }),
      readEncryption: () => Promise.resolve(encryption),
      readPublicConfig,
      readReport,
      hosts: [],
      clock: systemClock,
    });
    const found = await gone({ url: publicUrl, statusLink: undefined, packed: { kind: 'none' } });
    expect(found).toEqual([
      { line: 'address', finding: { kind: 'unreached', reason: 'turned-away', code: 'ECONNREFUSED' } },
    ]);
  });

  test('each answer is 500', async () => {
    const all = ['/healthz', '/readyz', '/tab', '/outlook', '/status', '/api/messages', '/api/me/week'];
    front.meddle(Object.fromEntries(all.map((at) => [at, { kind: 'change', status: 500, body: () => 'oops' }])));
    expect((await wrongs()).map((one) => one.split(':')[0])).toEqual([
      'address',
      'ready',
      'tab',
      'outlook',
      'ids',
      'bot',
      'sign-in',
      'status',
    ]);
  });

  test.each(['/readyz', '/tab', '/outlook', '/api/messages', '/api/me/week', '/status'])(
    '%s never answers, or never ends, and the others are looked at all the same',
    async (at) => {
      for (const kind of ['hang', 'stall'] as const) {
        front.meddle({ [at]: { kind } });
        const before = performance.now();
        const found = await wrongs();
        expect(performance.now() - before).toBeLessThan(2 * limitMs + 1_000);
        expect(found.filter((one) => one.endsWith('There was no answer within 2 s.'))).toHaveLength(1);
      }
    },
    30_000,
  );

  test('a certificate that ends soon, one that is over, and an old protocol', async () => {
    encryption = { protocol: 'TLSv1.3', validTo: systemClock.now() + 5.5 * dayMs };
    expect(await wrongs()).toEqual(['encryption: The certificate is good for 5 more days.']);
    encryption = { protocol: 'TLSv1.3', validTo: systemClock.now() - dayMs };
    expect(await wrongs()).toEqual(['encryption: The certificate is over.']);
    encryption = { protocol: 'TLSv1.1', validTo: systemClock.now() + 60 * dayMs };
    expect(await wrongs()).toEqual(['encryption: The connection is TLSv1.1.']);
  });

  test.each([[undefined], ['max-age=60']])('a server that forgets https: %s', async (value) => {
    change('/healthz', { headers: { 'strict-transport-security': value } });
    expect(await wrongs()).toEqual(['hsts: Browsers are not told to come by https alone (Strict-Transport-Security).']);
  });

  test('parts that are out of reach', async () => {
    change('/readyz', { status: 503, body: () => '{"code":"unavailable","parts":["tables","sign-in"]}' });
    expect(await wrongs()).toEqual(['ready: Out of reach: tables, sign-in.']);
    expect((await doctor()).said).toContain('Storage Table Data Contributor');
  });

  test.each([
    [
      'no policy',
      async () => Promise.resolve(undefined),
      [
        'The page opens in * too (frame-ancestors).',
        'The page runs scripts that anyone may have written into it (script-src).',
      ],
    ],
    [
      'no Outlook',
      async () => (await csp('/tab')).replaceAll(/ https:\/\/outlook[\w.-]+/g, ''),
      [
        'The page does not open in https://outlook.office.com, https://outlook.office365.com, https://outlook-sdf.office.com, https://outlook-sdf.office365.com (frame-ancestors).',
      ],
    ],
    [
      'anyone',
      async () => (await csp('/tab')).replace('frame-ancestors', 'frame-ancestors https:'),
      ['The page opens in https: too (frame-ancestors).'],
    ],
    [
      'inline scripts',
      async () => (await csp('/tab')).replace('script-src', "script-src 'unsafe-inline'"),
      ['The page runs scripts that anyone may have written into it (script-src).'],
    ],
  ])('a page for the frames of %s', async (_, policy, said) => {
    change('/tab', { headers: { 'content-security-policy': await policy() } });
    expect(await wrongs()).toEqual(said.map((one) => `tab: ${one}`));
  });

  test('a page that a gateway keeps from frames', async () => {
    change('/outlook', { headers: { 'x-frame-options': 'SAMEORIGIN' } });
    expect(await wrongs()).toEqual([
      'outlook: The page has X-Frame-Options, which keeps Teams and Outlook from opening it.',
    ]);
  });

  test('the scope of another host, and a page of someone else', async () => {
    change('/tab', { body: (body: string) => body.replace('api://alliance.example.org', 'api://other.example.org') });
    expect((await wrongs())[0]).toMatch(/^ids: People sign in to api:\/\/other\.example\.org/);
    change('/tab', { body: () => '<html></html>' });
    expect(await wrongs()).toEqual(['ids: The page does not say which application people sign in to.']);
  });

  test.each(['BOT_APP_ID', 'CLIENT_ID', 'TEAMS_APP_ID', 'DOMAIN'])('a package with another %s', async (name) => {
    const value = name === 'DOMAIN' ? 'other.example.org' : '22222222-0000-4000-8000-000000000002';
    const other = path.join(folder, `${name}.zip`);
    await writeFile(other, await sampleZip({ ...packageValues, [name]: value }));
    const { code, said } = await doctor('--package', other);
    expect(code).toBe(1);
    expect(said).toContain(`is ${value} in the package, and ${packageValues[name]!} runs.`);
  });

  test('a package that cannot be uploaded', async () => {
    const broken = path.join(folder, 'broken.zip');
    await writeFile(broken, 'x');
    expect((await doctor('--package', broken)).said).toContain('The package has 1 problems.');
  });

  test.each([
    ['is gone', { status: 404 }],
    ['asks for sign-in', { status: 302, headers: { location: 'https://login.microsoftonline.com/common' } }],
  ])('a page for privacy that %s', async (_, given) => {
    organisation.meddle({ ...papers, '/privacy': { kind: 'change', ...given } });
    expect(await wrongs()).toEqual([
      'papers: developer.privacyUrl does not open without sign-in (https://example.org/privacy).',
    ]);
  });

  test('a bot that believes anyone', async () => {
    change('/api/messages', { status: 202 });
    expect(await wrongs()).toEqual(['bot: Anyone can speak as Teams: an unsigned message was answered with 202.']);
  });

  test('a bot whose authentication is really off', async () => {
    const open = await composeServer({ ...config(), bot: { ...config().bot, appId: '' } }, systemClock);
    const url = await open.listen({ host: '127.0.0.1', port: 0 });
    const found = await makeExamine({
      ask: (asked) => ask({ ...asked, url: asked.url.replace(publicUrl, url) }),
      readEncryption: () => Promise.resolve(encryption),
      readPublicConfig,
      readReport,
      hosts: microsoft365.pages.frameAncestors,
      clock: systemClock,
    })({ url: publicUrl, statusLink: undefined, packed: { kind: 'none' } });
    await open.close();
    expect(found.filter(({ line }) => line === 'bot')).toEqual([
      { line: 'bot', finding: { kind: 'open-to-strangers', status: 200 } },
    ]);
  });

  test('an API that lets anyone in', async () => {
    change('/api/me/week', { status: 200 });
    expect(await wrongs()).toEqual(['sign-in: Anyone is let in: a request without sign-in was answered with 200.']);
  });

  test('tokens of version 1', async () => {
    entra.meddle({
      '/organizations/v2.0/.well-known/openid-configuration': {
        ...describesItself,
        body: () => '{"issuer":"https://sts.windows.net/{tenantid}/"}',
      },
    });
    expect(await wrongs()).toEqual(['entra: The tokens are of version 1 (https://sts.windows.net/{tenantid}/).']);
  });

  const inTwoMinutes = (): string => new Date(systemClock.now() + 120_000).toUTCString();

  test('a clock that is ahead, by the word of Entra', async () => {
    change('/healthz', { headers: { date: inTwoMinutes() } });
    expect((await wrongs())[0]).toMatch(/^clock: The server’s clock is (?:119|120|121) s ahead\.$/);
  });

  test('a status that cannot be written to, and what the engine says', async () => {
    const report = (
      await app.inject({
        url: statusLink.replace(publicUrl, ''),
        headers: { accept: 'application/json' },
      })
    ).json<object>();
    const worse = {
      ...report,
      writable: { tables: false, queues: false },
      tokens: { issuer: 'https://login.example/{tid}/v2.0', audience: 'someone-else' },
      findings: [
        { kind: 'due-late', act: true, what: 'What is due starts late', remedy: 'Start one more worker.' },
        { kind: 'throttled', act: false, what: 'Teams asked to wait', remedy: 'You have nothing to do.' },
      ],
    };
    change('/status', { body: () => JSON.stringify(worse) });
    expect(await wrongs()).toEqual([
      `tokens: The server takes tokens for someone-else, while people get them for ${packageValues['CLIENT_ID']!}.`,
      'tables: Nothing can be written to the tables.',
      'queues: Nothing can be written to the queues.',
      'engine: What is due starts late.',
    ]);
  });

  test('a link that is over', async () => {
    const { code, said } = await doctor('--status', statusLink.replaceAll('k', 'x').replace('xey', 'key'));
    expect(code).toBe(1);
    expect(said).toContain('wrong  status      The link to the status is over, or is not of this deployment.');
  });
});

describe('what cannot be told is no fault:', () => {
  test('a clock of one’s own that is behind, by the word of Entra', async () => {
    const date = new Date(systemClock.now() + 120_000).toUTCString();
    change('/healthz', { headers: { date } });
    entra.meddle({
      '/organizations/v2.0/.well-known/openid-configuration': { ...describesItself, headers: { date } },
    });
    const { code, said } = await doctor();
    expect(code).toBe(0);
    expect(said).toMatch(
      /-      clock {7}The clock of this machine is 1(?:19|20|21) s behind; the server’s is right\./,
    );
  });

  test('Entra that cannot be reached from here', async () => {
    entraUrl = nowhere;
    const { code, said } = await doctor();
    expect(code).toBe(0);
    expect(said).toContain('-      entra       Not looked at: Entra could not be reached from here.');
  });

  test('no link and no package', async () => {
    const said: string[] = [];
    const code = await runDoctor({ examine, openPackage, usualUrl: undefined, say: (line) => said.push(line) }, [
      '--url',
      `${publicUrl}/anything`,
    ]);
    expect(code).toBe(0);
    expect(said.filter((line) => line.startsWith('- '))).toEqual([
      '-      package     Not looked at: name one with --package <file>.',
      '-      status      Not looked at: give a link that npm run ops -- status makes, with --status <link>.',
    ]);
  });
});

describe('a server on this machine', () => {
  const here = async (): Promise<readonly string[]> => {
    const said: string[] = [];
    const local = makeExamine({
      ask,
      readEncryption: () => Promise.reject(new Error('there is no encryption to look at')),
      readPublicConfig,
      readReport,
      hosts: microsoft365.pages.frameAncestors,
      clock: systemClock,
    });
    front.meddle({ ...framedByItself, ...others });
    const needs = { examine: local, openPackage, usualUrl: front.url, say: (line: string) => said.push(line) };
    const code = await runDoctor(needs, []);
    return [...said.filter((line) => /^(?:wrong )|(?:tab|encryption|hsts|clock) /.test(line)), `ends with ${code}`];
  };
  const ofLocalhost = {
    kind: 'change',
    headers: { 'content-security-policy': "frame-ancestors 'self'; script-src 'self'" },
    body: (body: string) => body.replaceAll('alliance.example.org', '127.0.0.1'),
  } as const;
  const framedByItself = { '/tab': ofLocalhost, '/outlook': ofLocalhost };
  let others: Parameters<FrontServer['meddle']>[0] = {};

  test('needs no certificate, and shows itself alone', async () => {
    others = {};
    expect((await here()).map((line) => line.replace(/by \d s/, 'by 0 s'))).toEqual([
      '-      encryption  Not looked at: nothing leaves this computer.',
      '-      hsts        Not looked at: nothing leaves this computer.',
      'ok     tab         The page opens in pages of this computer, and nowhere else.',
      'ok     clock       The server’s clock and this one differ by 0 s.',
      'ends with 0',
    ]);
  });

  test('may have a clock that was moved', async () => {
    const date = new Date(systemClock.now() + 7 * dayMs).toUTCString();
    others = { '/healthz': { kind: 'change', headers: { date } } };
    expect((await here()).slice(-2)).toEqual([
      expect.stringMatching(
        /^-      clock {7}The clock of the local Microsoft 365 has been moved: it is 604\d{3} s ahead\.$/,
      ),
      'ends with 0',
    ]);
  });
});

describe('the doctor explains itself', () => {
  test.each([
    [[]],
    [['--url', 'alliance']],
    [['--url', 'ftp://alliance.example.org']],
    [['--url', publicUrl, '--colour']],
    // The key would go to a stranger.
    [['--url', publicUrl, '--status', 'https://elsewhere.example.org/status?key=x']],
  ])('when told %j, and asks nobody', async (args) => {
    const { code, said } = await askedOfNobody(args);
    expect(code).toBe(2);
    expect(said.join('\n')).toContain('npm run doctor -- --url');
  });

  test.each([
    [[], 'Which deployment? Name its address with --url: no azd environment here tells it (PUBLIC_URL).'],
    [['--url', 'alliance.example.org'], 'alliance.example.org is no address: one begins with https://.'],
    [
      ['--url', publicUrl, '--status', 'https://elsewhere.example.org/status?key=x'],
      `The link is not of ${publicUrl}: the key in it is told to no other deployment.`,
    ],
    [['--url', publicUrl, '--colour'], 'Usage:'],
  ])('when told %j, and says why first', async (args, why) => {
    expect((await askedOfNobody(args)).said[0]?.split('\n')[0]).toBe(why);
  });

  const askedOfNobody = async (args: readonly string[]) => {
    const said: string[] = [];
    const nobody = (): never => {
      throw new Error('nobody is to be asked');
    };
    const needs = { examine: nobody, openPackage, usualUrl: undefined, say: (line: string) => said.push(line) };
    return { code: await runDoctor(needs, args), said };
  };

  test('when there is no such package', async () => {
    expect(await doctor('--package', '/nowhere.zip')).toEqual({ code: 2, said: 'There is no file /nowhere.zip.' });
  });
});

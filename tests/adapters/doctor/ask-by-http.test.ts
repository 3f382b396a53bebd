import { createServer as createPlainServer } from 'node:http';
import { createServer } from 'node:https';
import { createServer as createSilentServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterEach, describe, expect, test } from '@jest/globals';
import { makeAsk, makeReadEncryption } from '#adapters/doctor/ask-by-http.ts';
import { systemClock } from '#adapters/system/clock.ts';
import { freePort } from '../../support/local-alliance.ts';
import { makeCertificate } from '../../support/make-certificate.ts';

const limitMs = 800;
const dayMs = 86_400_000;
const ask = makeAsk({ clock: systemClock, limitMs });
const readEncryption = makeReadEncryption({ limitMs });
const usualAuthorities = getCACertificates('default');

let stop: (() => void) | undefined;
afterEach(() => {
  stop?.();
  stop = undefined;
  setDefaultCACertificates(usualAuthorities);
});

const listen = async (server: Server): Promise<number> => {
  const open = new Set<{ destroy(): void }>();
  server.on('connection', (socket) => open.add(socket));
  stop = () => {
    for (const socket of open) socket.destroy();
    server.close();
  };
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return (server.address() as AddressInfo).port;
};

/** A server on this machine with a certificate that is good for these days, and that this process trusts or not. */
const listenEncrypted = async (given: { host?: string; days?: number; isTrusted?: boolean }): Promise<number> => {
  const { host = 'localhost', days = 30, isTrusted = true } = given;
  const now = systemClock.now();
  const { cert, key } = makeCertificate(host, now - 90 * dayMs, now + days * dayMs);
  if (isTrusted) setDefaultCACertificates([...usualAuthorities, cert]);
  return listen(createServer({ cert, key }, (_, response) => response.end('here')));
};

describe('a request from outside', () => {
  test('brings back what was answered, and when', async () => {
    const port = await listen(
      createPlainServer((request, response) => {
        response.writeHead(418, { 'x-told': String(request.headers['x-asked']) }).end(request.method);
      }),
    );
    const before = systemClock.now();
    const asked = {
      url: `http://localhost:${port}/`,
      method: 'POST',
      headers: { 'x-asked': 'this' },
      body: '{}',
    } as const;
    const answer = await ask(asked);
    expect(answer).toMatchObject({ kind: 'answer', status: 418, headers: { 'x-told': 'this' }, body: 'POST' });
    if (answer.kind !== 'answer') throw new Error('no answer');
    expect(answer.at).toBeGreaterThanOrEqual(before);
    expect(answer.at - answer.ms).toBeGreaterThanOrEqual(before);
  });

  test('follows no redirect', async () => {
    const port = await listen(
      createPlainServer((_, response) => response.writeHead(302, { location: 'https://elsewhere.example' }).end()),
    );
    expect(await ask({ url: `http://localhost:${port}/` })).toMatchObject({ kind: 'answer', status: 302 });
  });

  test('ends where nobody listens, and where the name is not known', async () => {
    expect(await ask({ url: `http://localhost:${await freePort()}/` })).toEqual({
      kind: 'unreached',
      reason: 'turned-away',
      code: 'ECONNREFUSED',
    });
    // RFC 6761 keeps the name from ever being known.
    expect(await ask({ url: 'http://alliance.invalid/' })).toMatchObject({ kind: 'unreached', reason: 'name-unknown' });
  });

  test('does not wait longer than its limit', async () => {
    const port = await listen(createSilentServer());
    expect(await ask({ url: `http://localhost:${port}/` })).toEqual({ kind: 'no-answer', ms: limitMs });
  });

  test.each([
    ['that nobody vouches for', { isTrusted: false }, 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ['of another host', { host: 'other.example' }, 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['that is over', { days: -1 }, 'CERT_HAS_EXPIRED'],
  ])('believes no certificate %s', async (_, given, code) => {
    const port = await listenEncrypted(given);
    const told = { kind: 'unreached', reason: 'certificate', code };
    expect(await ask({ url: `https://localhost:${port}/` })).toEqual(told);
    expect(await readEncryption('localhost', port)).toEqual(told);
  });
});

describe('the connection itself', () => {
  test('tells its protocol, and until when the certificate is good', async () => {
    const port = await listenEncrypted({ days: 30 });
    const read = await readEncryption('localhost', port);
    if ('kind' in read) throw new Error(JSON.stringify(read));
    expect(read.protocol).toBe('TLSv1.3');
    expect(Math.abs(read.validTo - (systemClock.now() + 30 * dayMs))).toBeLessThan(10_000);
  });

  test('is none where nobody speaks TLS', async () => {
    const port = await listen(createPlainServer());
    expect(await readEncryption('localhost', port)).toMatchObject({ kind: 'unreached' });
  });

  test('is not waited for longer than its limit', async () => {
    const port = await listen(createSilentServer());
    expect(await readEncryption('localhost', port)).toEqual({ kind: 'no-answer', ms: limitMs });
  });
});

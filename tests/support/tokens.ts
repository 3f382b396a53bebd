import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT } from 'jose';
import type { CryptoKey, JWTHeaderParameters } from 'jose';
import type { TokenConfig } from '#config/config.ts';
import type { PersonId, TenantId } from '#domain/shared/ids.ts';
import { ada, friday, nameOfSample, tenantId } from './sample-team.ts';

/** What a token is to say beyond, or instead of, what a good one says; `undefined` leaves a claim out. */
export type TokenWish = {
  readonly person?: PersonId;
  readonly tenant?: TenantId;
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: JWTHeaderParameters;
  readonly key?: CryptoKey | Uint8Array;
};

/** An Entra of our own: one signing key, its key set on loopback, tokens at will. */
export type TokenIssuer = {
  readonly config: TokenConfig;
  /** The public key as text: what an attacker may know. */
  readonly publicKey: string;
  mint(wish?: TokenWish): Promise<string>;
  stop(): Promise<void>;
};

const audience = 'dddddddd-0000-4000-8000-000000000001';
const issuer = 'https://login.example/{tid}/v2.0';
const keyId = 'key-1';

// One for all issuers of a test file: making a key takes longer than most tests.
const keyPair = generateKeyPair('RS256', { extractable: true });

/** Tokens are good from `now` on, for an hour. */
export const startTokenIssuer = async (now = friday): Promise<TokenIssuer> => {
  const { privateKey, publicKey } = await keyPair;
  const key = { ...(await exportJWK(publicKey)), kid: keyId, use: 'sig', alg: 'RS256' };
  const server = await serveJson({ keys: [key] });
  const { port } = server.address() as AddressInfo; // An address of TCP, as the server listens on a port.
  return {
    config: {
      issuer,
      jwksUrl: `http://127.0.0.1:${String(port)}/keys`,
      audience,
      scope: 'access_as_user',
      tenants: [tenantId(1), tenantId(2)],
    },
    publicKey: await exportSPKI(publicKey),
    mint: (wish = {}) => sign(wish, privateKey, Math.floor(now / 1000)),
    stop: () => stop(server),
  };
};

const sign = (wish: TokenWish, privateKey: CryptoKey, seconds: number): Promise<string> => {
  const tid = wish.tenant ?? tenantId(1);
  const claims = {
    iss: issuer.replace('{tid}', tid),
    aud: audience,
    tid,
    oid: wish.person ?? ada,
    name: nameOfSample(wish.person ?? ada),
    scp: 'User.Read access_as_user',
    iat: seconds,
    nbf: seconds,
    exp: seconds + 3600,
    ver: '2.0',
    ...wish.claims,
  };
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: keyId, ...wish.header })
    .sign(wish.key ?? privateKey);
};

const serveJson = (body: unknown): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer((_request, response) => {
      response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    });
    server.listen(0, '127.0.0.1', () => {
      resolve(server);
    });
  });

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });

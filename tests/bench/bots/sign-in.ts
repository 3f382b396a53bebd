import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** What the Bot Framework and a managed identity sign, on loopback. */
export type SignIn = {
  readonly port: number;
  /** What a Bot Connector at `serviceUrl` sends along to the bot `appId`: another one each time. */
  mint(appId: string, serviceUrl: string): Promise<string>;
  stop(): Promise<void>;
};

const keyId = 'connector';

export const startSignIn = async (): Promise<SignIn> => {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const key = { ...(await exportJWK(publicKey)), kid: keyId, use: 'sig', alg: 'RS256', endorsements: ['msteams'] };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answers[pathname] ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // An address of TCP, as the server listens on a port.
  const inAnHour = Math.floor(Date.now() / 1000) + 3600;
  const answers: Readonly<Record<string, unknown>> = {
    '/v1/.well-known/openidconfiguration': { jwks_uri: `http://127.0.0.1:${port}/keys` },
    '/keys': { keys: [key] },
    [identityPath]: { access_token: 'a-token-of-the-bot', expires_on: String(inAnHour), resource: '' },
  };
  return {
    port,
    mint: (appId, serviceUrl) =>
      new SignJWT({ serviceurl: serviceUrl })
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: keyId })
        .setIssuer('https://api.botframework.com')
        .setAudience(appId)
        .setNotBefore('0s')
        .setExpirationTime('1h')
        .setJti(randomUUID())
        .sign(privateKey),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
};

const identityPath = '/identity';

/** Names for a bot's process the managed identity that it is. */
export const identityOn = (port: number): Readonly<Record<string, string>> => ({
  IDENTITY_ENDPOINT: `http://127.0.0.1:${port}${identityPath}`,
  IDENTITY_HEADER: 'none',
});

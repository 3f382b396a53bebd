import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, importJWK } from 'jose';
import type { JWK } from 'jose';

/** The key that the local Entra signs with. */
export type SigningKey = {
  readonly id: string;
  readonly privateKey: CryptoKey;
  /** The public half, as the JWKS shows it. */
  readonly publicJwk: JWK;
};

const keyId = 'local-entra';

const asKey = async (jwk: JWK): Promise<CryptoKey> => {
  const key = await importJWK(jwk, 'RS256');
  if (key instanceof Uint8Array) throw new Error('the signing key file does not hold an RSA key');
  return key;
};

const generate = async (file: string): Promise<JWK> => {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  await writeFile(file, JSON.stringify(jwk), { mode: 0o600 });
  return jwk;
};

const readOrGenerate = async (file: string): Promise<JWK> => {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  // Our own file: `generate` wrote it.
  return text === undefined ? await generate(file) : (JSON.parse(text) as JWK);
};

/** The key of this data folder, made at the first start: sign-ins stay valid over a restart. */
export const openSigningKey = async (dataDir: string): Promise<SigningKey> => {
  const jwk = await readOrGenerate(join(dataDir, signingKeyFile));
  const { kty, n, e } = jwk;
  if (kty === undefined || n === undefined || e === undefined) throw new Error('the signing key file is incomplete');
  return { id: keyId, privateKey: await asKey(jwk), publicJwk: { kty, n, e, kid: keyId, use: 'sig', alg: 'RS256' } };
};

export const signingKeyFile = 'entra-key.json';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { generateKeyPair, UnsecuredJWT } from 'jose';
import { makeTokenVerifier } from '#adapters/entra-keys/token-verifier.ts';
import type { Principal } from '#domain/people/scope.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { ada, bo, friday, tenantId } from '../../support/sample-team.ts';
import { startTokenIssuer } from '../../support/tokens.ts';
import type { TokenIssuer, TokenWish } from '../../support/tokens.ts';

const seconds = friday / 1000;
let issuer: TokenIssuer;

beforeAll(async () => {
  issuer = await startTokenIssuer();
});
afterAll(() => issuer.stop());

const verify = async (token: string, now = friday): Promise<Principal | undefined> =>
  makeTokenVerifier({ config: issuer.config, clock: { now: () => now } }).verify(token);

const verifyMinted = async (wish: TokenWish, now?: number): Promise<Principal | undefined> =>
  verify(await issuer.mint(wish), now);

describe('a token that is taken', () => {
  test.each([
    [['Alliance.Administrator'], true],
    [['Another.Role', 'Alliance.Administrator'], true],
    [['alliance.administrator'], false],
    ['Alliance.Administrator', false],
    [undefined, false],
  ])('with the roles %j makes an administrator: %p', async (roles, isAdministrator) => {
    expect(await verifyMinted({ claims: { roles } })).toMatchObject({ isAdministrator });
  });

  test('speaks for the person and tenant that it names', async () => {
    expect(await verifyMinted({ person: bo, tenant: tenantId(2) })).toEqual({
      tenantId: tenantId(2),
      personId: bo,
      name: 'Bo Lindqvist',
      address: '',
      isAdministrator: false,
    });
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['where mail goes', { email: 'Bo@Example.com', preferred_username: 'bo.l@example.com' }, 'bo@example.com'],
    ['what they sign in with, where mail is not told', { preferred_username: 'Bo.L@example.com' }, 'bo.l@example.com'],
    ['the name that older tokens tell', { upn: 'bo.l@example.com' }, 'bo.l@example.com'],
    ['nothing where a phone number signs in', { preferred_username: '+390612345' }, ''],
    ['nothing where the claim is no text', { email: ['bo@example.com'] }, ''],
    ['nothing that is longer than any address', { email: `${'b'.repeat(320)}@example.com` }, ''],
  ])('tells of the person’s address %s', async (_, claims, address) => {
    expect(await verifyMinted({ claims })).toMatchObject({ address });
  });

  test('names ids in capitals and means the same', async () => {
    expect(await verifyMinted({ claims: { oid: ada.toUpperCase() } })).toMatchObject({ personId: ada });
  });

  test('may be a few seconds off our clock', async () => {
    expect(await verifyMinted({}, friday - 59_000)).toBeDefined();
    expect(await verifyMinted({}, friday + 3_659_000)).toBeDefined();
  });
});

describe('a token is not taken', () => {
  test.each<[string, TokenWish]>([
    ['that has expired', { claims: { exp: seconds - 61 } }],
    ['that never expires', { claims: { exp: undefined } }],
    ['that is not valid yet', { claims: { nbf: seconds + 61 } }],
    ['for another audience', { claims: { aud: 'https://graph.microsoft.com' } }],
    ['of a tenant that is not served', { tenant: tenantId(3) }],
    ['whose issuer is another tenant than it names', { claims: { iss: `https://login.example/${tenantId(2)}/v2.0` } }],
    ['of another issuer', { claims: { iss: `https://evil.example/${tenantId(1)}/v2.0` } }],
    ['without a tenant', { claims: { tid: undefined } }],
    ['without an object id', { claims: { oid: undefined } }],
    ['whose object id is no GUID', { claims: { oid: 'ada@example.com' } }],
    ['without a scope: an app’s own, or an ID token', { claims: { scp: undefined } }],
    ['with another scope', { claims: { scp: 'User.Read' } }],
    ['whose scope only begins like ours', { claims: { scp: 'access_as_user_too' } }],
    ['whose scopes are a list', { claims: { scp: ['access_as_user'] } }],
    ['signed with a key that the key set does not name', { header: { alg: 'RS256', kid: 'key-2' } }],
  ])('%s', async (_, wish) => {
    expect(await verifyMinted(wish)).toBeUndefined();
  });

  test('signed with a key of someone else under our key’s name', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    expect(await verifyMinted({ key: privateKey })).toBeUndefined();
  });

  test('signed by HS256 with the public key as the secret', async () => {
    const key = new TextEncoder().encode(issuer.publicKey);
    expect(await verifyMinted({ header: { alg: 'HS256', kid: 'key-1' }, key })).toBeUndefined();
  });

  test('that is not signed at all (alg none)', async () => {
    const claims = { tid: tenantId(1), oid: ada, scp: 'access_as_user' };
    const token = new UnsecuredJWT(claims)
      .setIssuer(`https://login.example/${tenantId(1)}/v2.0`)
      .setAudience(issuer.config.audience)
      .setNotBefore(seconds)
      .setExpirationTime(seconds + 3600)
      .encode();
    expect(await verify(token)).toBeUndefined();
  });

  test('whose claims were changed after signing', async () => {
    const [header, , signature] = (await issuer.mint()).split('.');
    const [, payload] = (await issuer.mint({ person: bo })).split('.');
    expect(await verify([header, payload, signature].join('.'))).toBeUndefined();
  });

  test.each(['', '.', '..', 'a.b.c', 'x'.repeat(10_000)])('that is no token: %#', async (token) => {
    expect(await verify(token)).toBeUndefined();
  });
});

test('when the keys cannot be fetched nobody is taken for a stranger', async () => {
  const gone = await startTokenIssuer();
  const verifier = makeTokenVerifier({ config: gone.config, clock: { now: () => friday } });
  const token = await gone.mint();
  await gone.stop();
  await expect(verifier.verify(token)).rejects.toMatchObject({ name: 'Unavailable', part: 'sign-in' });
  await expect(verifier.verify(token)).rejects.toBeInstanceOf(Unavailable);
});

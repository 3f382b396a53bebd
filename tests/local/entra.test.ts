import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createLocalJWKSet, jwtVerify } from 'jose';
import type { JSONWebKeySet, JWTVerifyResult } from 'jose';
import { clientId, tenantId } from '#local/people.ts';
import { origin, samplePerson, startStandIns } from '../support/stand-ins.ts';
import type { StandIns } from '../support/stand-ins.ts';

const hour = 3_600_000;
const [amara, giulia] = [samplePerson(0), samplePerson(1)];

let world: StandIns;

beforeAll(async () => {
  world = await startStandIns();
}, 60_000);

afterAll(async () => {
  await world.stop();
});

const verify = async (token: string): Promise<JWTVerifyResult> => {
  const configuration = await world.app.inject(`/local/entra/${tenantId}/v2.0/.well-known/openid-configuration`);
  const { jwks_uri: address, issuer } = configuration.json<{ jwks_uri: string; issuer: string }>();
  const keys = (await world.app.inject(address.slice(origin.length))).json<JSONWebKeySet>();
  const currentDate = new Date(world.clock.now());
  return await jwtVerify(token, createLocalJWKSet(keys), {
    issuer,
    audience: clientId,
    currentDate,
    algorithms: ['RS256'],
  });
};

describe('the Entra stand-in', () => {
  test('a token for our API names its person, tenant and scope, and verifies with the published key', async () => {
    const { payload } = await verify(await world.token(giulia, 'api'));
    expect(payload).toMatchObject({ oid: giulia.id, tid: tenantId, scp: 'access_as_user' });
  });

  test('people get different tokens', async () => {
    const oids = await Promise.all(
      [amara, giulia].map(async (person) => (await verify(await world.token(person, 'api'))).payload['oid']),
    );
    expect(oids).toEqual([amara.id, giulia.id]);
  });

  test('a token for Graph is none for our API', async () => {
    await expect(verify(await world.token(amara, 'graph'))).rejects.toThrow('"aud"');
  });

  test('a token ends after one hour of the local clock', async () => {
    const token = await world.token(amara, 'api');
    world.clock.move(hour - 1000);
    await expect(verify(token)).resolves.toBeDefined();
    world.clock.move(2000);
    await expect(verify(token)).rejects.toThrow('"exp"');
  });

  test('nobody but the sample people is signed in', async () => {
    const payload = { personId: '99999999-9999-4999-8999-999999999999', audience: 'api' };
    const reply = await world.app.inject({ method: 'POST', url: '/local/entra/token', payload });
    expect(reply.statusCode).toBe(400);
  });

  test('a page whose name was made to point here is turned away', async () => {
    const payload = { personId: amara.id, audience: 'graph' };
    const headers = { host: 'evil.example' };
    const reply = await world.app.inject({ method: 'POST', url: '/local/entra/token', payload, headers });
    expect(reply.statusCode).toBe(403);
  });
});

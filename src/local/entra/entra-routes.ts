import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { personWithId, tenantId } from '../people.ts';
import type { SigningKey } from './signing-key.ts';
import { tokenLifetime } from './tokens.ts';
import type { LocalEntra } from './tokens.ts';

const tokenRequest = z.strictObject({ personId: z.string(), audience: z.enum(['api', 'graph']) });

/** Path of the key set; the server's token check reads it as it would read Entra's. */
export const jwksPath = '/local/entra/discovery/v2.0/keys';

/** Key set, OpenID configuration, and the sign-in of a sample person. */
export const addEntraRoutes = (app: FastifyInstance, origin: string, entra: LocalEntra, key: SigningKey): void => {
  app.get(jwksPath, () => ({ keys: [key.publicJwk] }));
  app.get(`/local/entra/${tenantId}/v2.0/.well-known/openid-configuration`, () => ({
    issuer: entra.issuer,
    jwks_uri: `${origin}${jwksPath}`,
    token_endpoint: `${origin}/local/entra/token`,
    id_token_signing_alg_values_supported: ['RS256'],
  }));
  app.post('/local/entra/token', async (request, reply) => {
    const parsed = tokenRequest.safeParse(request.body);
    const person = parsed.success ? personWithId(parsed.data.personId) : undefined;
    if (!parsed.success || person === undefined) return await reply.code(400).send({ error: 'invalid_request' });
    return { ...(await entra.issue(person, parsed.data.audience)), expiresIn: tokenLifetime };
  });
};

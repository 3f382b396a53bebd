import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import type { JWTPayload, JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import type { TokenConfig } from '#config/config.ts';
import type { Principal } from '#domain/people/scope.ts';
import { parsePersonId, parseTenantId } from '#domain/shared/ids.ts';
import type { Clock } from '#ports/clock.ts';
import type { HealthProbe } from '#ports/health.ts';
import type { TokenVerifier } from '#ports/token-verifier.ts';
import { Unavailable } from '#ports/unavailable.ts';

/** Seconds by which Entra's clock and ours may differ. */
const clockSkew = 60;

/** Characters of a display name that are kept; Entra allows 256. */
const nameLimit = 200;

/** Characters of an address that are kept: the most that SMTP allows. */
const addressLimit = 320;

/** The claims that name a person; an app's own token has no `scp`, an ID token has none either. */
const claimsSchema = z.object({
  iss: z.string(),
  tid: z.string(),
  oid: z.string(),
  scp: z.string(),
  // For show only: a token is as good without it.
  name: z.string().catch(''),
  // Mail goes to the first; the others are what someone signs in with, as a rule the same.
  email: z.string().catch(''),
  preferred_username: z.string().catch(''),
  upn: z.string().catch(''),
  // App roles, as they were assigned in the tenant of the token; left out where there are none.
  roles: z.array(z.string()).catch([]),
});

/** The app role that its holder's tenant may be administered with: its `value` in the Entra application. */
export const administratorRole = 'Alliance.Administrator';

/**
 * Takes Entra's v2.0 access tokens for our own API and nothing else.
 *
 * A person is `tid` and `oid`: names and addresses can be given to someone else.
 * @see https://learn.microsoft.com/entra/identity-platform/access-tokens#validate-tokens
 */
export const makeTokenVerifier = ({
  config,
  clock,
}: {
  config: TokenConfig;
  clock: Clock;
}): TokenVerifier & { readonly probe: HealthProbe } => {
  const remote = createRemoteJWKSet(new URL(config.jwksUrl));
  const keys = keysOf(remote);
  return {
    probe: { part: 'sign-in', probe: () => expectKeys(remote) },
    verify: async (token) => {
      const claims = await verifiedClaims(token, keys, config, clock);
      return claims && principalOf(claims, config);
    },
  };
};

type RemoteKeys = ReturnType<typeof createRemoteJWKSet>;

/** A process that has never got the keys can tell nobody apart. That they cannot be got anew concerns all processes alike. */
const expectKeys = async (remote: RemoteKeys): Promise<void> => {
  if (remote.jwks() === undefined) await remote.reload();
};

const keysOf =
  (remote: RemoteKeys): JWTVerifyGetKey =>
  async (header, token) => {
    try {
      return await remote(header, token);
    } catch (cause) {
      // Naming a key that does not exist is the token's fault; all else means that we could not get at the keys.
      if (cause instanceof errors.JWKSNoMatchingKey || cause instanceof errors.JWKSMultipleMatchingKeys) throw cause;
      throw new Unavailable('sign-in', cause);
    }
  };

const verifiedClaims = async (
  token: string,
  keys: JWTVerifyGetKey,
  { audience }: TokenConfig,
  clock: Clock,
): Promise<JWTPayload | undefined> => {
  try {
    const { payload } = await jwtVerify(token, keys, {
      algorithms: ['RS256'],
      audience,
      requiredClaims: ['exp'],
      clockTolerance: clockSkew,
      currentDate: new Date(clock.now()),
    });
    return payload;
  } catch (error) {
    if (error instanceof errors.JOSEError) return undefined;
    throw error;
  }
};

const principalOf = (payload: JWTPayload, config: TokenConfig): Principal | undefined => {
  const claims = claimsSchema.safeParse(payload).data;
  const tenantId = parseTenantId(claims?.tid ?? '');
  const personId = parsePersonId(claims?.oid ?? '');
  if (claims === undefined || tenantId === undefined || personId === undefined) return undefined;
  const trusted =
    config.tenants.includes(tenantId) &&
    claims.iss === config.issuer.replace('{tid}', tenantId) &&
    claims.scp.split(' ').includes(config.scope);
  // The cast grants the mark of a verified person, which the checks above have earned.
  return trusted
    ? ({
        tenantId,
        personId,
        name: claims.name.slice(0, nameLimit).toWellFormed(),
        address: addressIn(claims),
        isAdministrator: claims.roles.includes(administratorRole),
      } as Principal)
    : undefined;
};

const addressIn = ({ email, preferred_username: signInName, upn }: z.output<typeof claimsSchema>): string =>
  [email, signInName, upn].find((one) => one.includes('@') && one.length <= addressLimit)?.toLowerCase() ?? '';

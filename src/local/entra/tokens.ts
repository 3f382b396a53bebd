import { SignJWT, importJWK, jwtVerify } from 'jose';
import { administratorRole } from '#adapters/entra-keys/token-verifier.ts';
import type { Clock } from '#ports/clock.ts';
import type { TokenAudience } from '#ports/token-source.ts';
import { clientId, personWithId, tenantId } from '../people.ts';
import type { LocalPerson } from '../people.ts';
import type { SigningKey } from './signing-key.ts';

/** Seconds for which a token holds. */
export const tokenLifetime = 3600;

const graphAudience = 'https://graph.microsoft.com';

/** What the browser gets for a sign-in. */
type IssuedTokens = { readonly accessToken: string; readonly idToken: string };

/** Signs the sample people in, without a password: there is nothing here to protect. */
export type LocalEntra = {
  readonly issuer: string;
  issue(person: LocalPerson, audience: TokenAudience): Promise<IssuedTokens>;
  /** Whose Graph token this is; `undefined` when it is not a valid one. */
  graphPerson(token: string): Promise<LocalPerson | undefined>;
};

const access = {
  api: { aud: clientId, scp: 'access_as_user' },
  graph: { aud: graphAudience, scp: 'Calendars.ReadWrite MailboxSettings.Read User.Read' },
} as const satisfies Record<TokenAudience, { aud: string; scp: string }>;

type Claims = Readonly<Record<string, string | readonly string[]>>;

const claimsOf = (person: LocalPerson): Claims => ({
  tid: tenantId,
  oid: person.id,
  sub: person.id,
  name: person.name,
  preferred_username: person.address,
  ver: '2.0',
});

/** App roles stand in the tokens for their own app alone; whoever has none has no such claim. */
const rolesOf = ({ administrator }: LocalPerson, audience: TokenAudience): Claims =>
  administrator && audience === 'api' ? { roles: [administratorRole] } : {};

/** Issuer of the tenant at `origin`. */
export const issuerOf = (origin: string, tenant: string): string => `${origin}/local/entra/${tenant}/v2.0`;

/** Makes the issuer at `origin`, e.g. `http://localhost:3978`. */
export const makeLocalEntra = (origin: string, key: SigningKey, clock: Clock): LocalEntra => {
  const issuer = issuerOf(origin, tenantId);
  const sign = async (claims: Claims): Promise<string> => {
    const now = Math.floor(clock.now() / 1000);
    return await new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: key.id, typ: 'JWT' })
      .setIssuer(issuer)
      .setIssuedAt(now)
      .setNotBefore(now)
      .setExpirationTime(now + tokenLifetime)
      .sign(key.privateKey);
  };
  return {
    issuer,
    issue: async (person, audience) => ({
      accessToken: await sign({
        ...claimsOf(person),
        ...access[audience],
        ...rolesOf(person, audience),
        azp: clientId,
      }),
      idToken: await sign({ ...claimsOf(person), aud: clientId }),
    }),
    graphPerson: async (token) => {
      const publicKey = await importJWK(key.publicJwk, 'RS256');
      const checks = { issuer, audience: graphAudience, algorithms: ['RS256'], currentDate: new Date(clock.now()) };
      const verified = await jwtVerify(token, publicKey, checks).catch(() => undefined);
      const oid = verified?.payload['oid'];
      return typeof oid === 'string' ? personWithId(oid) : undefined;
    },
  };
};

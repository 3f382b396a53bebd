import type { Principal } from '#domain/people/scope.ts';

/** Finds out who a bearer token speaks for. Rejects with {@link Unavailable} (`sign-in`) when the keys cannot be fetched. */
export type TokenVerifier = {
  /** The person, or `undefined` when the token is not one that we take: why not is nobody's business outside. */
  verify(token: string): Promise<Principal | undefined>;
};

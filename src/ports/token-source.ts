/** Which token is asked for: our own API's, or Microsoft Graph's for the calendar. */
export type TokenAudience = 'api' | 'graph';

/** Signs the person in, on the client. Rejects with {@link Unavailable} (`sign-in`, `nested-sign-in`). */
export type TokenSource = {
  /** @param claims JSON of what a service has said that a token for it must hold: asked for anew then. */
  token(audience: TokenAudience, claims?: string): Promise<string>;
};

/** Which token is asked for: our own API's, or Microsoft Graph's for the calendar. */
export type TokenAudience = 'api' | 'graph';

/** Signs the person in, on the client. Rejects with {@link Unavailable} (`sign-in`, `nested-sign-in`). */
export type TokenSource = {
  token(audience: TokenAudience): Promise<string>;
};

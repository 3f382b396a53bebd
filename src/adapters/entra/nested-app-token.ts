import type { AuthenticationResult, IPublicClientApplication } from '@azure/msal-browser';
import { parsePersonId } from '#domain/shared/ids.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { TokenAudience, TokenSource } from '#ports/token-source.ts';
import { Unavailable } from '#ports/unavailable.ts';

export type NestedAppTokenParts = {
  readonly clientId: string;
  readonly authority: string;
  /** Full scope of our own API. */
  readonly apiScope: string;
  /** Whether the host signs in what it frames: the library would open a window of its own elsewhere, for no reason seen. */
  readonly isOffered: () => boolean;
  /** Whether the person has just acted, so that a question from Entra does not come out of the blue. */
  readonly mayAsk: () => boolean;
};

/** Tokens of the signed-in person, and who that is. */
export type NestedAppTokens = TokenSource & {
  /** The person's object id. Rejects as {@link TokenSource} does. */
  personId(): Promise<PersonId>;
};

/**
 * Nested app authentication: Outlook or Teams, which has signed the person in already, hands out the tokens. The library is
 * loaded at the first request for a token, so that the pane is drawn before it.
 *
 * @see https://learn.microsoft.com/office/dev/add-ins/develop/enable-nested-app-authentication-in-your-add-in
 */
export const makeNestedAppTokens = (parts: NestedAppTokenParts): NestedAppTokens => {
  let app: Promise<IPublicClientApplication> | undefined;
  const acquire = async (audience: TokenAudience, claims?: string): Promise<AuthenticationResult> => {
    if (!parts.isOffered()) throw new Unavailable('nested-sign-in', new Error('The host offers no nested sign-in'));
    try {
      app ??= openApp(parts);
      return await acquireToken(await app, requestFor(parts, audience, claims), parts.mayAsk);
    } catch (cause) {
      // A library that could not be loaded is loaded anew the next time.
      app = undefined;
      throw new Unavailable('sign-in', cause);
    }
  };
  return {
    token: async (audience, claims) => (await acquire(audience, claims)).accessToken,
    personId: async () => {
      const id = parsePersonId((await acquire('api')).uniqueId);
      if (id === undefined) throw new Unavailable('sign-in', new Error('The sign-in named no person'));
      return id;
    },
  };
};

const openApp = async ({ clientId, authority }: NestedAppTokenParts): Promise<IPublicClientApplication> => {
  const { createNestablePublicClientApplication } = await import(
    /* webpackChunkName: "pane-later-sign-in" */ '@azure/msal-browser'
  );
  return createNestablePublicClientApplication({
    auth: { clientId, authority },
    // Outlook keeps the sign-in; nothing of it is left in the browser's storage.
    cache: { cacheLocation: 'memoryStorage' },
  });
};

/** All that we ask of Graph. Short names: its own scopes, whichever national cloud it stands in. */
export const graphScopes = ['Calendars.ReadWrite', 'MailboxSettings.Read'] as const;

const scopesOf = ({ apiScope }: NestedAppTokenParts, audience: TokenAudience): string[] =>
  audience === 'api' ? [apiScope] : [...graphScopes];

type TokenRequest = { readonly scopes: string[]; readonly claims?: string };

const requestFor = (parts: NestedAppTokenParts, audience: TokenAudience, claims: string | undefined): TokenRequest => ({
  scopes: scopesOf(parts, audience),
  ...(claims === undefined ? {} : { claims }),
});

const acquireToken = async (
  app: IPublicClientApplication,
  request: TokenRequest,
  mayAsk: () => boolean,
): Promise<AuthenticationResult> => {
  try {
    return await app.acquireTokenSilent(request);
  } catch (error) {
    if (!mayAsk()) throw error;
    return await app.acquireTokenPopup(request);
  }
};

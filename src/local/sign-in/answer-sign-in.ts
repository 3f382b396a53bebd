import type { TokenAudience } from '#ports/token-source.ts';

/** The account that a framed page is signed in with. */
type HostAccount = {
  readonly personId: string;
  readonly tenantId: string;
  readonly name: string;
  readonly address: string;
};

/** What a host knows of the sign-in. */
export type HostSignIn = {
  readonly account: () => HostAccount;
  readonly tokens: (audience: TokenAudience) => Promise<{ readonly accessToken: string; readonly idToken: string }>;
};

type BridgeRequest = {
  readonly method: 'GetInitContext' | 'GetToken' | 'GetTokenPopup';
  readonly requestId: string;
  readonly tokenParams?: { readonly scope: string };
};

/**
 * Seconds for which MSAL may keep a token. It counts anything below five minutes as expired, so that it asks at every
 * call: the person and the clock of the local Microsoft 365 may have changed since.
 */
const keepFor = 60;

/**
 * A host's answer to a message of MSAL, which itself runs unchanged.
 *
 * @see https://learn.microsoft.com/office/dev/add-ins/develop/enable-nested-app-authentication-in-your-add-in
 */
export const answerSignIn = async (message: string, signIn: HostSignIn): Promise<string> => {
  // MSAL wrote the message: its shape is the bridge's protocol.
  const request = JSON.parse(message) as BridgeRequest;
  const reply = await replyTo(request, signIn).then(
    (content) => ({ success: true, ...content }),
    () => ({ success: false, error: { status: 'NO_NETWORK' } }),
  );
  return JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId: request.requestId, ...reply });
};

const replyTo = async ({ method, tokenParams }: BridgeRequest, signIn: HostSignIn): Promise<object> =>
  method === 'GetInitContext' ? initContext(signIn) : await tokenReply(tokenParams?.scope ?? '', signIn);

const initContext = (signIn: HostSignIn): object => ({
  initContext: { sdkName: 'LocalHost', sdkVersion: '1', capabilities: {}, accountContext: accountContext(signIn) },
});

const accountContext = ({ account }: HostSignIn): Readonly<Record<string, string>> => {
  const { personId, tenantId } = account();
  return { homeAccountId: `${personId}.${tenantId}`, environment: window.location.host, tenantId };
};

const tokenReply = async (scope: string, signIn: HostSignIn): Promise<object> => {
  const { personId, name, address } = signIn.account();
  const { accessToken, idToken } = await signIn.tokens(scope.includes('access_as_user') ? 'api' : 'graph');
  return {
    token: { access_token: accessToken, id_token: idToken, expires_in: keepFor, scope, properties: null },
    account: { ...accountContext(signIn), username: address, localAccountId: personId, name },
  };
};

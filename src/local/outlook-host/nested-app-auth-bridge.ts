import { localHostWindow } from './local-host-window.ts';

/**
 * What Outlook puts into the pane's window for MSAL: a channel to the host's sign-in. MSAL itself runs unchanged.
 * @see https://learn.microsoft.com/office/dev/add-ins/develop/enable-nested-app-authentication-in-your-add-in
 */
type Listener = (message: { readonly data: string }) => void;

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

const listeners = new Set<Listener>();

const environment = window.location.host;

const accountContext = (): Readonly<Record<string, string>> => {
  const { personId, tenantId } = localHostWindow().localOutlook.account();
  return { homeAccountId: `${personId}.${tenantId}`, environment, tenantId };
};

const initContext = (): object => ({
  initContext: { sdkName: 'LocalOutlook', sdkVersion: '1', capabilities: {}, accountContext: accountContext() },
});

const tokenReply = async (scope: string): Promise<object> => {
  const { account, tokens } = localHostWindow().localOutlook;
  const { personId, name, address } = account();
  const { accessToken, idToken } = await tokens(scope.includes('access_as_user') ? 'api' : 'graph');
  return {
    token: { access_token: accessToken, id_token: idToken, expires_in: keepFor, scope, properties: null },
    account: { ...accountContext(), username: address, localAccountId: personId, name },
  };
};

const replyTo = async ({ method, tokenParams }: BridgeRequest): Promise<object> =>
  method === 'GetInitContext' ? initContext() : await tokenReply(tokenParams?.scope ?? '');

const answer = async (request: BridgeRequest): Promise<void> => {
  const reply = await replyTo(request).then(
    (content) => ({ success: true, ...content }),
    () => ({ success: false, error: { status: 'NO_NETWORK' } }),
  );
  const data = JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId: request.requestId, ...reply });
  for (const listener of listeners) listener({ data });
};

Object.assign(window, {
  nestedAppAuthBridge: {
    addEventListener: (_: string, listener: Listener) => listeners.add(listener),
    removeEventListener: (_: string, listener: Listener) => listeners.delete(listener),
    // MSAL wrote the message: its shape is the bridge's protocol.
    postMessage: (message: string) => void answer(JSON.parse(message) as BridgeRequest),
  },
});

// The npm package's office.js is older than Outlook on the web and leaves the colours out.
void Office.onReady(() => {
  Object.defineProperty(Office.context, 'officeTheme', { get: () => localHostWindow().localOutlook.colors() });
});

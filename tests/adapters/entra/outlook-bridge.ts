import { BroadcastChannel } from 'node:worker_threads';

/** What MSAL sends over the bridge that Outlook puts into the pane's window. */
export type BridgeRequest = {
  readonly method: 'GetInitContext' | 'GetToken' | 'GetTokenPopup';
  readonly requestId: string;
  readonly tokenParams?: { readonly scope: string; readonly claims?: string };
};

/** `USER_INTERACTION_REQUIRED`, `NO_NETWORK` and so on, as the bridge names its failures. */
type Refusal = { readonly status: string };

type Answer = (request: BridgeRequest) => 'token' | Refusal;

type Listener = (message: { readonly data: string }) => void;

const tenantId = '6d9c2f0e-41b7-4c0a-9a53-2f1f7c0b8e11';
const encode = (claims: object): string => Buffer.from(JSON.stringify(claims)).toString('base64url');

/** MSAL keeps a channel to other windows open for good; here it must not keep the process. */
class IdleChannel extends BroadcastChannel {
  constructor(name: string) {
    super(name);
    this.unref();
  }
}

/** Outlook's side of nested app authentication, answering by hand, for the real MSAL in this process. */
export class OutlookBridge {
  /** Requests for tokens so far, in order. */
  readonly asked: BridgeRequest[] = [];
  answer: Answer = () => 'token';
  /** Seconds for which MSAL may keep a token. */
  lifetime = 3600;
  personId = '11111111-0000-4000-8000-000000000001';
  readonly #listeners = new Set<Listener>();

  /** Makes this process the window in which MSAL looks for its host. */
  install(): void {
    const nestedAppAuthBridge = {
      addEventListener: (_: string, listener: Listener) => this.#listeners.add(listener),
      removeEventListener: (_: string, listener: Listener) => this.#listeners.delete(listener),
      postMessage: (message: string) => {
        // MSAL wrote it: its shape is the bridge's protocol.
        this.#receive(JSON.parse(message) as BridgeRequest);
      },
    };
    Object.assign(globalThis, { window: globalThis, nestedAppAuthBridge, BroadcastChannel: IdleChannel });
  }

  uninstall(): void {
    Reflect.deleteProperty(globalThis, 'nestedAppAuthBridge');
    Reflect.deleteProperty(globalThis, 'window');
  }

  #receive(request: BridgeRequest): void {
    const reply = this.#reply(request);
    const data = JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId: request.requestId, ...reply });
    queueMicrotask(() => {
      for (const listener of this.#listeners) listener({ data });
    });
  }

  #reply(request: BridgeRequest): object {
    if (request.method === 'GetInitContext') {
      const initContext = { sdkName: 'Outlook', sdkVersion: '1', capabilities: {}, accountContext: this.#account() };
      return { success: true, initContext };
    }
    this.asked.push(request);
    const answer = this.answer(request);
    if (answer !== 'token') return { success: false, error: answer };
    const account = { ...this.#account(), username: 'ana@example.com', localAccountId: this.personId, name: 'Ana' };
    return { success: true, token: this.#token(request), account };
  }

  #account(): object {
    return { homeAccountId: `${this.personId}.${tenantId}`, environment: 'login.microsoftonline.com', tenantId };
  }

  #token({ tokenParams }: BridgeRequest): object {
    const claims = { oid: this.personId, tid: tenantId, preferred_username: 'ana@example.com', name: 'Ana' };
    return {
      access_token: `token ${String(this.asked.length)}`,
      id_token: `${encode({ alg: 'RS256' })}.${encode(claims)}.signature`,
      expires_in: this.lifetime,
      scope: tokenParams?.scope,
      properties: null,
    };
  }
}

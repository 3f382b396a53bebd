import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Activity } from 'botbuilder';

type Base = ConfigurationBotFrameworkAuthentication;
type Claims = Parameters<Base['createUserTokenClient']>[0];
type Caller = Awaited<ReturnType<Base['authenticateRequest']>>;
type ConnectorFactory = ReturnType<Base['createConnectorFactory']>;
type Connector = Awaited<ReturnType<ConnectorFactory['create']>>;

/** Addresses of Bot Connectors that are known at once: Teams has one for each region, some for a tenant. */
const mostConnectors = 200;

/**
 * Checks calls as the SDK does, and keeps the clients that the SDK makes anew for every turn: each of them looks for the
 * bot's identity in all the ways that there are, which takes longer than the turn itself. They hold nothing of a turn, and
 * a process is one bot: its own identity is all that a client is made for. A token is the SDK's to keep, until it expires.
 */
export class KeptClients extends ConfigurationBotFrameworkAuthentication {
  readonly #connectors = new Map<string, Promise<Connector>>();
  /** The SDK may give the same credentials to several connectors. */
  readonly #asking = new WeakSet();
  #userTokens: ReturnType<Base['createUserTokenClient']> | undefined;

  override async authenticateRequest(activity: Activity, authorization: string): Promise<Caller> {
    const caller = await super.authenticateRequest(activity, authorization);
    const { connectorFactory } = caller;
    return connectorFactory === undefined ? caller : { ...caller, connectorFactory: this.#keeping(connectorFactory) };
  }

  override createConnectorFactory(claims: Claims): ConnectorFactory {
    return this.#keeping(super.createConnectorFactory(claims));
  }

  /** Nobody signs in by the bot; the SDK makes the client all the same. */
  override createUserTokenClient(claims: Claims): ReturnType<Base['createUserTokenClient']> {
    this.#userTokens ??= super.createUserTokenClient(claims).catch((error: unknown) => {
      this.#userTokens = undefined;
      throw error;
    });
    return this.#userTokens;
  }

  /** One question for a token serves all requests that wait for it: when it has expired these are many at once. */
  #askingOnce(connector: Connector): Connector {
    // Those of a bot with an identity have it; the type is that of all credentials.
    const credentials = connector.credentials as { getToken?: (isForced?: boolean) => Promise<unknown> };
    const ask = credentials.getToken?.bind(credentials);
    if (ask === undefined || this.#asking.has(credentials)) return connector;
    this.#asking.add(credentials);
    let asking: Promise<unknown> | undefined;
    credentials.getToken = (isForced) =>
      (asking ??= ask(isForced).finally(() => {
        asking = undefined;
      }));
    return connector;
  }

  #keeping(factory: ConnectorFactory): ConnectorFactory {
    const make = factory.create.bind(factory);
    return Object.assign(factory, {
      create: (serviceUrl: string, audience?: string): Promise<Connector> => {
        const key = `${audience ?? ''} ${serviceUrl}`;
        const known = this.#connectors.get(key);
        if (known !== undefined) return known;
        const made = make(serviceUrl, audience).then((connector) => this.#askingOnce(connector));
        this.#connectors.set(key, made);
        made.catch(() => this.#connectors.delete(key));
        const oldest = this.#connectors.keys().next();
        if (this.#connectors.size > mostConnectors && oldest.done !== true) this.#connectors.delete(oldest.value);
        return made;
      },
    });
  }
}

import type { ClientConfig } from '#contracts/client-config.ts';
import type { TenantId } from '#domain/shared/ids.ts';
import type { RateLimits } from './rate-limits.ts';

/** An account in which data lives: Azure Storage through a managed identity, or a connection string (Azurite). */
export type StorageConfig =
  | { readonly kind: 'identity'; readonly tableUrl: string; readonly queueUrl: string; readonly clientId: string }
  | { readonly kind: 'connection-string'; readonly value: string };

/** Several accounts over which the tenants are spread, each under a name of its own; the first stays the first. */
export type StorageAccounts = {
  readonly kind: 'accounts';
  readonly accounts: readonly [NamedAccount, ...(readonly NamedAccount[])];
};

export type NamedAccount = { readonly name: string; readonly storage: StorageConfig };

export type BotConfig = {
  /** Client id of the bot's managed identity. Empty = authentication off: only `composition/local.ts` makes such a config. */
  readonly appId: string;
  readonly tenantId: string;
  /** Host names of Bot Connectors that we talk to; everything else that an activity names is refused (SSRF). */
  readonly serviceHosts: readonly string[];
};

/** Which bearer tokens our API takes. */
export type TokenConfig = {
  /** `{tid}` stands for the tenant, e.g. `https://login.microsoftonline.com/{tid}/v2.0`. */
  readonly issuer: string;
  readonly jwksUrl: string;
  readonly audience: string;
  readonly scope: string;
  readonly tenants: readonly TenantId[];
};

/** Where figures are exported to: Azure Monitor. */
export type TelemetryConfig = {
  /** Names the address that figures are sent to, and the key under which they are filed; it lets nobody in. */
  readonly connectionString: string;
  /** Client id of the managed identity that may publish there; `undefined`: a stand-in that asks nobody who they are. */
  readonly clientId: string | undefined;
};

export type ServerConfig = {
  readonly host: string;
  readonly port: number;
  /** Origin under which browsers reach us, without a slash at the end. */
  readonly publicUrl: string;
  readonly storage: StorageConfig | StorageAccounts;
  readonly bot: BotConfig;
  readonly tokens: TokenConfig;
  readonly client: ClientConfig;
  /** Where the pane loads office.js from: Microsoft's CDN. */
  readonly officeJsUrl: string;
  /** Further scripts that a host page gives the pane before its own; empty in production. */
  readonly hostScripts: readonly string[];
  /** Origins that may frame our pages (CSP `frame-ancestors`). */
  readonly frameAncestors: readonly string[];
  /** Origins that our pages may call besides our own (CSP `connect-src`). */
  readonly connectOrigins: readonly string[];
  /** Folder of the built browser parts. */
  readonly assetsDir: string;
  /** `undefined`: figures go nowhere. */
  readonly telemetry: TelemetryConfig | undefined;
  /** Who may read the status page: those with a link that an operator made, or whoever reaches it. */
  readonly statusPage: 'by-link' | 'open';
  /** `undefined`: nobody is limited, as on a computer of one's own. */
  readonly rateLimits: RateLimits | undefined;
  /** How many proxies of our own stand before us: so many of the addresses that a request says to have come by are believed. */
  readonly trustedProxies: number;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
};

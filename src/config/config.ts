import type { ClientConfig } from '#contracts/client-config.ts';
import type { TenantId } from '#domain/shared/ids.ts';

/** Where data lives: Azure Storage through a managed identity, or a connection string (Azurite). */
export type StorageConfig =
  | { readonly kind: 'identity'; readonly tableUrl: string; readonly queueUrl: string; readonly clientId: string }
  | { readonly kind: 'connection-string'; readonly value: string };

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

export type ServerConfig = {
  readonly host: string;
  readonly port: number;
  /** Origin under which browsers reach us, without a slash at the end. */
  readonly publicUrl: string;
  readonly storage: StorageConfig;
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
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
};

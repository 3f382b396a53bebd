import type { Instant } from '../shared/instant.ts';
import type { Unreached } from './finding.ts';

/** What came back to a request. */
export type Answer =
  | {
      readonly kind: 'answer';
      readonly status: number;
      /** By their names in small letters. */
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
      /** When it came, and how long that took, by the clock of whoever asked; ms. */
      readonly at: Instant;
      readonly ms: number;
    }
  | { readonly kind: 'unreached'; readonly reason: Unreached; readonly code: string }
  /** It was not waited for any longer. */
  | { readonly kind: 'no-answer'; readonly ms: number };

/** What the server tells its own pages. */
export type PublicConfig = {
  readonly clientId: string;
  readonly authority: string;
  readonly apiScope: string;
  readonly appId: string;
};

/** What the server tells whoever looks after it. `undefined`: that could not be read there. */
export type Report = {
  readonly version: string;
  readonly ids: { readonly clientId: string; readonly botId: string; readonly appId: string };
  readonly tokens: { readonly issuer: string; readonly audience: string };
  readonly writable: { readonly tables: boolean; readonly queues: boolean };
  readonly processes: { readonly workers: number } | null;
  readonly dueLagMs: number | null;
  readonly findings: readonly { readonly act: boolean; readonly what: string; readonly remedy: string }[];
};

/** The connection itself. */
export type Encryption = { readonly protocol: string; readonly validTo: Instant };

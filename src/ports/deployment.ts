import type { Answer, Encryption, PublicConfig, Report } from '#domain/doctor/deployment.ts';

/** A request to a deployment from outside, as anyone on the network could make it. */
export type AskedFor = {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON. */
  readonly body?: string;
};

/** Asks; waits no longer than its limit, and follows no redirect. Never rejects. */
export type Ask = (asked: AskedFor) => Promise<Answer>;

/** Looks at the connection to a host itself. Never rejects. */
export type ReadEncryption = (host: string, port: number) => Promise<Encryption | Exclude<Answer, { kind: 'answer' }>>;

/** What is in a page, or in a reply, of ours; `undefined`: it is none of ours. */
export type ReadPublicConfig = (page: string) => PublicConfig | undefined;
export type ReadReport = (body: string) => Report | undefined;

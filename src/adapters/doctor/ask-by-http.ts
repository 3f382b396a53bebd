import { connect } from 'node:tls';
import type { Answer } from '#domain/doctor/deployment.ts';
import type { Unreached } from '#domain/doctor/finding.ts';
import type { Clock } from '#ports/clock.ts';
import type { Ask, ReadEncryption } from '#ports/deployment.ts';

type Needs = {
  readonly clock: Clock;
  /** What has not answered whole by then does not answer, ms. */
  readonly limitMs: number;
};

/** Asks over the network that this machine is on, without a cookie, a cache or a redirect. */
export const makeAsk =
  ({ clock, limitMs }: Needs): Ask =>
  async ({ url, method = 'GET', headers = {}, body }) => {
    const before = clock.now();
    const signal = AbortSignal.timeout(limitMs);
    try {
      const given = { method, headers, redirect: 'manual', signal, ...(body !== undefined && { body }) } as const;
      const reply = await fetch(url, given);
      const text = await reply.text();
      const at = clock.now();
      const found = Object.fromEntries(reply.headers);
      return { kind: 'answer', status: reply.status, headers: found, body: text, at, ms: at - before };
    } catch (error) {
      return signal.aborted ? { kind: 'no-answer', ms: limitMs } : failureOf(error);
    }
  };

/** The version of TLS that both sides agree on, and until when the certificate is good. */
export const makeReadEncryption =
  ({ limitMs }: Pick<Needs, 'limitMs'>): ReadEncryption =>
  (host, port) =>
    new Promise((resolve) => {
      const socket = connect({ host, port, servername: host, timeout: limitMs }, () => {
        const validTo = Date.parse(socket.getPeerCertificate().valid_to);
        resolve({ protocol: socket.getProtocol() ?? '', validTo });
        socket.destroy();
      });
      socket.once('timeout', () => {
        resolve({ kind: 'no-answer', ms: limitMs });
        socket.destroy();
      });
      socket.once('error', (error) => {
        resolve(failureOf(error));
      });
    });

const failureOf = (error: unknown): Extract<Answer, { readonly kind: 'unreached' }> => {
  const code = codeOf(error);
  return { kind: 'unreached', reason: reasonFor(code), code };
};

/** As far as errors of the network and of TLS say it. */
type Failure = {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly cause?: unknown;
  readonly errors?: readonly unknown[];
};

/** `fetch` hides it in the cause; where several addresses were tried, it is in the first of theirs. */
const codeOf = (error: unknown): string => {
  if (typeof error !== 'object' || error === null) return String(error);
  const { code, message, cause, errors = [] } = error as Failure;
  if (typeof code === 'string') return code;
  const deeper = errors[0] ?? cause;
  if (deeper !== undefined) return codeOf(deeper);
  return typeof message === 'string' ? message : 'unknown';
};

const reasonFor = (code: string): Unreached => {
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'name-unknown';
  if (code === 'ECONNREFUSED') return 'turned-away';
  return /CERT|SIGNATURE|ISSUER|ERR_TLS/.test(code) ? 'certificate' : 'other';
};

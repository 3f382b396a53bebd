import type { Instant } from '../shared/instant.ts';
import type { Answer, Encryption } from './deployment.ts';
import type { Finding } from './finding.ts';

type Came = Extract<Answer, { readonly kind: 'answer' }>;

/** What an answer says; what there is to say where none came is the same everywhere. */
export const judge = (answer: Answer, say: (came: Came) => readonly Finding[]): readonly Finding[] => {
  if (answer.kind === 'unreached') return [answer];
  return answer.kind === 'no-answer' ? [{ kind: 'no-answer', seconds: Math.round(answer.ms / 1_000) }] : say(answer);
};

export const judgeLife = ({ status, body, ms }: Came): readonly Finding[] => [
  status === 200 && fieldOf(body, 'status') === 'alive' ? { kind: 'alive', ms } : { kind: 'other-answer', status },
];

/** Seconds of half a year: what is shorter is not worth remembering. */
const shortest = 15_552_000;

export const judgeHsts = ({ headers }: Came): readonly Finding[] => {
  const seconds = Number(/max-age=(\d+)/.exec(headers['strict-transport-security'] ?? '')?.[1] ?? 0);
  return [{ kind: seconds >= shortest ? 'https-only' : 'no-https-only' }];
};

export const judgeReadiness = ({ status, body }: Came): readonly Finding[] => {
  if (status === 200 && fieldOf(body, 'status') === 'ready') return [{ kind: 'ready' }];
  const parts = fieldOf(body, 'parts');
  const named = Array.isArray(parts) ? parts.map(String) : [];
  return [named.length > 0 ? { kind: 'parts-out', parts: named } : { kind: 'other-answer', status }];
};

/** To those who prove nothing: that they are turned away holds for all of them, or not at all. */
export const judgeStrangers = (answers: readonly Answer[]): readonly Finding[] => {
  const findings = answers.flatMap((answer) => judge(answer, judgeStranger));
  const found = findings.find(({ kind }) => kind !== 'closed-to-strangers') ?? findings[0];
  return found === undefined ? [] : [found];
};

/** 403: the address in the message is not one of Teams'. */
const judgeStranger = ({ status }: Came): readonly Finding[] => {
  if (status === 401 || status === 403) return [{ kind: 'closed-to-strangers' }];
  return [status < 300 ? { kind: 'open-to-strangers', status } : { kind: 'other-answer', status }];
};

/** Days before its end when whoever renews a certificate should have done so. */
const renewedBy = 14;
const dayMs = 86_400_000;

export const judgeEncryption = ({ protocol, validTo }: Encryption, now: Instant): readonly Finding[] => {
  const days = Math.floor((validTo - now) / dayMs);
  if (!['TLSv1.2', 'TLSv1.3'].includes(protocol)) return [{ kind: 'old-protocol', protocol }];
  return [days < renewedBy ? { kind: 'certificate-ends', days } : { kind: 'encrypted', protocol, days }];
};

/** Seconds by which two clocks may differ: tokens and schedules bear that. */
const bearable = 60;

/** @param entra an answer of Entra's, whose clock is right */
export const judgeClock = (came: Came, entra: Answer): readonly Finding[] => {
  const seconds = secondsAhead(came);
  if (seconds === undefined) return [{ kind: 'no-clock' }];
  if (Math.abs(seconds) <= bearable) return [{ kind: 'clock-right', seconds }];
  const right = entra.kind === 'answer' ? secondsAhead(entra) : undefined;
  const isOurs = right !== undefined && Math.abs(seconds - right) <= bearable;
  return [isOurs ? { kind: 'own-clock-off', seconds: -seconds } : { kind: 'clock-off', seconds }];
};

/** Of a server beside us on one machine, whose clock is ours unless it was moved. */
export const judgeMovedClock = (came: Came): readonly Finding[] => {
  const seconds = secondsAhead(came);
  if (seconds === undefined) return [{ kind: 'no-clock' }];
  return [{ kind: Math.abs(seconds) <= bearable ? 'clock-right' : 'clock-moved', seconds }];
};

/** By how much another clock is ahead of ours; it told the time amid the request, to a second. */
const secondsAhead = ({ headers, at, ms }: Came): number | undefined => {
  const told = Date.parse(headers['date'] ?? '');
  return Number.isNaN(told) ? undefined : Math.round((told + 500 - (at - ms / 2)) / 1_000);
};

/** A field of a JSON object; `undefined` where there is none. */
const fieldOf = (body: string, name: string): unknown => {
  try {
    const json = JSON.parse(body) as unknown;
    return typeof json === 'object' && json !== null ? (json as Readonly<Record<string, unknown>>)[name] : undefined;
  } catch {
    return undefined;
  }
};

/** Entra's own description of itself. */
export const judgeEntra = (answer: Answer): readonly Finding[] => {
  const issuer = answer.kind === 'answer' && answer.status === 200 ? fieldOf(answer.body, 'issuer') : undefined;
  if (typeof issuer !== 'string') return [{ kind: 'entra-unread' }];
  return [issuer.endsWith('/v2.0') ? { kind: 'tokens-of-version-2', issuer } : { kind: 'entra-version-1', issuer }];
};

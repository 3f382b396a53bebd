import type { Instant } from '#domain/shared/instant.ts';

/** How often one request is tried at most. */
export const maxAttempts = 4;

/** The longest wait that is worth it while a person looks on, in milliseconds. */
const maxWaitMs = 20_000;

/** Statuses by which Graph says "not now": throttled, or a part behind it is down. */
export const isPassing = (status: number): boolean =>
  status === 429 || status === 502 || status === 503 || status === 504;

/**
 * How long to wait before the next try, in milliseconds: what `Retry-After` asks for, in seconds or as a date, else
 * doubling from half a second. `undefined` when it is longer than a person would wait.
 *
 * @param attempt 1 after the first try
 */
export const waitBeforeRetry = (header: string | undefined, attempt: number, now: Instant): number | undefined => {
  const asked = header === undefined ? undefined : askedFor(header, now);
  const wait = asked ?? 500 * 2 ** (attempt - 1);
  return wait <= maxWaitMs ? wait : undefined;
};

const askedFor = (header: string, now: Instant): number | undefined => {
  if (/^\d{1,6}$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
};

/**
 * The outside part that could not be reached. `nested-sign-in`: the Teams or Outlook that shows us signs nobody in for
 * us, and trying again changes nothing. `release`: what is stored is of a newer release than this process.
 */
export type OutsidePart =
  'storage' | 'queue' | 'teams' | 'calendar' | 'sign-in' | 'nested-sign-in' | 'release' | 'server';

/**
 * An outside part failed although we asked correctly. Adapters translate their SDK's errors into this one;
 * surfaces turn it into words once.
 */
export class Unavailable extends Error {
  readonly part: OutsidePart;
  /** How long the outside part asks us to wait, in milliseconds, when it says so. */
  readonly retryAfterMs: number | undefined;

  constructor(part: OutsidePart, cause: unknown, retryAfterMs?: number) {
    super(`${part} is unavailable`, { cause });
    this.name = 'Unavailable';
    this.part = part;
    this.retryAfterMs = retryAfterMs;
  }
}

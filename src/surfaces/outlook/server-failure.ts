import { Unavailable } from '#ports/unavailable.ts';
import type { OutsidePart } from '#ports/unavailable.ts';

const triesMore = 2;

/** Of these, trying again at once changes nothing. */
const signInParts: ReadonlySet<OutsidePart> = new Set(['sign-in', 'nested-sign-in']);

/** Whether to ask the server at once again before its failure is shown; `count`: how often it was. Not where it asks to wait. */
export const isWorthAnotherTry = (count: number, error: Error): boolean =>
  error instanceof Unavailable && !signInParts.has(error.part) && error.retryAfterMs === undefined && count < triesMore;

/** Whether this Outlook signs nobody in for us: what is on the server cannot be known here, now or later. */
export const isOutOfReach = (error: Error | null): boolean =>
  error instanceof Unavailable && error.part === 'nested-sign-in';

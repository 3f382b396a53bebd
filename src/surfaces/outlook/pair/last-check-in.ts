import type { PairView } from '#contracts/pair-api.ts';
import { daysBetween } from '#domain/shared/day.ts';
import type { Day, Instant } from '#domain/shared/instant.ts';

/** How long ago the two last checked in. */
export type LastCheckIn =
  /** Check-ins begin with the first agreement in force. */
  { readonly kind: 'not-begun' } | { readonly kind: 'none-yet' } | { readonly kind: 'days-ago'; readonly days: number };

/** A check-in is done when both have answered, so it counts from the later answer; `dayAt` says the reader's day. */
export const lastCheckIn = (
  { checkIns, checkIn }: Pick<PairView, 'checkIns' | 'checkIn'>,
  dayAt: (at: Instant) => Day,
  now: Instant,
): LastCheckIn => {
  const last = checkIns.at(-1);
  if (last === undefined) return { kind: checkIn.dueOn === undefined ? 'not-begun' : 'none-yet' };
  const at = Math.max(last.mine.at, last.theirs?.at ?? 0);
  return { kind: 'days-ago', days: Math.max(0, daysBetween(dayAt(at), dayAt(now))) };
};

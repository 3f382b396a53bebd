import { slotMs } from '#domain/limits/taken-slots.ts';
import type { Instant } from '#domain/shared/instant.ts';

/** How often of late this process was not awake when a slot came. */
export type Punctuality = {
  /** A slot came `at`, and was looked at so much later. */
  note(at: Instant, lateMs: number): void;
  readonly isSlow: () => boolean;
};

export const makePunctuality = (): Punctuality => {
  let [missing, asleepUntil] = [0, 0];
  return {
    note: (at, lateMs) => {
      // All that came while it slept were missed for one reason.
      if (at < asleepUntil) return;
      const isLate = lateMs > slotMs;
      if (isLate) asleepUntil = at + lateMs;
      missing += ((isLate ? 1 : 0) - missing) / 10;
    },
    isSlow: () => missing > 0.5,
  };
};

import { aheadMs, offsetAfter } from '#domain/limits/clock-offset.ts';
import type { ClockOffset } from '#domain/limits/clock-offset.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { Clock } from '#ports/clock.ts';
import type { SharedPaces } from '#ports/pace-store.ts';

/** The clock of the storage, as near as its answers tell: the one clock that all senders have in common. */
export type SharedClock = Clock & {
  /** A request that was made at `askedAt`, by this process' own clock, has just told what time it is there. */
  hear(askedAt: Instant, theirs: Instant): void;
};

/** Makes the clocks of a process. Each begins as the last of them stands: as a rule all are of one storage. */
export const makeSharedClocks = (own: Clock): (() => SharedClock) => {
  let latest: ClockOffset | undefined;
  return () => {
    let offset = latest;
    return {
      now: () => own.now() + aheadMs(offset),
      hear: (askedAt, theirs) => {
        latest = offset = offsetAfter(offset, { theirs, askedAt, heardAt: own.now() });
      },
    };
  };
};

/** The same paces; each save sets the clock. */
export const heardPaces = <Key, Pace>(
  paces: SharedPaces<Key, Pace>,
  own: Clock,
  shared: SharedClock,
): SharedPaces<Key, Pace> => ({
  load: (key) => paces.load(key),
  save: async (...given) => {
    const askedAt = own.now();
    const saved = await paces.save(...given);
    if (saved.kind === 'saved' && saved.at !== undefined) shared.hear(askedAt, saved.at);
    return saved;
  },
});

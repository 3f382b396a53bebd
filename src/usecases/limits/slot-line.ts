import { horizonMs } from '#domain/limits/tenant-pace.ts';
import type { Slot } from '#domain/limits/tenant-pace.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { Clock } from '#ports/clock.ts';

/** Whether a request may leave, and when. */
export type SlotTurn =
  { readonly kind: 'slot'; readonly slot: Slot } | { readonly kind: 'later'; readonly waitMs: number };

/** Those of one process that wait for a slot of a tenant, in the order in which they came. */
export type SlotLine = {
  join(): Promise<SlotTurn>;
  length(): number;
  /** @returns the slots for which nobody waits */
  serve(slots: readonly Slot[]): readonly Slot[];
  /** There is no slot for anybody for so long. */
  sendAway(waitMs: number): void;
  /** Whoever has waited for longer than is worth it comes back later: others wait for the lane. */
  sendTired(): void;
  fail(error: unknown): void;
};

/** Beyond the horizon by as much as a line is now and then slower than on an average. */
const patienceMs = horizonMs + 500;

type Waiter = PromiseWithResolvers<SlotTurn> & { readonly since: Instant };

/** @param clock this process' own */
export const makeSlotLine = (clock: Clock): SlotLine => {
  const line: Waiter[] = [];
  return {
    join: () => {
      const waiter = { ...Promise.withResolvers<SlotTurn>(), since: clock.now() };
      line.push(waiter);
      return waiter.promise;
    },
    length: () => line.length,
    serve: (slots) => {
      const served = Math.min(slots.length, line.length);
      for (const slot of slots.slice(0, served)) line.shift()?.resolve({ kind: 'slot', slot });
      return slots.slice(served);
    },
    sendAway: (waitMs) => {
      for (const { resolve } of line.splice(0)) resolve({ kind: 'later', waitMs });
    },
    sendTired: () => {
      const tired = line.filter(({ since }) => clock.now() - since > patienceMs);
      for (const { resolve } of line.splice(0, tired.length)) resolve({ kind: 'later', waitMs: horizonMs });
    },
    fail: (error) => {
      for (const { reject } of line.splice(0)) reject(error);
    },
  };
};

import type { Clock } from '#ports/clock.ts';

/** Time that goes by only when all that could happen before has happened: a minute takes a moment, the same each time. */
export type VirtualTime = {
  readonly clock: Clock;
  rest(ms: number): Promise<void>;
  /** Lets time go by up to `ms` from the beginning. */
  runUntil(ms: number): Promise<void>;
};

const turnOfEvents = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export const virtualTime = (start = 1_700_000_000_000): VirtualTime => {
  let now = start;
  let timers: { readonly at: number; readonly ring: () => void }[] = [];
  return {
    clock: { now: () => now },
    rest: (ms) => new Promise((ring) => void timers.push({ at: now + ms, ring })),
    runUntil: async (ms) => {
      for (;;) {
        await turnOfEvents();
        const next = Math.min(start + ms, ...timers.map(({ at }) => at));
        now = next;
        const due = timers.filter(({ at }) => at <= next);
        if (due.length === 0) return;
        timers = timers.filter(({ at }) => at > next);
        for (const { ring } of due) ring();
      }
    },
  };
};

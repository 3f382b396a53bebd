import type { Clock } from '#ports/clock.ts';

type ServerClockParts = {
  /** The device's own clock, trusted until the server has answered once. */
  readonly device: Clock;
  readonly fetch: typeof fetch;
};

/** A clock, and the fetch by which it hears from the server. */
export type ServerClock = { readonly clock: Clock; readonly fetch: typeof fetch };

/**
 * "Now" by the server's clock, to the second: each reply tells the time in its `Date`. What is planned and said then does
 * not hang on a device whose clock is wrong.
 */
export const makeServerClock = ({ device, fetch }: ServerClockParts): ServerClock => {
  let ahead = 0;
  return {
    clock: { now: () => device.now() + ahead },
    fetch: async (input, init) => {
      const reply = await fetch(input, init);
      const told = Date.parse(reply.headers.get('date') ?? '');
      if (!Number.isNaN(told)) ahead = told - device.now();
      return reply;
    },
  };
};

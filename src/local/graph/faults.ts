import { z } from 'zod';

/** Failures that are asked for: the next `count` requests are refused with `status`. */
export const faultRequest = z.strictObject({
  status: z.union([z.literal(429), z.literal(502), z.literal(503)]),
  count: z.number().int().min(0).max(1000),
  retryAfterSeconds: z.number().int().min(0).max(600),
});

type Fault = z.infer<typeof faultRequest>;

/** Hands out the failures one by one. */
export type Faults = {
  set(fault: Fault): void;
  /** The failure that this request meets; `undefined` when none is left. */
  take(): Fault | undefined;
};

export const makeFaults = (): Faults => {
  let current: Fault | undefined;
  return {
    set: (fault) => {
      current = fault;
    },
    take: () => {
      if (current === undefined || current.count === 0) return undefined;
      current = { ...current, count: current.count - 1 };
      return current;
    },
  };
};

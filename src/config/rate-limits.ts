/** Requests a minute that one process takes. */
export type RateLimits = {
  /** From one person, with whatever they have open. */
  readonly person: number;
  /** From all people of one tenant. */
  readonly tenant: number;
  /** From one network address, of those that prove nothing. */
  readonly address: number;
};

/**
 * Far above what people do, and below what a process can do: they stop what runs wild, not who works. A company may have one
 * address for all of its people, whose tokens may expire at the same hour.
 */
export const rateLimits: RateLimits = { person: 600, tenant: 30_000, address: 3000 };

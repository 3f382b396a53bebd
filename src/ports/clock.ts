import type { Instant } from '#domain/shared/instant.ts';

/** The only source of "now". */
export type Clock = {
  now(): Instant;
};

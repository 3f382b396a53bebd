import type { Instant } from '#domain/shared/instant.ts';
import type { SendJob } from './send-queue.ts';

/** A message that was set aside for a person to look at. */
export type Poisoned = {
  readonly id: string;
  readonly at: Instant;
  readonly reason: string;
  /** `undefined`: it is no job in a shape that we know. */
  readonly job: SendJob | undefined;
  /** Whether it holds a text anywhere, be it a job or not. */
  mentions(text: string): boolean;
};

/** What is to become of a message. */
export type PoisonFate =
  /** It stays. */
  | 'keep'
  /** Back to the jobs, as if it were new. What is no job stays. */
  | 'replay'
  /** It is gone. */
  | 'drop';

/** What was set aside. Rejects with {@link Unavailable} (`queue`). */
export type Poison = {
  /**
   * Goes through it once; where it rejects, what was not reached stays.
   *
   * @returns whether that was all of it: `some`, where another was going through it just then, and held the rest
   */
  goThrough(fateOf: (poisoned: Poisoned) => PoisonFate): Promise<'all' | 'some'>;
};

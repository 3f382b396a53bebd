import type { PersonId } from '#domain/shared/ids.ts';
import type { Week } from '#domain/shared/week.ts';

/** Whose voices it is, week by week: in one round everyone exactly once. */
export type Voices = {
  /** 1, 2, 3 ... */
  readonly round: number;
  /** Who has had their turn in this round. */
  readonly heard: readonly PersonId[];
  /** Turns given, newest week last. */
  readonly turns: readonly { readonly week: Week; readonly people: readonly PersonId[] }[];
};

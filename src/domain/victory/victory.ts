import type { PersonId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { Week } from '#domain/shared/week.ts';

/** A useful victory: the work really changed. */
export type Victory = {
  /** GUID */
  readonly id: string;
  readonly by: PersonId;
  readonly problem: string;
  readonly action: string;
  /** With a number, or a before and an after. */
  readonly result: string;
  /** "What we repeat tomorrow". */
  readonly repeat: string;
  readonly week: Week;
  readonly at: Instant;
  readonly revision: number;
};

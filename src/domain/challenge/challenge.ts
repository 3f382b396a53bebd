import type { PersonId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { Week } from '#domain/shared/week.ts';
import type { Practice } from '#domain/week/practice.ts';

/** A practice kept for four weeks, with a look before and a look after. */
export type Challenge = {
  /** GUID */
  readonly id: string;
  readonly practice: Practice;
  readonly startedBy: PersonId;
  readonly startedAt: Instant;
  readonly firstWeek: Week;
  /** Each member's mark from 1 to 5, before and after; read out only as a mean of at least 4. */
  readonly baseline: readonly { readonly personId: PersonId; readonly mark: 1 | 2 | 3 | 4 | 5 }[];
  readonly closing: readonly { readonly personId: PersonId; readonly mark: 1 | 2 | 3 | 4 | 5 }[];
  /** Weeks in which the team says that it kept the practice. */
  readonly kept: readonly Week[];
  readonly pausedSince: Instant | undefined;
  readonly endedAt: Instant | undefined;
  readonly story: string;
  readonly revision: number;
};

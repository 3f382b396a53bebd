import type { PersonId } from '#domain/shared/ids.ts';
import type { Day, Instant } from '#domain/shared/instant.ts';
import type { Week } from '#domain/shared/week.ts';

/** What someone brought back from their field window: one line each; or that they skipped it, without reproach. */
export type FieldNote = {
  /** GUID */
  readonly id: string;
  readonly by: PersonId;
  readonly day: Day;
  readonly week: Week;
  readonly at: Instant;
  readonly told:
    | { readonly kind: 'held'; readonly seen: string; readonly asked: string; readonly obstacle: string }
    | { readonly kind: 'skipped' };
  readonly revision: number;
};

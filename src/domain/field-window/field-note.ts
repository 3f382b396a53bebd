import type { PersonId } from '#domain/shared/ids.ts';
import type { Day, Instant } from '#domain/shared/instant.ts';
import { isBlank } from '#domain/shared/text.ts';
import type { Week } from '#domain/shared/week.ts';

/** One line each; one that says nothing is empty. All three are where it went well and there was nothing to note. */
export type FieldLines = {
  /** For whoever wrote it alone. */
  readonly seen: string;
  readonly asked: string;
  /** Which obstacle went away: the team reads it. */
  readonly obstacle: string;
};

/** What someone brought back from their field window; or that they skipped it, which nobody else learns. */
export type FieldNote = {
  readonly by: PersonId;
  readonly day: Day;
  readonly week: Week;
  /** When it was written first. */
  readonly at: Instant;
  readonly told: ({ readonly kind: 'held' } & FieldLines) | { readonly kind: 'skipped' };
  /** 1 for the first text, one more with each save. */
  readonly revision: number;
};

/** Characters of each line. */
export const fieldLineLimit = 160;

/** Where a note stands on the board: a person has one for a day. */
export const fieldNoteId = ({ by, day }: Pick<FieldNote, 'by' | 'day'>): string => `${day}-${by}`;

/** An obstacle that went away, as the team reads it. */
export type RemovedObstacle = Pick<FieldNote, 'by' | 'day' | 'week'> & { readonly text: string };

/** What of these notes the team reads, oldest first. */
export const obstaclesIn = (notes: readonly FieldNote[]): readonly RemovedObstacle[] =>
  notes
    .flatMap((note) => obstacleOf(note) ?? [])
    .toSorted((one, other) => one.day.localeCompare(other.day) || one.at - other.at)
    .map(({ by, day, week, text }) => ({ by, day, week, text }));

const obstacleOf = (note: FieldNote): (RemovedObstacle & Pick<FieldNote, 'at'>) | undefined => {
  const { told, by, day, week, at } = note;
  if (told.kind === 'skipped' || isBlank(told.obstacle)) return undefined;
  return { by, day, week, at, text: told.obstacle };
};

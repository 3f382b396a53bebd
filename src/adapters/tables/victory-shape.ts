import { z } from 'zod';
import { personIdSchema as personId, teamIdSchema } from '#contracts/ids.ts';
import { weekSchema as week } from '#contracts/board-params.ts';
import { dayOf } from '#domain/shared/day.ts';
import type { Victory } from '#domain/victory/victory.ts';
import { optionalColumn } from './row.ts';

const text = z.string();

/** How a victory is read back from its column. */
export const victoryShape: z.ZodType<Victory> = z
  .object({
    id: text,
    by: personId,
    problem: text,
    action: text,
    result: text,
    repeat: text,
    from: optionalColumn(text),
    // Rows from before victories knew.
    brought: z.array(teamIdSchema).default([]),
    posted: z.boolean(),
    week,
    on: text.optional(),
    at: z.number(),
    revision: z.int(),
  })
  // Older rows do not say on which of the team's days they were told.
  .transform((row) => ({ ...row, on: row.on ?? dayOf(row.at) }));

import { z } from 'zod';
import { personIdSchema as personId } from '#contracts/ids.ts';
import { weekSchema as week } from '#contracts/board-params.ts';
import { weekMarks } from '#domain/challenge/challenge.ts';
import type { Challenge } from '#domain/challenge/challenge.ts';
import { practices } from '#domain/week/practice.ts';
import { optionalColumn } from './row.ts';

const mark = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);
const given = z.array(z.object({ personId, mark }));

const figure = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('told'), answers: z.int(), mean: z.number() }),
  z.object({ kind: z.literal('too-few'), answers: z.int() }),
]);

/** How a challenge is read back from its column. */
export const challengeShape: z.ZodType<Challenge> = z.object({
  id: z.string(),
  practice: z.enum(practices),
  startedBy: personId,
  startedAt: z.number(),
  firstWeek: week,
  before: given,
  toldBefore: optionalColumn(figure),
  after: given,
  weekMarks: z.array(z.object({ week, mark: z.enum(weekMarks) })),
  pauses: z.array(z.object({ from: week, until: optionalColumn(week) })),
  end: optionalColumn(
    z.object({ by: personId, week, at: z.number(), story: z.string(), before: figure, after: figure }),
  ),
  revision: z.int(),
});

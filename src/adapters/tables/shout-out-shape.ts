import { z } from 'zod';
import { personIdSchema as personId } from '#contracts/ids.ts';
import { weekSchema as week } from '#contracts/board-params.ts';
import { dayOf } from '#domain/shared/day.ts';
import { weekOf } from '#domain/shared/week.ts';
import { recipientChoices } from '#domain/shout-out/shout-out.ts';
import type { ShoutOut } from '#domain/shout-out/shout-out.ts';
import type { Voices } from '#domain/shout-out/voices.ts';
import { optionalColumn } from './row.ts';

const text = z.string();
const instant = z.number();

/** How a recognition is read back from its column. */
export const shoutOutShape: z.ZodType<ShoutOut> = z
  .object({
    id: text,
    by: personId,
    to: z.array(personId),
    gesture: text,
    impact: text,
    learning: text,
    week,
    writtenIn: week.optional(),
    at: instant,
    choices: z.array(z.object({ personId, choice: z.enum(recipientChoices), at: instant })),
    takenBackAt: optionalColumn(instant),
  })
  // Older rows do not say in which of the team's weeks they were written.
  .transform((row) => ({ ...row, writtenIn: row.writtenIn ?? weekOf(dayOf(row.at)) }));

const voice = z.object({ personId, round: z.int() });

/** How the turns of a team are read back from their column. */
export const voicesShape: z.ZodType<Voices> = z.object({
  round: z.int(),
  late: z.array(voice),
  turns: z.array(z.object({ week, voices: z.array(voice), later: z.array(personId) })),
  swaps: z.array(z.object({ week, from: personId, to: personId, at: instant })),
});

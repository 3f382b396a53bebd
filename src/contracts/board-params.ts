import { z } from 'zod';
import { parseWeek, weekPattern } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';
import { guidSchema, teamIdSchema } from './ids.ts';

export const weekSchema = z
  .string()
  .regex(weekPattern)
  .transform((value, context): Week => {
    const week = parseWeek(value);
    if (week !== undefined) return week;
    context.addIssue({ code: 'custom', message: 'not a week' });
    return z.NEVER;
  });

/** Of a need, a dissent, a victory: what stands on a board. */
export const itemIdSchema = guidSchema;

/** `current`: the week that it is on the team's clock, which a browser does not know. */
export const weekParams = z.strictObject({
  teamId: teamIdSchema,
  week: z.union([z.literal('current').transform(() => undefined), weekSchema]),
});
export const boardItemParams = z.strictObject({ teamId: teamIdSchema, id: itemIdSchema });

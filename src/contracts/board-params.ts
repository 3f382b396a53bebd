import { z } from 'zod';
import { isGuid } from '#domain/shared/ids.ts';
import { parseWeek } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';
import { teamIdSchema } from './ids.ts';

export const weekSchema = z.string().transform((value, context): Week => {
  const week = parseWeek(value);
  if (week !== undefined) return week;
  context.addIssue({ code: 'custom', message: 'not a week' });
  return z.NEVER;
});

export const itemIdSchema = z.string().refine(isGuid);

/** `current`: the week that it is on the team's clock, which a browser does not know. */
export const weekParams = z.strictObject({
  teamId: teamIdSchema,
  week: z.union([z.literal('current').transform(() => undefined), weekSchema]),
});
export const boardItemParams = z.strictObject({ teamId: teamIdSchema, id: itemIdSchema });

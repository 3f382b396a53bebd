import { z } from 'zod';
import { parseWeek } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';
import { isGuid } from '#domain/shared/ids.ts';
import type { DissentView } from './dissent-api.ts';
import { teamIdSchema } from './ids.ts';
import type { ReciprocityView } from './reciprocity-api.ts';
import type { SettingsView } from './settings-api.ts';
import type { ShoutOutsView } from './shout-out-api.ts';
import type { VictoryView } from './victory-api.ts';

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

/**
 * `GET /api/teams/:teamId/weeks/:week` (`2026-W47`, or `current`), and the reply to every write on a team's board: the
 * week as it then stands. The same for every member: nothing in it depends on who asks.
 */
export type WeekView = {
  readonly team: {
    readonly name: string;
    readonly members: readonly { readonly personId: string; readonly name: string }[];
  };
  readonly week: string;
  /** `yyyy-mm-dd` on which it was read, on the team's clock. */
  readonly today: string;
  readonly settings: SettingsView;
  readonly dissents: readonly DissentView[];
  readonly reciprocity: ReciprocityView;
  readonly victories: readonly VictoryView[];
  readonly shoutOuts: ShoutOutsView;
};

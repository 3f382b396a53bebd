import { z } from 'zod';
import { personIdSchema as personId } from '#contracts/ids.ts';
import { weekSchema as week } from '#contracts/board-params.ts';
import type { FieldNote } from '#domain/field-window/field-note.ts';
import type { FieldWindow } from '#domain/field-window/field-window.ts';
import type { TeamFieldWindow } from '#domain/field-window/team-window.ts';
import { optionalColumn } from './row.ts';

const text = z.string();

const time = {
  moment: z.object({ weekday: z.int(), minute: z.int() }),
  minutes: z.int(),
  zone: text,
};
const weekly = { by: personId, ...time };

/** How a team's window is read back from its column. */
export const teamFieldWindowShape: z.ZodType<TeamFieldWindow> = z.object({
  window: optionalColumn(z.object({ ...weekly, on: text })),
  before: optionalColumn(z.object(time)),
  revision: z.int(),
});

/** How someone's window is read back from its column. */
export const fieldWindowShape: z.ZodType<FieldWindow> = z.object({
  ...weekly,
  shown: z.boolean(),
  reminded: z.boolean(),
  revision: z.int(),
});

/** How what someone brought back is read back from its column. */
export const fieldNoteShape: z.ZodType<FieldNote> = z.object({
  by: personId,
  day: text,
  week,
  at: z.number(),
  told: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('held'), seen: text, asked: text, obstacle: text }),
    z.object({ kind: z.literal('skipped') }),
  ]),
  revision: z.int(),
});

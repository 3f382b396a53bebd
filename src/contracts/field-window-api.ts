import { z } from 'zod';
import { fieldLineLimit } from '#domain/field-window/field-note.ts';
import { fewestMinutes, mostMinutes } from '#domain/field-window/field-window.ts';
import { teamIdSchema } from './ids.ts';
import { zoneSchema } from './settings-api.ts';
import { textSchema } from './text.ts';

const line = textSchema(fieldLineLimit);
const basedOn = z.int().min(0);

/** Of routes that name a team alone. */
export const fieldParams = z.strictObject({ teamId: teamIdSchema });
/** One's own note of a day. */
export const fieldNoteParams = z.strictObject({ teamId: teamIdSchema, day: z.iso.date() });

/** What someone brought back, or that they skipped their window. */
const fieldToldSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('held'), seen: line, asked: line, obstacle: line }),
  z.strictObject({ kind: z.literal('skipped') }),
]);

/** `PUT /api/teams/:teamId/field-notes/:day`: 0 writes the first. The reply is the week, as of every write here. */
export const fieldNoteBody = z.strictObject({ told: fieldToldSchema, basedOn });
/** `DELETE /api/teams/:teamId/field-notes/:day` */
export const fieldNoteRemovalBody = z.strictObject({ basedOn });

/** `PUT /api/teams/:teamId/field-window`; its `DELETE` has no body. */
export const fieldWindowBody = z.strictObject({
  moment: z.strictObject({ weekday: z.int().min(0).max(6), minute: z.int().min(0).max(1439) }),
  minutes: z.int().min(fewestMinutes).max(mostMinutes),
  zone: zoneSchema,
  /** Whether the team sees when it begins. */
  shown: z.boolean(),
  /** Whether the bot says that it begins. */
  reminded: z.boolean(),
  basedOn,
});

export type FieldTold = z.infer<typeof fieldToldSchema>;
export type FieldNoteBody = z.input<typeof fieldNoteBody>;
export type FieldNoteRemovalBody = z.input<typeof fieldNoteRemovalBody>;
export type FieldWindowBody = z.input<typeof fieldWindowBody>;

/** When someone shows the team that their window begins. */
export type ShownWindow = {
  readonly by: string;
  /** 0 = Monday; minutes since midnight on the clock of `zone`. */
  readonly moment: { readonly weekday: number; readonly minute: number };
  readonly minutes: number;
  /** IANA zone. */
  readonly zone: string;
};

type ObstacleView = { readonly by: string; readonly day: string; readonly text: string };

/** Of a week: what the whole team reads. What was seen and asked, and who skipped, is nobody else's. */
export type FieldWindowsView = {
  /** In the order of the week. */
  readonly windows: readonly ShownWindow[];
  readonly obstacles: readonly ObstacleView[];
};

/** `GET /api/teams/:teamId/obstacles`: those of the last twelve weeks, newest first. */
export type ObstaclesView = { readonly obstacles: readonly ObstacleView[] };

/** `GET /api/me/teams/:teamId/field-window`: one's own, of the last twelve weeks, newest first. */
export type OwnFieldView = {
  /** `yyyy-mm-dd` on the team's clock. */
  readonly today: string;
  readonly window: (Omit<ShownWindow, 'by'> & Pick<FieldWindowBody, 'shown' | 'reminded'> & Revised) | undefined;
  readonly notes: readonly ({ readonly day: string; readonly told: FieldTold } & Revised)[];
};

type Revised = { readonly revision: number };

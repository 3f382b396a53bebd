import { z } from 'zod';
import { teamIdSchema } from './ids.ts';

/** What someone typed; clients send nothing, or an empty text, for what they left out. */
const input = z.string().max(4000).optional();

/** What the buttons of the card about one's own field window carry, with its three lines. */
export const fieldWindowCardActions = [
  z.object({
    schema: z.literal(1),
    action: z.literal('note-field-window'),
    teamId: teamIdSchema,
    /** Of the window. */
    day: z.iso.date(),
    /** `well`: held, with nothing to note. */
    told: z.enum(['held', 'well', 'skipped']),
    seen: input,
    asked: input,
    obstacle: input,
  }),
] as const;

export type FieldWindowCardAction = z.infer<(typeof fieldWindowCardActions)[number]>;

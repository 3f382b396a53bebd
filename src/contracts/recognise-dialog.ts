import { z } from 'zod';
import { itemIdSchema } from './board-params.ts';
import { personIdSchema, teamIdSchema } from './ids.ts';

/** Id of the action in the menu of messages, as the app's manifest names it. */
export const recogniseCommand = 'recognise';

const schema = z.literal(1);
/** What someone typed or chose in the form; clients send nothing, or an empty text, for what they left out. */
const input = z.string().max(4000).optional();

/** What the buttons of the dialog about a message carry, with what was filled in. */
export const recogniseDialogSchema = z.discriminatedUnion('action', [
  z.object({
    schema,
    action: z.literal('recognise-in'),
    /** Id of the team that was chosen. */
    team: input,
    /** The author of the message, when a team knows them: not every client sends the message along again. */
    author: personIdSchema.optional(),
  }),
  /** The id is made with the form: sending twice sends one. `to`: ids with commas between them. */
  z.object({
    schema,
    action: z.literal('recognise'),
    teamId: teamIdSchema,
    id: itemIdSchema,
    to: input,
    gesture: input,
    impact: input,
    learning: input,
  }),
  z.object({ schema, action: z.literal('close') }),
]);

export type RecogniseDialogAction = z.infer<typeof recogniseDialogSchema>;

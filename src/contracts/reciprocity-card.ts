import { z } from 'zod';
import { personIdSchema, teamIdSchema } from './ids.ts';
import { itemIdSchema } from './board-params.ts';

const schema = z.literal(1);
/** What someone typed or chose in a card's form; clients send nothing, or an empty text, for what they left out. */
const input = z.string().max(4000).optional();

/** What the buttons of cards about needs, offers and promises carry, with the inputs of their forms. */
export const reciprocityCardActions = [
  /** Shows a form in the place of the card, to whoever pressed the button. */
  z.object({
    schema,
    action: z.literal('open-reciprocity-form'),
    teamId: teamIdSchema,
    form: z.enum(['take', 'add', 'read']),
  }),
  /** `item`: `need:<id>` or `offer:<id>`. */
  z.object({ schema, action: z.literal('take-need'), teamId: teamIdSchema, item: input, day: input }),
  /** The id is made with the form: pressing twice adds one. `team` where the form asks for the team. */
  z.object({
    schema,
    action: z.literal('add-need'),
    teamId: teamIdSchema.optional(),
    team: input,
    /** Whose words it was made of: nobody else shows them in their own name. */
    of: personIdSchema.optional(),
    id: itemIdSchema,
    noun: z.enum(['need', 'offer']).optional(),
    text: input,
  }),
  /** `promise`: `<id>:<revision>` */
  z.object({
    schema,
    action: z.literal('read-promise'),
    teamId: teamIdSchema,
    found: z.enum(['kept', 'to-fix', 'keep-on', 'let-go']),
    promise: input,
    how: input,
    day: input,
  }),
] as const;

export type ReciprocityCardAction = z.infer<(typeof reciprocityCardActions)[number]>;

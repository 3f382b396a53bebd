import { z } from 'zod';
import { recipientChoices } from '#domain/shout-out/shout-out.ts';
import { personIdSchema, teamIdSchema } from './ids.ts';
import { itemIdSchema, weekSchema } from './board-params.ts';

const schema = z.literal(1);
/** What someone typed or chose in a card's form; clients send nothing, or an empty text, for what they left out. */
const input = z.string().max(4000).optional();

/** What the buttons of cards about recognitions and turns carry, with the inputs of the form. */
export const shoutOutCardActions = [
  z.object({
    schema,
    action: z.literal('choose-shout-out'),
    teamId: teamIdSchema,
    id: itemIdSchema,
    choice: z.enum(recipientChoices),
  }),
  /** Shows the form in the place of the card, to whoever pressed the button. `team` where the card asks for the team. */
  z.object({
    schema,
    action: z.literal('open-shout-out-form'),
    teamId: teamIdSchema.optional(),
    team: input,
    /** Chosen already: ids with commas between them. */
    to: input,
  }),
  /** The id is made with the form: pressing twice sends one. `to`: ids with commas between them. */
  z.object({
    schema,
    action: z.literal('give-shout-out'),
    teamId: teamIdSchema,
    id: itemIdSchema,
    to: input,
    gesture: input,
    impact: input,
    learning: input,
  }),
  z.object({
    schema,
    action: z.literal('answer-swap'),
    teamId: teamIdSchema,
    week: z.string().refine((value) => weekSchema.safeParse(value).success),
    from: personIdSchema,
    answer: z.enum(['accept', 'decline']),
  }),
] as const;

export type ShoutOutCardAction = z.infer<(typeof shoutOutCardActions)[number]>;

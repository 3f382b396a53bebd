import { z } from 'zod';
import { teamIdSchema } from './ids.ts';
import { itemIdSchema } from './board-params.ts';

const schema = z.literal(1);
/** What someone typed or chose in a card's form; clients send nothing, or an empty text, for what they left out. */
const input = z.string().max(4000).optional();

/** What the buttons of cards about victories carry, with the inputs of the form. */
export const victoryCardActions = [
  /** Shows the form in the place of the card, to whoever pressed the button. */
  z.object({ schema, action: z.literal('open-victory-form'), teamId: teamIdSchema }),
  /**
   * The id is made with the form: pressing twice tells one. `team` where the form asks for the team; `done` is the part
   * that is called `action` elsewhere.
   */
  z.object({
    schema,
    action: z.literal('tell-victory'),
    teamId: teamIdSchema.optional(),
    team: input,
    id: itemIdSchema,
    problem: input,
    done: input,
    result: input,
    repeat: input,
  }),
  z.object({ schema, action: z.literal('post-victory'), teamId: teamIdSchema, id: itemIdSchema }),
] as const;

export type VictoryCardAction = z.infer<(typeof victoryCardActions)[number]>;

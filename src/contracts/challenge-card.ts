import { z } from 'zod';
import { itemIdSchema, weekSchema } from './board-params.ts';
import { teamIdSchema } from './ids.ts';

const schema = z.literal(1);
/** What someone chose on the card; clients send nothing, or an empty text, for what they left out. */
const input = z.string().max(100).optional();

/** What the buttons of cards about four weeks of a practice carry, with what was chosen on them. */
export const challengeCardActions = [
  /** Shows the choice of a practice in the place of the card, to whoever pressed the button. */
  z.object({ schema, action: z.literal('open-four-weeks-form'), teamId: teamIdSchema }),
  /** The id is made with the form: pressing twice begins them once. */
  z.object({ schema, action: z.literal('begin-four-weeks'), teamId: teamIdSchema, id: itemIdSchema, practice: input }),
  z.object({
    schema,
    action: z.literal('answer-look'),
    teamId: teamIdSchema,
    id: itemIdSchema,
    look: z.enum(['before', 'after']),
    mark: input,
  }),
  /** The week that the card asked about, whichever it is when the button is pressed. */
  z.object({
    schema,
    action: z.literal('mark-week'),
    teamId: teamIdSchema,
    id: itemIdSchema,
    week: weekSchema,
    mark: input,
  }),
] as const;

export type ChallengeCardAction = z.infer<(typeof challengeCardActions)[number]>;

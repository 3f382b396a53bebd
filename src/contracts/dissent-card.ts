import { z } from 'zod';
import { teamIdSchema } from './ids.ts';
import { itemIdSchema } from './board-params.ts';

/** What the button of a card about a dissent carries. */
export const dissentCardActions = [
  z.object({ schema: z.literal(1), action: z.literal('thank-for-dissent'), teamId: teamIdSchema, id: itemIdSchema }),
] as const;

export type DissentCardAction = z.infer<(typeof dissentCardActions)[number]>;

import { z } from 'zod';
import { teamIdSchema } from './ids.ts';

/**
 * What a card's button carries. `schema` counts the shapes that were ever sent: an old card in a channel stays clickable,
 * and gets a clear word when its shape is no longer understood.
 */
export const cardActionSchema = z.object({
  schema: z.literal(1),
  action: z.literal('commit-agreement'),
  teamId: teamIdSchema,
  version: z.int().min(1).max(10_000),
});

export type CardAction = z.infer<typeof cardActionSchema>;

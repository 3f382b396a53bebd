import { z } from 'zod';
import { challengeCardActions } from './challenge-card.ts';
import { dissentCardActions } from './dissent-card.ts';
import { fieldWindowCardActions } from './field-window-card.ts';
import { allianceIdSchema, teamIdSchema } from './ids.ts';
import { reciprocityCardActions } from './reciprocity-card.ts';
import { shoutOutCardActions } from './shout-out-card.ts';
import { victoryCardActions } from './victory-card.ts';

const schema = z.literal(1);

/**
 * What a card's button carries. `schema` counts the shapes that were ever sent: an old card in a chat stays clickable,
 * and gets a clear word when its shape is no longer understood.
 */
export const cardActionSchema = z.discriminatedUnion('action', [
  z.object({
    schema,
    action: z.literal('commit-agreement'),
    teamId: teamIdSchema,
    version: z.int().min(1).max(10_000),
  }),
  z.object({
    schema,
    action: z.literal('reply-to-invitation'),
    allianceId: allianceIdSchema,
    /** Milliseconds since 1970-01-01; tells the invitation from a later one of the same two. */
    invitedAt: z.int(),
    reply: z.enum(['accept', 'not-now', 'decline']),
  }),
  ...challengeCardActions,
  ...dissentCardActions,
  ...fieldWindowCardActions,
  ...reciprocityCardActions,
  ...shoutOutCardActions,
  ...victoryCardActions,
]);

export type CardAction = z.infer<typeof cardActionSchema>;

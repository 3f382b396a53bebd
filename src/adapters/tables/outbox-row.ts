import { z } from 'zod';
import type { OutboxEntry } from '#ports/outbox.ts';
import { schemaNumber } from './row.ts';

/**
 * `claimId` tells whose claim it is; where the post is, once it has been sent, is `channelId` and `messageId`. `settled`: it is
 * unknown where, and someone has said that it is there.
 */
export const outboxRowShape = z.object({
  schema: z.literal(schemaNumber),
  kind: z.enum(['claimed', 'sent', 'unknown', 'settled']),
  claimId: z.string(),
  claimedAt: z.number().optional(),
  subject: z.string(),
  channelId: z.string().optional(),
  messageId: z.string().optional(),
});

export type OutboxRow = z.infer<typeof outboxRowShape>;

export const entryFrom = ({ kind, claimedAt, channelId, messageId }: OutboxRow): OutboxEntry => {
  if (kind === 'settled') return { kind: 'unknown' };
  if (kind === 'claimed') return { kind, claimedAt };
  if (kind !== 'sent') return { kind };
  if (channelId === undefined || messageId === undefined) throw new Error('A sent post of the outbox is nowhere');
  return { kind, channelId, messageId };
};

import { z } from 'zod';
import type { OutboxEntry } from '#ports/outbox.ts';
import { schemaNumber } from './row.ts';

/** `claimId` tells whose claim it is; where the post is, once it has been sent, is `channelId` and `messageId`. */
export const outboxRowShape = z.object({
  schema: z.literal(schemaNumber),
  kind: z.enum(['claimed', 'sent', 'unknown']),
  claimId: z.string(),
  subject: z.string(),
  channelId: z.string().optional(),
  messageId: z.string().optional(),
});

export type OutboxRow = z.infer<typeof outboxRowShape>;

export const entryFrom = ({ kind, channelId, messageId }: OutboxRow): OutboxEntry => {
  if (kind !== 'sent') return { kind };
  if (channelId === undefined || messageId === undefined) throw new Error('A sent post of the outbox is nowhere');
  return { kind, channelId, messageId };
};

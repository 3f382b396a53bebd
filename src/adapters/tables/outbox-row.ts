import { z } from 'zod';
import type { OutboxEntry } from '#ports/outbox.ts';
import { schemaNumber } from './row.ts';

/** `claimId` tells whose claim it is; `subject` is there for a person who looks into the table. */
export const outboxRowShape = z.object({
  schema: z.literal(schemaNumber),
  kind: z.enum(['claimed', 'sent', 'unknown']),
  claimId: z.string(),
  subject: z.string(),
  messageId: z.string().optional(),
});

export type OutboxRow = z.infer<typeof outboxRowShape>;

export const entryFrom = ({ kind, messageId }: OutboxRow): OutboxEntry => {
  if (kind !== 'sent') return { kind };
  if (messageId === undefined) throw new Error('An outbox row is sent without a message id');
  return { kind, messageId };
};

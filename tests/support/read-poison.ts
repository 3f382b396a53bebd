import { z } from 'zod';
import type { Queues } from '#adapters/queues/connect-queues.ts';

const poisonShape = z.object({ schema: z.literal(1), reason: z.string(), message: z.string() });

/** What was set aside: why, and the message as it had come. */
export const readPoison = async ({ poison }: Queues): Promise<readonly z.infer<typeof poisonShape>[]> => {
  const { peekedMessageItems } = await poison.peekMessages({ numberOfMessages: 32 });
  return peekedMessageItems.map(({ messageText }) =>
    poisonShape.parse(JSON.parse(Buffer.from(messageText, 'base64').toString())),
  );
};

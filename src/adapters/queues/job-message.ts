import { z } from 'zod';
import { allianceIdSchema, personIdSchema, teamIdSchema, tenantIdSchema } from '#contracts/ids.ts';
import type { SendJob } from '#ports/send-queue.ts';

// Base64, for the queue carries XML, in which not every character can stand.
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64');

const instant = z.int();
const toOneOfPair = { tenantId: tenantIdSchema, allianceId: allianceIdSchema, to: personIdSchema };
const place = { tenantId: tenantIdSchema, teamId: teamIdSchema };
const version = z.int().min(1);

const newsShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('accepted'), at: instant }),
  z.object({ kind: z.literal('openness-revealed'), at: instant }),
  z.object({ kind: z.literal('committed'), version, at: instant }),
  z.object({ kind: z.literal('left'), at: instant }),
]);

const jobShape = z.discriminatedUnion('kind', [
  z.object({ ...place, kind: z.literal('post-welcome') }),
  z.object({ ...place, kind: z.literal('post-proposal'), version }),
  z.object({ ...place, kind: z.literal('refresh-proposal'), version }),
  z.object({ ...place, kind: z.literal('greet-joiner'), to: personIdSchema }),
  z.object({ ...place, kind: z.literal('refresh-team-summaries') }),
  z.object({ ...place, kind: z.literal('remove-team-summaries') }),
  z.object({ ...toOneOfPair, kind: z.literal('post-invitation'), invitedAt: instant }),
  z.object({ ...toOneOfPair, kind: z.literal('refresh-invitation'), invitedAt: instant }),
  z.object({ ...toOneOfPair, kind: z.literal('retract-invitation'), invitedAt: instant, by: personIdSchema }),
  z.object({ ...toOneOfPair, kind: z.literal('post-pair-news'), news: newsShape }),
]);

const messageShape = z.object({ schema: z.literal(1), job: jobShape });

export const encodeJob = (job: SendJob): string => encode({ schema: 1, job });

/** `undefined` when the text is not a job in a shape that we know. */
export const decodeJob = (text: string): SendJob | undefined => {
  const parsed = messageShape.safeParse(parseJson(Buffer.from(text, 'base64').toString()));
  return parsed.data?.job;
};

/** Longest part of a foreign message that is kept: with the rest it stays under the 64 KiB of a message. */
const longestKept = 20_000;

/** What is set aside: why, and the message as it came. */
export const encodePoison = (reason: string, message: string): string =>
  encode({ schema: 1, reason: reason.slice(0, 1000), message: message.slice(0, longestKept) });

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

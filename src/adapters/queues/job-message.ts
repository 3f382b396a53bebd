import { z } from 'zod';
import { sendJobSchema } from '#contracts/send-job.ts';
import type { SendJob } from '#ports/send-queue.ts';

// Base64, for the queue carries XML, in which not every character can stand.
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64');

const messageShape = z.object({ schema: z.literal(1), job: sendJobSchema });

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

import { z } from 'zod';
import { sendJobSchema } from '#contracts/send-job.ts';
import type { Ending, SendJob } from '#ports/send-queue.ts';

// Base64, for the queue carries XML, in which not every character can stand.
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64');

const count = z.int().nonnegative().default(0);
const messageShape = z.object({
  schema: z.literal(1),
  job: sendJobSchema,
  uncounted: count,
  waited: count,
  passed: count,
});

/** What a message says: a job, and how many of its hand-outs ended in a way that is not held against it. */
export type JobMessage = { readonly job: SendJob } & Readonly<Record<Ending, number>>;

export const newMessage = (job: SendJob): JobMessage => ({ job, uncounted: 0, waited: 0, passed: 0 });

export const encodeJob = ({ job, ...counts }: JobMessage): string =>
  encode({ schema: 1, job, ...Object.fromEntries(Object.entries(counts).filter(([, times]) => times > 0)) });

/** `undefined` when the text is not a job in a shape that we know. */
export const decodeJob = (text: string): JobMessage | undefined => {
  const { data } = messageShape.safeParse(parseJson(Buffer.from(text, 'base64').toString()));
  if (data === undefined) return undefined;
  const { job, uncounted, waited, passed } = data;
  return { job, uncounted, waited, passed };
};

/** Longest part of a foreign message that is kept: with the rest it stays under the 64 KiB of a message. */
const longestKept = 20_000;

/** What is set aside: why, and the message as it came. */
export const encodePoison = (reason: string, message: string): string =>
  encode({ schema: 1, reason: reason.slice(0, 1000), message: message.slice(0, longestKept) });

const poisonShape = z.object({ schema: z.literal(1), reason: z.string(), message: z.string() });

/** `undefined` when the text is not what {@link encodePoison} makes. */
export const decodePoison = (text: string): { readonly reason: string; readonly message: string } | undefined =>
  poisonShape.safeParse(parseJson(Buffer.from(text, 'base64').toString())).data;

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';
import type { ServerConfig } from '#config/config.ts';
import type { SendJob } from '#ports/send-queue.ts';
import type { Delivery } from '#usecases/delivery/delivery.ts';

/**
 * The log of a process, one JSON object a line, on standard output unless told otherwise.
 *
 * It names nobody, whoever writes to it: of a job it keeps the kind, of an error what it is and where it came from. SDKs hang
 * whole requests on theirs, tokens included, and some quote what they could not read.
 */
export const makeLog = (level: ServerConfig['logLevel'], destination?: DestinationStream): Logger => {
  const options = { level, serializers };
  return destination === undefined ? pino(options) : pino(options, destination);
};

type ErrorDescription = {
  readonly type: string;
  readonly message: string;
  readonly stack: string | undefined;
  readonly cause: ErrorDescription | undefined;
};

const describeError = (error: unknown): ErrorDescription | undefined =>
  error instanceof Error
    ? { type: error.name, message: messageOf(error), stack: framesOf(error), cause: describeError(error.cause) }
    : undefined;

/** Of what has not the form that it should have, zod's list names forms alone. */
const messageOf = ({ name, message }: Error): string =>
  name.includes('Zod') ? withoutIds(message) : withoutWords(message);

/** Without the message, with which it begins. */
const framesOf = ({ stack = '' }: Error): string =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');

/** The number that Azure gives to a request is nobody's: its support asks for it. */
const guid = /(?<!RequestId: ?)[\da-f]{8}-?[\da-f]{4}-?[\da-f]{4}-?[\da-f]{4}-?[\da-f]{12}/gi;

/** Addresses, and what Teams calls its chats and people. */
const named = /[^\s'"/]+@[^\s'"/]+|\b(?:a|19|28|29):[^\s'"/]+/g;

const withoutIds = (text: string): string => text.replace(guid, '<id>').replace(named, '<name>');

/** What a message quotes may be somebody's words. */
const withoutWords = (text: string): string => withoutIds(text.replace(/["{`][\s\S]*$/, '…'));

const describeDelivery = (delivery: Delivery): Delivery =>
  delivery.kind === 'failed' ? { ...delivery, reason: withoutWords(delivery.reason) } : delivery;

const serializers = {
  err: describeError,
  job: ({ kind }: Pick<SendJob, 'kind'>): string => kind,
  delivery: describeDelivery,
  /** Of a row. */
  key: withoutIds,
};

import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';
import type { ServerConfig } from '#config/config.ts';

/**
 * The log of a process, one JSON object a line, on standard output unless told otherwise.
 *
 * Of an error it keeps what it is and where it came from: SDKs hang whole requests on theirs, tokens included.
 */
export const makeLog = (level: ServerConfig['logLevel'], destination?: DestinationStream): Logger => {
  const options = { level, serializers: { err: describeError } };
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
    ? { type: error.name, message: error.message, stack: error.stack, cause: describeError(error.cause) }
    : undefined;

import { RestError } from '@azure/data-tables';
import type { SaveOutcome } from '#ports/stored.ts';
import { Unavailable } from '#ports/unavailable.ts';

/** Runs a call to storage; what it rejects with is ours: {@link Unavailable}, or an Error for a request that we made wrongly. */
export const callStorage = async <Result>(call: () => Promise<Result>): Promise<Result> => {
  try {
    return await call();
  } catch (error) {
    throw translateError(error);
  }
};

/** Runs a conditional write. `conflict`: the row is newer than its etag, exists already, or is gone. */
export const saveToStorage = async (write: () => Promise<unknown>): Promise<SaveOutcome> => {
  try {
    await write();
    return 'saved';
  } catch (error) {
    if (isConflict(error)) return 'conflict';
    throw translateError(error);
  }
};

/** Runs the read of one row; `undefined` when there is none. */
export const readFromStorage = async <Row>(read: () => Promise<Row>): Promise<Row | undefined> => {
  try {
    return await read();
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw translateError(error);
  }
};

/** What our conditions can run into; other 409s and 404s (a table being deleted, no table) are faults of the storage. */
const conflictCodes: readonly (string | undefined)[] = [
  'EntityAlreadyExists',
  'ResourceNotFound',
  'EntityDoesNotExist',
];

const isConflict = (error: unknown): boolean =>
  error instanceof RestError && (error.statusCode === 412 || conflictCodes.includes(codeOf(error)));

const isMissing = (error: unknown): boolean => error instanceof RestError && codeOf(error) === 'ResourceNotFound';

/** A transaction carries its code in `code`, every other call in the parsed body. */
const codeOf = (error: RestError): string | undefined => {
  // The SDK types `details` as unknown: this is the error body of the service, any part of which may be missing.
  const details = error.details as { readonly odataError?: { readonly code?: string } } | undefined;
  return details?.odataError?.code ?? error.code;
};

/** Answers that tell of the service's state, or of our access to it, not of a wrong request. */
const passing: readonly number[] = [401, 403, 404, 408, 409, 429];

const translateError = (error: unknown): Error => {
  if (!(error instanceof RestError)) {
    // Sign-in for the managed identity and cancelled calls have error classes of their own; anything else is a bug of ours.
    const isOutside =
      error instanceof Error && /^(?:Abort|.*Authentication|CredentialUnavailable).*Error$/.test(error.name);
    return isOutside || !(error instanceof Error) ? new Unavailable('storage', error) : error;
  }
  const { statusCode } = error;
  const isRefusal = statusCode !== undefined && statusCode >= 400 && statusCode < 500 && !passing.includes(statusCode);
  if (isRefusal) return new Error(`Storage refused a request: ${statusCode} ${codeOf(error) ?? ''}`, { cause: error });
  return new Unavailable('storage', error, retryAfterOf(error));
};

const retryAfterOf = (error: RestError): number | undefined => {
  const seconds = Number(error.response?.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds * 1000 : undefined;
};

import { RestError } from '@azure/storage-queue';
import { Unavailable } from '#ports/unavailable.ts';

/** Runs a call to the queue; what it rejects with is ours: {@link Unavailable}, or an Error for a request that we made wrongly. */
export const callQueue = async <Result>(call: () => Promise<Result>): Promise<Result> => {
  try {
    return await call();
  } catch (error) {
    throw translateError(error);
  }
};

/** Runs a call on a message that we hold; quiet when our lease on it has ended and it is someone else's, or gone. */
export const callOnLease = async (call: () => Promise<unknown>): Promise<void> => {
  try {
    await call();
  } catch (error) {
    if (error instanceof RestError && leaseCodes.includes(error.code ?? '')) return;
    throw translateError(error);
  }
};

const leaseCodes: readonly string[] = ['MessageNotFound', 'PopReceiptMismatch'];

/** Answers that tell of the service's state, or of our access to it, not of a wrong request. */
const passing: readonly number[] = [401, 403, 404, 408, 409, 429];

const translateError = (error: unknown): Error => {
  if (!(error instanceof RestError)) {
    // Sign-in for the managed identity and cancelled calls have error classes of their own; anything else is a bug of ours.
    const isOutside =
      error instanceof Error && /^(?:Abort|.*Authentication|CredentialUnavailable).*Error$/.test(error.name);
    return isOutside || !(error instanceof Error) ? new Unavailable('queue', error) : error;
  }
  const { statusCode, code } = error;
  const isRefusal = statusCode !== undefined && statusCode >= 400 && statusCode < 500 && !passing.includes(statusCode);
  if (isRefusal) return new Error(`The queue refused a request: ${statusCode} ${code ?? ''}`, { cause: error });
  return new Unavailable('queue', error);
};

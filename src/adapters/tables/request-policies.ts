import type { TableServiceClientOptions } from '@azure/data-tables';

type PlacedPolicy = NonNullable<TableServiceClientOptions['additionalPolicies']>[number];

/** What the SDK lets us do with every request. */
type RequestPolicy = PlacedPolicy['policy'];

const longestWaitMs = 10_000;

/** Ends a request that gets no answer; by itself the SDK waits for ever. */
export const boundedWait: RequestPolicy = {
  name: 'boundedWait',
  sendRequest: async (request, next) => {
    // Not `request.timeout`: the SDK leaves that one's timer running when a connection fails. Nobody else sets a signal.
    request.abortSignal = AbortSignal.timeout(longestWaitMs);
    return await next(request);
  },
};

/**
 * Writes U+2028 and U+2029 in a request as JSON escapes, which mean the same. Azurite looks for the JSON of a
 * transaction with a pattern that ends at a line terminator, and these two are line terminators that JSON leaves as they are.
 */
export const escapeLineSeparators: RequestPolicy = {
  name: 'escapeLineSeparators',
  sendRequest: async (request, next) => {
    if (typeof request.body === 'string') {
      request.body = request.body.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
    }
    return await next(request);
  },
};

/** Has `mayAsk` come before every request, each time it is tried: where it rejects, the request does not leave. */
export const asking = (mayAsk: () => Promise<void>): PlacedPolicy => ({
  position: 'perRetry',
  policy: {
    name: 'asking',
    sendRequest: async (request, next) => {
      await mayAsk();
      return await next(request);
    },
  },
});

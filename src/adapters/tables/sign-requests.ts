import { createHmac, createSecretKey } from 'node:crypto';
import type { TableClient } from '@azure/data-tables';

const signingOfSdk = 'tablesNamedKeyCredentialPolicy';

/**
 * Has the requests of a client signed with the account's key as the SDK signs them, with the key made ready once: the SDK
 * decodes it anew for every request. Where the connection string has no key, the client stays as it is.
 *
 * None of our requests has a `comp` in its query, which would have to be signed, too.
 * @see https://learn.microsoft.com/rest/api/storageservices/authorize-with-shared-key
 */
export const signWithKeptKey = (client: TableClient, connectionString: string): TableClient => {
  const account = valueOf(connectionString, 'AccountName');
  const secret = valueOf(connectionString, 'AccountKey');
  if (account === undefined || secret === undefined) return client;
  // The SDK signs in no other way than by its own policy: where that is not there, nothing is to be signed.
  if (client.pipeline.removePolicy({ name: signingOfSdk }).length === 0) return client;
  const key = createSecretKey(Buffer.from(secret, 'base64'));
  client.pipeline.addPolicy({
    name: signingOfSdk,
    sendRequest: async (request, next) => {
      // eslint-disable-next-line no-restricted-syntax -- the service compares it with its own clock: it is never a test's
      const date = new Date().toUTCString();
      const signed = `${date}\n/${account}${new URL(request.url).pathname}`;
      request.headers.set('x-ms-date', date);
      const signature = createHmac('sha256', key).update(signed).digest('base64');
      request.headers.set('authorization', `SharedKeyLite ${account}:${signature}`);
      return await next(request);
    },
  });
  return client;
};

const valueOf = (connectionString: string, name: string): string | undefined =>
  new RegExp(`(?:^|;)\\s*${name}=([^;]+)`, 'i').exec(connectionString)?.[1]?.trim();

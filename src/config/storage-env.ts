import { z } from 'zod';
import type { NamedAccount, StorageAccounts, StorageConfig } from './config.ts';
import { guid, listOf, wording } from './env-fields.ts';

type Storage = StorageConfig | StorageAccounts;

type Variables = Readonly<Record<string, string>>;

/** Reads which account, or accounts, the data is in. More than one stand with commas between them, always in one order. */
export const readStorage = (set: Variables): z.ZodSafeParseResult<Storage> =>
  ('STORAGE_CONNECTION_STRING' in set ? connectionSchema : identitySchema).safeParse(set);

const connectionSchema = z
  .object({
    STORAGE_CONNECTION_STRING: z.string().transform((text) => text.split(',').map((part) => part.trim())),
  })
  .transform(({ STORAGE_CONNECTION_STRING: values }, context) => {
    const accounts = values.map((value) => {
      const name = /(?:^|;)AccountName=([^;]+)/i.exec(value)?.[1];
      return { name, storage: { kind: 'connection-string', value } as const };
    });
    return together(accounts, 'STORAGE_CONNECTION_STRING', context);
  });

const httpsAddress = (part: string): string | undefined => z.url({ protocol: /^https$/ }).safeParse(part).data;

const endpoints = (service: string): z.ZodType<readonly string[], string> =>
  listOf(
    `the storage account's ${service} endpoint, an https address; of several accounts with commas between them`,
    'https address',
    httpsAddress,
  );

const identitySchema = z
  .object({
    TABLE_URL: endpoints('table'),
    QUEUE_URL: endpoints('queue'),
    STORAGE_CLIENT_ID: guid('client id of the managed identity that may use the storage'),
  })
  .transform(({ TABLE_URL: tableUrls, QUEUE_URL: queueUrls, STORAGE_CLIENT_ID: clientId }, context) => {
    const accounts = tableUrls.map((tableUrl, index) => {
      const queueUrl = queueUrls[index] ?? '';
      return { name: nameIn(tableUrl), storage: { kind: 'identity', tableUrl, queueUrl, clientId } as const };
    });
    const isPaired = tableUrls.length === queueUrls.length && accounts.every(({ storage }) => isOneAccount(storage));
    if (isPaired) return together(accounts, 'TABLE_URL', context);
    context.addIssue({
      code: 'custom',
      path: ['QUEUE_URL'],
      message: wording('the queue endpoints of the accounts of TABLE_URL, in the same order')({ input: queueUrls }),
    });
    return z.NEVER;
  });

/** An account's name is the first part of its addresses. */
const nameIn = (url: string): string => new URL(url).hostname.split('.')[0] ?? '';

/** Azure's own addresses tell when two belong to different accounts; those of a private domain tell nothing. */
const isOneAccount = ({ tableUrl, queueUrl }: { readonly tableUrl: string; readonly queueUrl: string }): boolean =>
  queueUrl !== '' &&
  (!queueUrl.includes('.queue.core.') || !tableUrl.includes('.table.core.') || nameIn(tableUrl) === nameIn(queueUrl));

type Found = { readonly name: string | undefined; readonly storage: StorageConfig };

const together = (found: readonly Found[], variable: string, context: z.RefinementCtx): Storage => {
  const [only, ...more] = found;
  if (only !== undefined && more.length === 0) return only.storage;
  const named = found.flatMap(({ name, storage }): readonly NamedAccount[] => (name ? [{ name, storage }] : []));
  const [first, ...others] = named;
  const isClear = named.length === found.length && new Set(named.map(({ name }) => name)).size === named.length;
  if (first !== undefined && isClear) return { kind: 'accounts', accounts: [first, ...others] };
  context.addIssue({
    code: 'custom',
    path: [variable],
    message: wording('each of several accounts is to be there once, with a name of its own')({ input: found }),
  });
  return z.NEVER;
};

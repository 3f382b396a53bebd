import { z } from 'zod';
import { parseTenantId } from '#domain/shared/ids.ts';
import type { ServerConfig, StorageConfig } from './config.ts';
import { microsoft365 } from './microsoft365.ts';

export type EnvOutcome =
  | { readonly kind: 'read'; readonly config: ServerConfig }
  /** One line that names the variable to put right. */
  | { readonly kind: 'unusable'; readonly reason: string };

type Variables = Readonly<Record<string, string | undefined>>;

/** Reads what an administrator sets. An empty variable is as good as none: templates leave such ones behind. */
export const readEnv = (variables: Variables = process.env): EnvOutcome => {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const settings = settingsSchema.safeParse(set);
  const storage = ('STORAGE_CONNECTION_STRING' in set ? connectionSchema : identitySchema).safeParse(set);
  if (settings.success && storage.success) return { kind: 'read', config: toConfig(settings.data, storage.data) };
  const issue = settings.error?.issues[0] ?? storage.error?.issues[0];
  return { kind: 'unusable', reason: `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}` };
};

const wording =
  (meaning: string) =>
  ({ input }: { input?: unknown }): string =>
    `${input === undefined ? 'is missing' : 'is unusable'}: ${meaning}`;

const guid = (meaning: string): z.ZodType<string> => z.guid({ error: wording(`the ${meaning}, a GUID`) });
const httpsUrl = (meaning: string): z.ZodType<string> =>
  z.url({ protocol: /^https$/, error: wording(`the ${meaning}, an https address`) });

const isPort = (value: number): boolean => Number.isInteger(value) && value > 0 && value < 65_536;

const tenantsSchema = z
  .string({ error: wording('the tenants that may use this server, GUIDs with commas between them') })
  .transform((text, context) =>
    text.split(',').flatMap((part) => {
      const tenant = parseTenantId(part.trim());
      if (tenant === undefined)
        context.addIssue({ code: 'custom', message: `is unusable: "${part.trim()}" is no GUID` });
      return tenant ?? [];
    }),
  );

const settingsSchema = z.object({
  HOST: z.string().default('0.0.0.0'),
  PORT: z.coerce
    .number({ error: wording('the port to listen on') })
    .refine(isPort, { error: wording('the port to listen on') })
    .default(8080),
  PUBLIC_URL: httpsUrl('origin under which browsers reach this server'),
  BOT_APP_ID: guid("bot's Entra application id, without which it would believe anyone"),
  BOT_TENANT_ID: guid('tenant in which the bot is registered'),
  CLIENT_ID: guid('Entra application id that people sign in to'),
  TENANT_IDS: tenantsSchema,
  TEAMS_APP_ID: guid('id in the Teams app manifest'),
  ASSETS_DIR: z.string().default('dist/web/assets'),
  LOG_LEVEL: z
    .enum(['silent', 'error', 'warn', 'info', 'debug'], { error: wording('silent, error, warn, info or debug') })
    .default('info'),
});

const connectionSchema = z
  .object({ STORAGE_CONNECTION_STRING: z.string() })
  .transform((set): StorageConfig => ({ kind: 'connection-string', value: set.STORAGE_CONNECTION_STRING }));

const identitySchema = z
  .object({
    TABLE_URL: httpsUrl("storage account's table endpoint"),
    QUEUE_URL: httpsUrl("storage account's queue endpoint"),
    STORAGE_CLIENT_ID: guid('client id of the managed identity that may use the storage'),
  })
  .transform((set): StorageConfig => ({
    kind: 'identity',
    tableUrl: set.TABLE_URL,
    queueUrl: set.QUEUE_URL,
    clientId: set.STORAGE_CLIENT_ID,
  }));

const toConfig = (set: z.infer<typeof settingsSchema>, storage: StorageConfig): ServerConfig => {
  const publicUrl = new URL(set.PUBLIC_URL);
  return {
    ...microsoft365.pages,
    host: set.HOST,
    port: set.PORT,
    publicUrl: publicUrl.origin,
    storage,
    bot: {
      appId: set.BOT_APP_ID,
      tenantId: set.BOT_TENANT_ID,
      serviceHosts: microsoft365.connectorHosts,
    },
    tokens: { ...microsoft365.tokens, audience: set.CLIENT_ID, tenants: set.TENANT_IDS },
    client: {
      ...microsoft365.client,
      clientId: set.CLIENT_ID,
      apiScope: `api://${publicUrl.host}/${set.CLIENT_ID}/${microsoft365.tokens.scope}`,
      appId: set.TEAMS_APP_ID,
    },
    assetsDir: set.ASSETS_DIR,
    logLevel: set.LOG_LEVEL,
  };
};

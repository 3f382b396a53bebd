import { z } from 'zod';
import { parseTenantId } from '#domain/shared/ids.ts';
import type { ServerConfig } from './config.ts';
import { guid, httpsUrl, listOf, wording } from './env-fields.ts';
import { microsoft365 } from './microsoft365.ts';
import { rateLimits } from './rate-limits.ts';
import { readStorage } from './storage-env.ts';
import { readTelemetry } from './telemetry-env.ts';

export type EnvOutcome =
  | { readonly kind: 'read'; readonly config: ServerConfig }
  /** One line that names the variable to put right. */
  | { readonly kind: 'unusable'; readonly reason: string };

type Variables = Readonly<Record<string, string | undefined>>;

/** The variables with which this process was started. */
export const ownVariables = (): Variables => process.env;

/** Reads what an administrator sets. An empty variable is as good as none: templates leave such ones behind. */
export const readEnv = (variables: Variables = ownVariables()): EnvOutcome => {
  const set = Object.fromEntries(Object.entries(variables).flatMap(([name, value]) => (value ? [[name, value]] : [])));
  const settings = settingsSchema.safeParse(set);
  const storage = readStorage(set);
  const telemetry = readTelemetry(set);
  if (settings.success && storage.success && telemetry.success) {
    const config = { ...toConfig(settings.data, storage.data), telemetry: telemetry.data };
    return { kind: 'read', config };
  }
  const issue = settings.error?.issues[0] ?? storage.error?.issues[0] ?? telemetry.error?.issues[0];
  return { kind: 'unusable', reason: `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}` };
};

const isPort = (value: number): boolean => Number.isInteger(value) && value > 0 && value < 65_536;

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
  TENANT_IDS: listOf('the tenants that may use this server, GUIDs with commas between them', 'GUID', parseTenantId),
  TEAMS_APP_ID: guid('id in the Teams app manifest'),
  ASSETS_DIR: z.string().default('dist/web/assets'),
  TRUSTED_PROXIES: z.coerce
    .number({ error: wording('how many proxies stand before this server') })
    .refine((count) => Number.isInteger(count) && count >= 0 && count <= 5, {
      error: wording('how many proxies stand before this server'),
    })
    .default(0),
  STATUS_PAGE: z.enum(['by-link', 'open'], { error: wording('by-link or open') }).default('by-link'),
  LOG_LEVEL: z
    .enum(['silent', 'error', 'warn', 'info', 'debug'], { error: wording('silent, error, warn, info or debug') })
    .default('info'),
});

const toConfig = (
  set: z.infer<typeof settingsSchema>,
  storage: ServerConfig['storage'],
): Omit<ServerConfig, 'telemetry'> => {
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
    statusPage: set.STATUS_PAGE,
    rateLimits,
    trustedProxies: set.TRUSTED_PROXIES,
    logLevel: set.LOG_LEVEL,
  };
};

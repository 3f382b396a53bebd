import { z } from 'zod';
import type { PackageValues } from '#domain/app-package/fill-template.ts';
import { guid, httpsUrl, wording } from './env-fields.ts';

type Variables = Readonly<Record<string, string | undefined>>;

export type PackageEnvOutcome =
  | { readonly kind: 'read'; readonly values: PackageValues }
  /** A line for each variable to put right. */
  | { readonly kind: 'unusable'; readonly reasons: readonly string[] };

const text = (meaning: string, limit: number): z.ZodType<string> =>
  z
    .string({ error: wording(meaning) })
    .trim()
    .min(1, { error: wording(meaning) })
    .max(limit, { error: wording(`${meaning}, of ${limit} characters at most`) });

/** Lengths are those of Microsoft's schema. */
const settingsSchema = z.object({
  PUBLIC_URL: httpsUrl('origin under which browsers reach the server'),
  CLIENT_ID: guid('Entra application id that people sign in to'),
  BOT_APP_ID: guid("bot's Entra application id"),
  TEAMS_APP_ID: guid('id in the Teams app manifest, once chosen and kept for ever'),
  OUTLOOK_MAC_ID: guid('id of the add-in for Outlook on a Mac, once chosen and kept for ever'),
  APP_NAME: text('name under which people find the app', 30).default('Alliance'),
  DEVELOPER_NAME: text('name of your organisation', 32),
  DEVELOPER_URL: httpsUrl('web page of your organisation'),
  PRIVACY_URL: httpsUrl('web page with your privacy notice'),
  TERMS_URL: httpsUrl('web page with your terms of use'),
});

/** Names of all variables that a package is made of. */
export const packageVariables: readonly string[] = Object.keys(settingsSchema.shape);

/** Reads what an app package is made of. An empty variable is as good as none. */
export const readPackageEnv = (variables: Variables): PackageEnvOutcome => {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value));
  const { data, error } = settingsSchema.safeParse(set);
  if (data === undefined) {
    return { kind: 'unusable', reasons: error.issues.map(({ path, message }) => `${path.join('.')} ${message}`) };
  }
  const { PUBLIC_URL, ...values } = data;
  return { kind: 'read', values: { ...values, DOMAIN: new URL(PUBLIC_URL).host } };
};

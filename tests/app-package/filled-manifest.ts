import { readFileSync } from 'node:fs';

/** A file of the app package as an administrator would upload it: every placeholder filled in. */
export const filledFile = (name: string): Record<string, unknown> =>
  JSON.parse(filledText(name)) as Record<string, unknown>;

/** The same of a file that is no JSON. */
export const filledText = (name: string): string =>
  readPackageFile(name)
    .toString('utf8')
    .replaceAll(/\$\{\{(\w+)\}\}/g, (_, placeholder: string) => {
      const value = values[placeholder];
      if (value === undefined) throw new Error(`no value for the placeholder ${placeholder}`);
      return value;
    });

export const readPackageFile = (name: string): Buffer =>
  readFileSync(new URL(`../../appPackage/${name}`, import.meta.url));

/** Whatever a deployment decides. */
const values: Readonly<Record<string, string>> = {
  APP_NAME: 'Alliance',
  DOMAIN: 'alliance.example.org',
  TEAMS_APP_ID: '11111111-0000-4000-8000-000000000001',
  BOT_APP_ID: '11111111-0000-4000-8000-000000000002',
  CLIENT_ID: '11111111-0000-4000-8000-000000000003',
  OUTLOOK_MAC_ID: '11111111-0000-4000-8000-000000000004',
  DEVELOPER_NAME: 'Example organisation',
  DEVELOPER_URL: 'https://example.org',
  PRIVACY_URL: 'https://example.org/privacy',
  TERMS_URL: 'https://example.org/terms',
};

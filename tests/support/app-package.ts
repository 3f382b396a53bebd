import { readFile } from 'node:fs/promises';
import JSZip from 'jszip';
import { checkSchema } from '#adapters/app-package/check-schema.ts';
import { readZip, writeZip } from '#adapters/app-package/zip-file.ts';
import { makeCheckZip } from '#usecases/app-package/check-zip.ts';
import { makeMakePackage } from '#usecases/app-package/make-package.ts';

/** Whatever a deployment decides. */
export const packageValues: Readonly<Record<string, string>> = {
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

/** The same as the variables of an environment. */
export const packageVariablesSet: Readonly<Record<string, string>> = {
  ...packageValues,
  PUBLIC_URL: 'https://alliance.example.org',
};

export const checkZip = makeCheckZip({ readZip, checkSchema });

const readTemplate = (name: string): Promise<Uint8Array> =>
  readFile(new URL(`../../appPackage/${name}`, import.meta.url));

export const makePackage = makeMakePackage({ readTemplate, writeZip, checkZip });

/** Our package for {@link packageValues}. */
export const sampleZip = async (values = packageValues): Promise<Uint8Array> => {
  const outcome = await makePackage(values);
  if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.problems));
  return outcome.zip;
};

/** Our package after someone else has worked on it. */
export const changedZip = async (change: (zip: JSZip) => Promise<void> | void): Promise<Uint8Array> => {
  const zip = await JSZip.loadAsync(await sampleZip());
  await change(zip);
  return zip.generateAsync({ type: 'uint8array' });
};

/** Our package with another text in one of its files. */
export const withText = (file: string, change: (text: string) => string): Promise<Uint8Array> =>
  changedZip(async (zip) => {
    const before = (await zip.file(file)?.async('string')) ?? '';
    const after = change(before);
    if (after === before) throw new Error('the case changes nothing');
    zip.file(file, after);
  });

import { readFileSync } from 'node:fs';
import { fillTemplate } from '#domain/app-package/fill-template.ts';
import { packageValues } from '../support/app-package.ts';

/** A file of the app package as an administrator would upload it: every placeholder filled in. */
export const filledFile = (name: string): Record<string, unknown> =>
  JSON.parse(filledText(name)) as Record<string, unknown>;

/** The same of a file that is no JSON. */
export const filledText = (name: string): string =>
  fillTemplate(readPackageFile(name).toString('utf8'), packageValues, name.endsWith('.xml') ? 'xml' : 'json');

export const readPackageFile = (name: string): Buffer =>
  readFileSync(new URL(`../../appPackage/${name}`, import.meta.url));

import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const lock = z
  .object({ packages: z.record(z.string(), z.object({ license: z.string().optional(), dev: z.boolean().optional() })) })
  .parse(JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')));

const permissive = new Set([
  'MIT',
  'Apache-2.0',
  'Apache-2.0 AND MIT',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'ISC',
  'PSF-2.0',
  'BlueOak-1.0.0',
  'Unlicense',
  '(MIT OR CC0-1.0)',
  '(MIT OR GPL-3.0-or-later)',
  '(MIT AND Zlib)',
]);

/** Used while developing, never shipped; each with the reason why it may stay. */
const developmentOnly = new Map([
  ['@microsoft/office-js', 'the library that Outlook itself provides; production loads it from its CDN'],
  ['@axe-core/playwright', 'MPL-2.0: the accessibility check, used unchanged'],
  ['axe-core', 'MPL-2.0: the accessibility check, used unchanged'],
  ['caniuse-lite', 'CC-BY-4.0: data that the bundler reads'],
  ['language-subtag-registry', 'CC0-1.0: data that the linter reads'],
  ['argparse', 'Python-2.0: reads the arguments of the lock file check'],
  ['uri-templates', 'public domain by its own words, read by Azurite'],
]);

const packages = Object.entries(lock.packages)
  .filter(([path]) => path !== '')
  .map(([path, entry]) => ({ name: path.replace(/^.*node_modules\//, ''), ...entry }));

test('every package has a permissive licence, but for named ones that are never shipped', () => {
  const others = packages.filter((one) => !permissive.has(one.license ?? ''));
  expect(others.filter((one) => !developmentOnly.has(one.name))).toEqual([]);
  expect(others.filter((one) => one.dev !== true)).toEqual([]);
});

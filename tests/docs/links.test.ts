import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

const root = new URL('../../', import.meta.url);

const documents = [
  'README.md',
  'SECURITY.md',
  ...readdirSync(new URL('docs/', root), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

/** Links to files of ours that are not there, from where a document is. */
const brokenLinks = (document: string, text: string): readonly string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^[a-z]+:/.test(link))
    .filter((link) => !existsSync(new URL(link.replace(/#.*$/, ''), new URL(document, root))));

const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** Commands of ours that are not there. */
const unknownCommands = (text: string): readonly string[] =>
  [...text.matchAll(/npm run ([\w:-]*\w)/g)].map(([, name = '']) => name).filter((name) => !(name in scripts));

describe.each(documents)('%s', (document) => {
  const text = readFileSync(new URL(document, root), 'utf8');

  test('leads to files that there are', () => {
    expect(brokenLinks(document, text)).toEqual([]);
  });

  test('names commands that there are', () => {
    expect(unknownCommands(text)).toEqual([]);
  });
});

test('a link to nowhere, and a command that is not there, would be found', () => {
  expect(brokenLinks('docs/ADMIN.md', '[a](PRIVACY.md) [b](no-such.md#c) [d](https://e)')).toEqual(['no-such.md#c']);
  expect(unknownCommands('`npm run doctor` and `npm run doctr`')).toEqual(['doctr']);
});

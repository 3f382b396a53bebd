import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const exists = (path: string): boolean => existsSync(new URL(path, root));

/** Documents that say by which test something is shown: `path/to/file.test.ts` — "its name", "another one". */
const documents = ['docs/CHECKLISTS.md', 'SECURITY.md'];

type NamedTest = { readonly file: string; readonly name: string };

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

const namedTests = (text: string): readonly NamedTest[] =>
  [...oneLine(text).matchAll(/`(tests\/[^`]+)` —((?:,? "[^"]+")+)/g)].flatMap(([, file = '', names = '']) =>
    [...names.matchAll(/"([^"]+)"/g)].map(([, name = '']) => ({ file, name })),
  );

/** Whatever in backticks is a path from the root of the repository. */
const namedPaths = (text: string): readonly string[] =>
  [...text.matchAll(/`([^`\s]+)`/g)]
    .map(([, path = '']) => path)
    .filter((path) => /^(?:src|tests|docs|infra|build|appPackage)\/|^[A-Z]\w+\.md$|^Dockerfile$/.test(path));

/** Test files that are named without any of their tests. */
const looseTests = (text: string): readonly string[] =>
  [...oneLine(text).matchAll(/`(tests\/[^`]+\.(?:test|journey)\.ts)`(?! — ")/g)].map(([, file = '']) => file);

/** What a test or a group of tests is called there, as it is written in the source. */
const namesIn = (file: string): readonly string[] => {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, false);
  const names: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /^(?:test|it|describe)\b/.test(node.expression.getText(source))) {
      const [first] = node.arguments;
      if (first !== undefined && ts.isStringLiteralLike(first)) names.push(first.text);
      if (first !== undefined && ts.isTemplateExpression(first)) names.push(first.getText(source).slice(1, -1));
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return names;
};

const isThere = ({ file, name }: NamedTest): boolean =>
  exists(file) && namesIn(file).some((one) => oneLine(one).startsWith(name));

describe.each(documents)('%s', (document) => {
  const text = read(document);

  test('names tests', () => {
    expect(namedTests(text)).not.toHaveLength(0);
  });

  test('names tests that there are', () => {
    expect(namedTests(text).filter((one) => !isThere(one))).toEqual([]);
  });

  test('names no file of tests without saying which of them', () => {
    expect(looseTests(text)).toEqual([]);
  });

  test('names files and folders that there are', () => {
    expect(namedPaths(text).filter((path) => !exists(path))).toEqual([]);
  });
});

describe('the checklists', () => {
  const rows = read('docs/CHECKLISTS.md')
    .split(/^## /m)
    .map((part) => ({
      title: part.split('\n')[0],
      numbers: [...part.matchAll(/^\|\s*(\d+)\s*\|/gm)].map(([, number]) => Number(number)),
    }));
  const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, index) => index + 1);

  test.each([
    ['Teams store', 32],
    ['Office add-ins', 11],
    ['Certification and security', 22],
  ])('leave out no rule of: %s', (title, last) => {
    expect(rows.find((one) => one.title === title)?.numbers).toEqual(upTo(last));
  });

  test('say of every rule how it is met and what shows it', () => {
    const cells = [...read('docs/CHECKLISTS.md').matchAll(/^\| *\d+ *\|(.*)\|$/gm)].map(([, row = '']) =>
      row.split(/(?<!\\)\|/).map((cell) => cell.trim()),
    );
    expect(cells.filter((row) => row.length !== 3 || row.includes(''))).toEqual([]);
  });
});

test('a test that is not there, and a file that is not there, would be found', () => {
  const [real] = namedTests('`tests/docs/named-tests.test.ts` — "a test that is not there"');
  expect([real].map((one) => one !== undefined && isThere(one))).toEqual([true]);
  expect(isThere({ file: 'tests/docs/named-tests.test.ts', name: 'no such test' })).toBe(false);
  expect(isThere({ file: 'tests/docs/no-such.test.ts', name: 'names tests' })).toBe(false);
  expect(looseTests('`tests/docs/named-tests.test.ts` shows it')).toEqual(['tests/docs/named-tests.test.ts']);
  expect(namedPaths('`src/no-such.ts` and `/status`')).toEqual(['src/no-such.ts']);
});

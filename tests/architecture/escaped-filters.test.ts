import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** What a filter of a table compares by, before something that is filled in. */
const comparison = /\b(?:eq|ne|gt|ge|lt|le) '?$/;

/** Templates that fill values into a filter by themselves; the SDK's `odata` escapes them. */
const unescapedIn = (name: string, text: string): readonly string[] => {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isTemplateExpression(node) && !isEscaped(node)) {
      const before = [node.head.text, ...node.templateSpans.slice(0, -1).map(({ literal }) => literal.text)];
      if (before.some((part) => comparison.test(part))) found.push(node.getText());
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
};

const isEscaped = ({ parent }: ts.TemplateExpression): boolean =>
  ts.isTaggedTemplateExpression(parent) && parent.tag.getText() === 'odata';

test('every filter of a table is filled in by the SDK, which escapes it', () => {
  const folder = 'src/adapters/tables';
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const texts = files.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')] as const);
  expect(texts.filter(([, text]) => text.includes('odata`'))).not.toEqual([]);
  expect(texts.flatMap(([name, text]) => unescapedIn(name, text))).toEqual([]);
});

test('one that is not would be found', () => {
  expect(unescapedIn('one.ts', "const filter = `PartitionKey eq '${key}'`;")).toHaveLength(1);
  expect(unescapedIn('one.ts', 'const filter = odata`PartitionKey eq ${key}`;')).toEqual([]);
});

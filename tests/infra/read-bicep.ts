import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Language, Parser } from 'web-tree-sitter';
import type { Node } from 'web-tree-sitter';
import type { BicepFile, Named, Parameter, Part } from './bicep-file.ts';
import { plainText } from './bicep-file.ts';
import { childrenOf, readExpression, readLoop } from './read-expression.ts';

export const infraFolder = path.join(import.meta.dirname, '..', '..', 'infra');

await Parser.init();
const parser = new Parser();
const grammar = path.join(
  path.dirname(createRequire(import.meta.url).resolve('tree-sitter-bicep/package.json')),
  'tree-sitter-bicep.wasm',
);
parser.setLanguage(await Language.load(grammar));

/** Newer than the grammar. */
const extensionLine = /^extension (\w+)$/m;

const lineOf = (node: Node): number => node.startPosition.row + 1;

const errorsIn = (node: Node): readonly string[] =>
  node.isError || node.isMissing
    ? [`line ${lineOf(node)}: ${node.isMissing ? `${node.type} is missing` : `cannot be read: ${node.text}`}`]
    : childrenOf(node, 'all').flatMap(errorsIn);

const parameterOf = (node: Node, decorators: Node | undefined): Parameter => {
  const [name, type, usually] = childrenOf(node);
  return {
    name: name?.text ?? '',
    type: type?.text ?? '',
    line: lineOf(node),
    usually: usually && readExpression(usually),
    decorators: childrenOf(decorators).flatMap((decorator) => childrenOf(decorator).map(readExpression)),
  };
};

const variableOf = (node: Node): Named => {
  const [name, value] = childrenOf(node);
  if (!name || !value) throw new Error(`line ${lineOf(node)}: a variable without a value`);
  return { name: name.text, value: readExpression(value), line: lineOf(node) };
};

const outputOf = (node: Node): Named & { readonly type: string } => {
  const [name, type, value] = childrenOf(node);
  if (!name || !type || !value) throw new Error(`line ${lineOf(node)}: an output without a value`);
  return { name: name.text, type: type.text, value: readExpression(value), line: lineOf(node) };
};

const partOf = (node: Node): Part => {
  const [name, of, content] = childrenOf(node);
  if (!name || !of || !content) throw new Error(`line ${lineOf(node)}: nothing is said of it`);
  const loop = content.type === 'for_statement' ? readLoop(content) : undefined;
  const [when, conditional] = content.type === 'if_statement' ? childrenOf(content) : [];
  return {
    name: name.text,
    line: lineOf(node),
    of: plainText(readExpression(of)) ?? '',
    isExisting: childrenOf(node, 'all').some(({ type }) => type === 'existing'),
    when: when && readExpression(when),
    loop,
    body: loop?.body ?? readExpression(conditional ?? content),
  };
};

/** Reads a template. What cannot be read is told, and the rest is taken as it is. */
export const readBicep = (text: string, name: string): BicepFile => {
  const extension = extensionLine.exec(text)?.[1];
  const tree = parser.parse(text.replace(extensionLine, ''));
  if (tree === null) throw new Error(`${name} cannot be read`);
  const statements = childrenOf(tree.rootNode);
  const errors = errorsIn(tree.rootNode);
  const ofKind = (kind: string): readonly Node[] =>
    errors.length > 0 ? [] : statements.filter(({ type }) => type === `${kind}_declaration`);
  return {
    path: name,
    errors,
    extension,
    parameters: ofKind('parameter').map((node) => {
      const before = statements[statements.indexOf(node) - 1];
      return parameterOf(node, before?.type === 'decorators' ? before : undefined);
    }),
    variables: ofKind('variable').map(variableOf),
    resources: ofKind('resource').map(partOf),
    modules: ofKind('module').map(partOf),
    outputs: ofKind('output').map(outputOf),
  };
};

/** All templates, by path below `infra/`. */
export const readTemplates = (): ReadonlyMap<string, BicepFile> => {
  const names = readdirSync(infraFolder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.bicep'));
  return new Map(names.map((name) => [name, readBicep(readFileSync(path.join(infraFolder, name), 'utf8'), name)]));
};

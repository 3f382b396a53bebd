import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { root } from './docker-context.ts';

export type Walk = {
  /** Files that a program loads or may load, by path below the root. */
  readonly files: ReadonlySet<string>;
  /** Packages, each with a file that asks for it. */
  readonly packages: ReadonlyMap<string, string>;
};

const isTypesOnly = (statement: ts.Statement): boolean =>
  (ts.isImportDeclaration(statement) && statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) ||
  (ts.isExportDeclaration(statement) && statement.isTypeOnly);

/** What a module names when it runs: static and dynamic imports, and files that it finds by its own address. */
const namedIn = (text: string): readonly string[] => {
  const file = ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true);
  const named: string[] = [];
  for (const statement of file.statements) {
    if (isTypesOnly(statement)) continue;
    const from =
      ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement) ? statement.moduleSpecifier : undefined;
    if (from !== undefined && ts.isStringLiteral(from)) named.push(from.text);
  }
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [what] = node.arguments;
      if (what !== undefined && ts.isStringLiteral(what)) named.push(what.text);
    }
    if (
      ts.isNewExpression(node) &&
      node.expression.getText() === 'URL' &&
      node.arguments?.[1]?.getText() === 'import.meta.url'
    ) {
      const [what] = node.arguments;
      if (what !== undefined && ts.isStringLiteral(what)) named.push(what.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return named;
};

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/**
 * Everything that programs may load from where they begin.
 *
 * @param known what was walked before, and need not be walked again
 */
export const walkImports = (entries: readonly string[], known?: Walk): Walk => {
  const files = new Set<string>(known?.files);
  const packages = new Map<string, string>(known?.packages);
  const follow = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    const place = path.join(root, file);
    if (!/\.[jt]sx?$/.test(file) || !existsSync(place)) return;
    for (const specifier of namedIn(readFileSync(place, 'utf8'))) {
      if (specifier.startsWith('node:')) continue;
      if (specifier.startsWith('#')) follow(path.posix.join('src', specifier.slice(1)));
      else if (specifier.startsWith('.')) follow(path.posix.join(path.posix.dirname(file), specifier));
      else packages.set(packageOf(specifier), file);
    }
  };
  entries.forEach(follow);
  return { files, packages };
};

import ts from 'typescript';
import type { ObjectType, PropertyType } from '../infra/resource-types.ts';

/** Type aliases with nothing but values: enumerations. */
const valuesOf = (node: ts.TypeNode): readonly string[] | undefined => {
  const parts = ts.isUnionTypeNode(node) ? node.types : [node];
  const values = parts.flatMap((part) =>
    ts.isLiteralTypeNode(part) && ts.isStringLiteral(part.literal) ? [part.literal.text] : [],
  );
  return values.length === parts.length ? values : undefined;
};

const plain: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.StringKeyword, 'string'],
  [ts.SyntaxKind.NumberKeyword, 'int'],
  [ts.SyntaxKind.BooleanKeyword, 'bool'],
]);

const inside = (node: ts.TypeReferenceNode): ts.TypeNode | undefined => node.typeArguments?.[0];

const textOf = (node: ts.TypeNode, aliases: ReadonlyMap<string, readonly string[]>): string => {
  const keyword = plain.get(node.kind);
  if (keyword !== undefined) return keyword;
  if (ts.isArrayTypeNode(node)) return `${textOf(node.elementType, aliases)}[]`;
  const values = valuesOf(node);
  if (values !== undefined) return values.join(' | ');
  if (!ts.isTypeReferenceNode(node)) return 'any';
  const name = node.typeName.getText();
  const wrapped = inside(node);
  if (name === 'NullableOption' && wrapped !== undefined) return textOf(wrapped, aliases);
  if (name === 'Array' && wrapped !== undefined) return `${textOf(wrapped, aliases)}[]`;
  return aliases.get(name)?.join(' | ') ?? name;
};

type Declared = { readonly parents: readonly string[]; readonly own: Readonly<Record<string, PropertyType>> };

const declaredIn = (text: string): ReadonlyMap<string, Declared> => {
  const file = ts.createSourceFile('declared.d.ts', text, ts.ScriptTarget.Latest, true);
  const aliases = new Map(
    file.statements.filter(ts.isTypeAliasDeclaration).flatMap((alias) => {
      const values = valuesOf(alias.type);
      return values === undefined ? [] : [[alias.name.text, values] as const];
    }),
  );
  const properties = (found: ts.InterfaceDeclaration): Record<string, PropertyType> =>
    Object.fromEntries(
      found.members.filter(ts.isPropertySignature).map((member) => [
        member.name.getText(),
        {
          type: member.type === undefined ? 'any' : textOf(member.type, aliases),
          ...(member.questionToken === undefined && { isRequired: true as const }),
        },
      ]),
    );
  return new Map(
    file.statements.filter(ts.isInterfaceDeclaration).map((found) => {
      const parents = found.heritageClauses?.flatMap(({ types }) => types.map((type) => type.getText())) ?? [];
      return [found.name.text, { parents, own: properties(found) }];
    }),
  );
};

/**
 * Interfaces of a declaration file, with what they inherit and with those that they name, by name.
 *
 * @param names where to begin
 */
export const declaredTypes = (text: string, names: readonly string[]): Record<string, ObjectType> => {
  const declared = declaredIn(text);
  const all = (name: string): Readonly<Record<string, PropertyType>> => {
    const { parents = [], own = {} } = declared.get(name) ?? {};
    return Object.assign({}, ...parents.map(all), own) as Readonly<Record<string, PropertyType>>;
  };
  const kept = new Map<string, ObjectType>();
  const follow = (name: string): void => {
    if (kept.has(name) || !declared.has(name)) return;
    const properties = all(name);
    kept.set(name, { properties });
    for (const { type } of Object.values(properties)) follow(type.replace(/\[\]$/, ''));
  };
  names.forEach(follow);
  return Object.fromEntries(kept);
};

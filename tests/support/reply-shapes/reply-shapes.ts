import path from 'node:path';
import ts from 'typescript';
import { format, resolveConfig } from 'prettier';
import { describeType } from './describe-type.ts';
import type { Schema } from './describe-type.ts';

const root = path.join(import.meta.dirname, '../../..');

/** Where the shapes stand. */
export const replyShapesFile = path.join(root, 'src/server/openapi/reply-shapes.json');

const contract = path.join(root, 'src/contracts/replies.ts');

/** The text of that file, as the contracts are now. */
export const renderReplyShapes = async (): Promise<string> => {
  const options = await resolveConfig(replyShapesFile);
  return format(JSON.stringify(replyShapes(), null, 2), { ...options, parser: 'json' });
};

/** The shape of every reply of the contract `Replies`, by name, and of what these are made of. */
const replyShapes = (): Readonly<Record<string, Schema>> => {
  const program = ts.createProgram([contract], compilerOptions());
  const checker = program.getTypeChecker();
  const replies = repliesIn(program, checker);
  const named = new Map(replies);
  const nameOf = (type: ts.Type): string | undefined => {
    const reply = replies.find(([, found]) => found === type)?.[0];
    const name = reply ?? (isPart(type) ? type.aliasSymbol?.name : undefined);
    if (name === undefined) return undefined;
    if (!named.has(name)) named.set(name, type);
    // Two modules may each have one of that name: the other is described where it stands.
    return named.get(name) === type ? name : undefined;
  };
  const shapes: Record<string, Schema> = {};
  // While one is described, others get their names, and come up in turn.
  for (const [name, type] of named) shapes[name] = describeType(checker, nameOf, type);
  return Object.fromEntries(Object.entries(shapes).toSorted(([one], [other]) => (one < other ? -1 : 1)));
};

const isPart = (type: ts.Type): boolean =>
  (type.flags & ts.TypeFlags.Object) !== 0 && (type.aliasTypeArguments ?? []).length === 0;

const compilerOptions = (): ts.CompilerOptions => {
  const file = path.join(root, 'tsconfig.json');
  const { config } = ts.readConfigFile(file, (name) => ts.sys.readFile(name)) as { readonly config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [contract] }, ts.sys, root);
  return { ...options, incremental: false, types: [] };
};

const repliesIn = (program: ts.Program, checker: ts.TypeChecker): readonly (readonly [string, ts.Type])[] => {
  const source = program.getSourceFile(contract);
  const module = source && checker.getSymbolAtLocation(source);
  const symbol = module && checker.getExportsOfModule(module).find(({ name }) => name === 'Replies');
  if (symbol === undefined) throw new Error('the contracts have no Replies any more');
  return checker
    .getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol))
    .map((property) => [property.name, checker.getTypeOfSymbol(property)] as const);
};

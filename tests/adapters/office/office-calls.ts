import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** A member of office.js that one of our files uses. */
export type OfficeCall = {
  /** Of our file, e.g. `item-notice.ts`. */
  readonly file: string;
  /** e.g. `AppointmentCompose.subject` */
  readonly member: string;
  /** Minor version of the Mailbox requirement set 1.x that brought it; 0 where its documentation names none. */
  readonly minor: number;
};

const folder = fileURLToPath(new URL('../../../src/adapters/office/', import.meta.url));

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  allowImportingTsExtensions: true,
  noEmit: true,
  strict: true,
  lib: ['lib.esnext.d.ts', 'lib.dom.d.ts'],
  types: ['office-js'],
  skipLibCheck: true,
};

/** Every member of office.js that `src/adapters/office` uses, by the types and the documentation of `@types/office-js`. */
export const officeCalls = (): readonly OfficeCall[] => {
  const files = readdirSync(folder).map((file) => path.join(folder, file));
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const callsIn = (node: ts.Node, file: string): readonly OfficeCall[] => {
    const declared = usedBy(node, checker)?.declarations?.find(isOffices);
    const own = declared === undefined ? [] : [{ file, member: nameOf(declared), minor: minorOf(declared) }];
    return [...own, ...node.getChildren().flatMap((child) => callsIn(child, file))];
  };
  return files.flatMap((file) => callsIn(program.getSourceFile(file)!, path.basename(file)));
};

/** The member that is read here, taken out of an object, or given in one. */
const usedBy = (node: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined => {
  if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(node.name);
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent))
    return checker.getTypeAtLocation(node.parent).getProperty((node.propertyName ?? node.name).getText());
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
    const given = checker.getContextualType(node.parent);
    const kinds = given?.isUnion() === true ? given.types : given === undefined ? [] : [given];
    return kinds.map((kind) => kind.getProperty(node.name.getText())).find((property) => property !== undefined);
  }
  return undefined;
};

const isOffices = (declared: ts.Declaration): boolean => declared.getSourceFile().fileName.includes('/office-js/');

const nameOf = (declared: ts.Declaration): string => {
  const { parent } = declared;
  const owner = ts.isInterfaceDeclaration(parent) || ts.isEnumDeclaration(parent) ? parent.name.text : 'Office';
  return `${owner}.${ts.getNameOfDeclaration(declared)?.getText() ?? ''}`;
};

/** A member that names no version is as old as what it belongs to. */
const minorOf = (declared: ts.Declaration): number =>
  minorIn(declared) ?? (ts.isInterfaceDeclaration(declared.parent) ? minorIn(declared.parent) : undefined) ?? 0;

const minorIn = (node: ts.Node): number | undefined => {
  const comment = node.getFullText().slice(0, node.getLeadingTriviaWidth());
  const found = /Api set: Mailbox(?: 1\.(\d+))?/.exec(comment);
  return found === null ? undefined : Number(found[1] ?? 1);
};

import type { BicepFile, Expression, Part } from './bicep-file.ts';
import { expressionsOf, propertyOf } from './bicep-file.ts';
import { anything, elementOf, typeOf } from './bicep-types.ts';
import type { Known, Scope } from './bicep-types.ts';
import { checkValue } from './check-values.ts';
import type { ResourceTypes } from './resource-types.ts';

const inLoop = (scope: Scope, { loop }: Part): Scope => {
  if (loop === undefined) return scope;
  const element = elementOf(typeOf(scope, loop.over) ?? anything);
  return { ...scope, loops: new Map(loop.names.map((name) => [name, element] as const)) };
};

const conditions = (scope: Scope, { when, loop }: Part): string[] =>
  [when, loop?.over].flatMap((one) => (one === undefined ? [] : checkValue(scope, one, anything)));

const checkResource = (scope: Scope, part: Part): string[] => {
  const types = scope.types.get(part.of);
  if (types === undefined) return [`line ${part.line}: ${part.of} has no types here`];
  const wanted: Known = { type: 'resource', objects: types.objects };
  const inside = inLoop(scope, part);
  // One that is there already is only named.
  const body = part.isExisting ? checkValue(inside, part.body, anything) : checkValue(inside, part.body, wanted);
  // The parent stands for the place that a name has otherwise.
  return [...conditions(scope, part), ...body];
};

const parametersGiven = (body: Expression): readonly { readonly name: string; readonly value: Expression }[] => {
  const params = propertyOf(body, 'params');
  return params?.kind === 'object'
    ? params.properties.flatMap(({ name, value }) => (name === undefined ? [] : [{ name, value }]))
    : [];
};

const checkModule = (scope: Scope, part: Part): string[] => {
  const file = scope.files.get(part.of);
  if (file === undefined) return [`line ${part.line}: ${part.of} is not there`];
  const inside = inLoop(scope, part);
  const given = parametersGiven(part.body);
  const target: Scope = { ...scope, file, loops: new Map() };
  const check = ({ name, value }: { name: string; value: Expression }): string[] => {
    const wanted = typeOf(target, { kind: 'name', name, line: part.line });
    return file.parameters.some((one) => one.name === name)
      ? checkValue(inside, value, wanted ?? anything)
      : [`line ${value.line}: ${part.of} takes no ${name}`];
  };
  const missing = file.parameters
    .filter(({ name, usually }) => usually === undefined && !given.some((one) => one.name === name))
    .map(({ name }) => `line ${part.line}: ${part.of} is not given ${name}`);
  const place = propertyOf(part.body, 'scope');
  return [
    ...conditions(scope, part),
    ...missing,
    ...given.flatMap(check),
    ...(place === undefined ? [] : checkValue(inside, place, anything)),
  ];
};

/** Names that nothing in the file asks for. */
const unused = (file: BicepFile): string[] => {
  const asked = new Set(expressionsOf(file).flatMap((one) => (one.kind === 'name' ? [one.name] : [])));
  return [...file.parameters, ...file.variables]
    .filter(({ name }) => !asked.has(name))
    .map(({ name, line }) => `line ${line}: ${name} is not used`);
};

/** Outputs of modules that the file does not read. */
const unreadOutputs = (file: BicepFile, files: ReadonlyMap<string, BicepFile>): string[] => {
  const read = new Set(
    expressionsOf(file).flatMap((one) => {
      if (one.kind !== 'member' || one.of.kind !== 'member' || one.of.name !== 'outputs') return [];
      const owner = one.of.of.kind === 'index' ? one.of.of.of : one.of.of;
      return owner.kind === 'name' ? [`${owner.name}.${one.name}`] : [];
    }),
  );
  return file.modules.flatMap(({ name, of, line }) =>
    (files.get(of)?.outputs ?? [])
      .filter((output) => !read.has(`${name}.${output.name}`))
      .map((output) => `line ${line}: nobody reads ${name}.${output.name}`),
  );
};

/** Says what Azure or Bicep would refuse in a template, and what in it is for nothing; empty: nothing. */
export const checkTemplate = (
  file: BicepFile,
  files: ReadonlyMap<string, BicepFile>,
  types: ReadonlyMap<string, ResourceTypes>,
): string[] => {
  const scope: Scope = { file, files, types, loops: new Map() };
  const needsGraph = file.resources.some(({ of }) => of.startsWith('Microsoft.Graph/'));
  return [
    ...file.errors,
    ...(needsGraph && file.extension === undefined ? ['the extension for Microsoft Graph is not asked for'] : []),
    ...file.resources.flatMap((part) => checkResource(scope, part)),
    ...file.modules.flatMap((part) => checkModule(scope, part)),
    ...file.variables.flatMap(({ value }) => checkValue(scope, value, anything)),
    ...file.parameters.flatMap(({ usually, name, line }) =>
      usually ? checkValue(scope, usually, typeOf(scope, { kind: 'name', name, line }) ?? anything) : [],
    ),
    ...file.outputs.flatMap(({ value, type }) => checkValue(scope, value, { type, objects: {} })),
    ...(file.errors.length > 0 ? [] : [...unused(file), ...unreadOutputs(file, files)]),
  ];
};

import type { BicepFile, Expression, Part } from './bicep-file.ts';
import { plainText } from './bicep-file.ts';
import type { ObjectType, PropertyType, ResourceTypes, TypeText } from './resource-types.ts';

/** A type, and the objects that its name is looked up in. */
export type Known = { readonly type: TypeText; readonly objects: ResourceTypes['objects'] };

/** What a name in a template can mean. */
export type Scope = {
  readonly file: BicepFile;
  readonly files: ReadonlyMap<string, BicepFile>;
  readonly types: ReadonlyMap<string, ResourceTypes>;
  /** Variables of the loops around. */
  readonly loops: ReadonlyMap<string, Known>;
};

const plain = (type: TypeText): Known => ({ type, objects: {} });
export const anything = plain('any');

/** What Bicep's functions give back; others are refused, until they stand here. */
const results: Readonly<Record<string, TypeText>> = {
  concat: 'any',
  empty: 'bool',
  guid: 'string',
  join: 'string',
  json: 'any',
  range: 'int[]',
  string: 'string',
  subscription: 'any',
  subscriptionResourceId: 'string',
  tenant: 'any',
  union: 'any',
  uniqueString: 'string',
  uriComponent: 'string',
  utcNow: 'string',
};

export const elementOf = ({ type, objects }: Known): Known =>
  type.endsWith('[]') ? { type: type.slice(0, -2), objects } : anything;

export const propertiesOf = (object: ObjectType, variant?: string): Readonly<Record<string, PropertyType>> => ({
  ...object.properties,
  ...(variant === undefined ? {} : object.variants?.of[variant]),
});

/** Allowed values of a parameter are its type. */
const parameterType = (file: BicepFile, name: string): Known | undefined => {
  const found = file.parameters.find((parameter) => parameter.name === name);
  if (found === undefined) return undefined;
  const allowed = found.decorators.find((decorator) => decorator.kind === 'call' && decorator.callee === 'allowed');
  const values = allowed?.kind === 'call' && allowed.args[0]?.kind === 'list' ? allowed.args[0].items : [];
  if (values.length > 0) return plain(values.map((value) => plainText(value) ?? '').join(' | '));
  return plain(found.type === 'array' ? 'any[]' : found.type === 'object' ? 'any' : found.type);
};

const resourceType = ({ types }: Scope, part: Part): Known | undefined => {
  const found = types.get(part.of);
  return found && { type: 'resource', objects: found.objects };
};

const memberOf = ({ type, objects }: Known, name: string): Known | undefined => {
  if (type === 'any') return anything;
  const property =
    objects[type]?.properties[name] ?? (objects[type]?.others ? { type: objects[type].others } : undefined);
  return property && { type: property.type, objects };
};

const moduleOf = (scope: Scope, expression: Expression): BicepFile | undefined => {
  const owner = expression.kind === 'index' ? expression.of : expression;
  const part = owner.kind === 'name' ? scope.file.modules.find(({ name }) => name === owner.name) : undefined;
  return part && scope.files.get(part.of);
};

const outputType = (scope: Scope, outputs: Expression, name: string): Known | undefined => {
  const file = outputs.kind === 'member' && outputs.name === 'outputs' ? moduleOf(scope, outputs.of) : undefined;
  const output = file?.outputs.find((one) => one.name === name);
  return output && plain(output.type);
};

const nameType = (scope: Scope, name: string): Known | undefined => {
  const { file } = scope;
  const variable = file.variables.find((one) => one.name === name);
  const resource = file.resources.find((one) => one.name === name);
  return (
    scope.loops.get(name) ??
    parameterType(file, name) ??
    (variable && typeOf(scope, variable.value)) ??
    (resource && resourceType(scope, resource)) ??
    (file.modules.some((one) => one.name === name) ? anything : undefined)
  );
};

/** Type of what an expression gives; `undefined` where it names something that is not there. */
export const typeOf = (scope: Scope, expression: Expression): Known | undefined => {
  switch (expression.kind) {
    case 'text': {
      const text = plainText(expression);
      return plain(text === undefined || text === '' ? 'string' : text);
    }
    case 'number':
      return plain('int');
    case 'truth':
    case 'operation':
      return plain('bool');
    case 'list': {
      const [first] = expression.items;
      const item = first && typeOf(scope, first);
      return plain(first === undefined ? 'any' : first.kind === 'text' ? 'string[]' : `${item?.type ?? 'any'}[]`);
    }
    case 'loop':
    case 'object':
    case 'null':
      return anything;
    case 'name':
      return nameType(scope, expression.name);
    case 'member': {
      if (expression.of.kind === 'member' && moduleOf(scope, expression.of.of) !== undefined)
        return outputType(scope, expression.of, expression.name);
      const owner = typeOf(scope, expression.of);
      return owner && memberOf(owner, expression.name);
    }
    case 'index': {
      const owner = typeOf(scope, expression.of);
      return owner && elementOf(owner);
    }
    case 'call': {
      const type = results[expression.callee];
      return type === undefined ? undefined : plain(type);
    }
    case 'choice':
      return typeOf(scope, expression.yes);
  }
};

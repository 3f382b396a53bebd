import type { Expression, Property } from './bicep-file.ts';
import { plainText, propertyOf } from './bicep-file.ts';
import { anything, elementOf, propertiesOf, typeOf } from './bicep-types.ts';
import type { Known, Scope } from './bicep-types.ts';
import type { ObjectType, PropertyType } from './resource-types.ts';

const primitives = ['string', 'int', 'bool', 'any', 'object', 'array'];

const optionsOf = (type: string): readonly string[] => type.split(' | ');

/** Values are held to those that were published, even where newer ones may be taken. */
const isAmong = (values: readonly string[], type: string): boolean => {
  const options = optionsOf(type);
  const isPlain = options.length === 1 && options[0] === 'string';
  return isPlain || values.every((value) => options.includes(value) && (value !== 'string' || options.length === 1));
};

const fits = (found: Known, wanted: Known): boolean => {
  if (found.type === 'any' || wanted.type === 'any' || found.type === wanted.type) return true;
  if (wanted.type.endsWith('[]') || found.type.endsWith('[]'))
    return wanted.type.endsWith('[]') && found.type.endsWith('[]') && fits(elementOf(found), elementOf(wanted));
  if (primitives.includes(found.type) && found.type !== 'string') return false;
  // A text that only the deployment knows: where newer values may be taken, it may be one.
  if (found.type === 'string') return optionsOf(wanted.type).includes('string');
  return isAmong(optionsOf(found.type), wanted.type);
};

/** What Bicep itself reads of a resource, beside what Azure takes. */
const ownWords = ['scope', 'parent', 'dependsOn'];

const checkObject = (
  scope: Scope,
  at: Expression & { kind: 'object' },
  wanted: Known,
  object: ObjectType,
): string[] => {
  const variant = object.variants && plainText(propertyOf(at, object.variants.by));
  const properties = propertiesOf(object, variant);
  const isResource = wanted.type === 'resource';
  const known = (name: string | undefined): PropertyType | undefined =>
    (name === undefined ? undefined : properties[name]) ?? (object.others ? { type: object.others } : undefined);
  const check = ({ name, key, value }: Property): string[] => {
    const where = `line ${key.line}: ${name ?? 'a name made up'}`;
    if (isResource && ownWords.includes(name ?? '')) return checkValue(scope, value, anything);
    const property = known(name);
    if (property === undefined) return [`${where} is no property of ${wanted.type}`];
    if (property.isReadOnly) return [`${where} is read only`];
    return [
      ...checkValue(scope, key, anything),
      ...checkValue(scope, value, { type: property.type, objects: wanted.objects }),
    ];
  };
  const given = at.properties.map(({ name }) => name);
  const missing = Object.entries(properties).flatMap(([name, { isRequired }]) =>
    isRequired && !given.includes(name) ? [`line ${at.line}: ${name} is missing in ${wanted.type}`] : [],
  );
  return [...missing, ...at.properties.flatMap(check)];
};

const checkList = (scope: Scope, items: readonly Expression[], wanted: Known, line: number): string[] =>
  wanted.type === 'any' || wanted.type.endsWith('[]')
    ? items.flatMap((item) => checkValue(scope, item, elementOf(wanted)))
    : [`line ${line}: a list where ${wanted.type} is wanted`];

const checkCall = (scope: Scope, call: Expression & { kind: 'call' }, wanted: Known): string[] => {
  const problems = call.args.flatMap((arg) => checkValue(scope, arg, call.callee === 'union' ? wanted : anything));
  const result = typeOf(scope, call);
  if (result === undefined) return [...problems, `line ${call.line}: ${call.callee}() is not known`];
  return fits(result, wanted)
    ? problems
    : [...problems, `line ${call.line}: ${result.type} where ${wanted.type} is wanted`];
};

/** Says what keeps an expression from standing where a type is wanted, and which names in it mean nothing. */
export const checkValue = (scope: Scope, at: Expression, wanted: Known): string[] => {
  switch (at.kind) {
    case 'null':
      return [];
    case 'choice':
      return [
        ...checkValue(scope, at.when, anything),
        ...checkValue(scope, at.yes, wanted),
        ...checkValue(scope, at.no, wanted),
      ];
    case 'list':
      return checkList(scope, at.items, wanted, at.line);
    case 'loop': {
      const element = typeOf(scope, at.over);
      const loops = new Map([
        ...scope.loops,
        ...at.names.map((name) => [name, elementOf(element ?? anything)] as const),
      ]);
      return [...checkValue(scope, at.over, anything), ...checkList({ ...scope, loops }, [at.body], wanted, at.line)];
    }
    case 'object': {
      const object = wanted.objects[wanted.type];
      if (wanted.type === 'any') return at.properties.flatMap(({ value }) => checkValue(scope, value, anything));
      if (object === undefined) return [`line ${at.line}: an object where ${wanted.type} is wanted`];
      return checkObject(scope, at, wanted, object);
    }
    case 'call':
      return checkCall(scope, at, wanted);
    case 'operation':
      return at.on.flatMap((one) => checkValue(scope, one, anything));
    case 'name': {
      const variable = scope.file.variables.find(({ name }) => name === at.name);
      if (variable && !scope.loops.has(at.name)) return checkValue(scope, variable.value, wanted);
      break;
    }
    case 'text':
    case 'number':
    case 'truth':
    case 'member':
    case 'index':
      break;
  }
  return checkLeaf(scope, at, wanted);
};

const checkLeaf = (scope: Scope, at: Expression, wanted: Known): string[] => {
  const parts = at.kind === 'text' ? at.parts.filter((part) => typeof part !== 'string') : [];
  const problems = parts.flatMap((part) => checkValue(scope, part, anything));
  const found = typeOf(scope, at);
  if (found === undefined) return [...problems, `line ${at.line}: ${nameOf(at)} is not there`];
  return fits(found, wanted)
    ? problems
    : [...problems, `line ${at.line}: ${found.type} where ${wanted.type} is wanted`];
};

const nameOf = (at: Expression): string =>
  at.kind === 'member' ? `${nameOf(at.of)}.${at.name}` : at.kind === 'name' ? at.name : at.kind;

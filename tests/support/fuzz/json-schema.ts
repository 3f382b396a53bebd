import fc from 'fast-check';
import { awkwardTexts } from '../awkward-texts.ts';

/** A JSON Schema as the API's description has it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Values that mean something to the server under test, by the name of the field or parameter that holds them. */
export type Known = Readonly<Record<string, readonly unknown[]>>;

/** Values that `schema` allows; of what has a name, mostly the known ones. */
export const valuesOf = (schema: JsonSchema, known: Known, name = ''): fc.Arbitrary<unknown> => {
  const allowed = shapeOf(schema, known, name);
  const here = (known[name] ?? []).filter((value) => [schema['type']].flat().includes(typeNameOf(value)));
  return here.length === 0
    ? allowed
    : fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...here) }, { weight: 1, arbitrary: allowed });
};

const typeNameOf = (value: unknown): string => (typeof value === 'number' ? 'integer' : typeof value);

const shapeOf = (schema: JsonSchema, known: Known, name: string): fc.Arbitrary<unknown> => {
  if ('const' in schema) return fc.constant(schema['const']);
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as unknown[]));
  const choices = (schema['anyOf'] ?? schema['oneOf']) as readonly JsonSchema[] | undefined;
  if (choices !== undefined) return fc.oneof(...choices.map((choice) => valuesOf(choice, known, name)));
  const types = [schema['type']].flat();
  return fc.oneof(...types.map((type) => ofType(type, schema, known, name)));
};

const ofType = (type: unknown, schema: JsonSchema, known: Known, name: string): fc.Arbitrary<unknown> => {
  switch (type) {
    case 'string':
      return textOf(schema);
    case 'integer':
    case 'number':
      return numberOf(schema);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return listOf(schema, known, name);
    case 'object':
      return objectOf(schema, known);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
};

/** Made once for each pattern: to match one takes longer than to answer a request. */
const matches = new Map<string, readonly string[]>();

const matchesOf = (pattern: string): readonly string[] => {
  const known = matches.get(pattern);
  if (known !== undefined) return known;
  const made = fc.sample(fc.stringMatching(new RegExp(pattern), { size: 'small' }), { seed: 1, numRuns: 40 });
  matches.set(pattern, made);
  return made;
};

const textOf = ({ pattern, maxLength = 100, minLength = 0 }: JsonSchema): fc.Arbitrary<string> => {
  if (typeof pattern === 'string') return fc.constantFrom(...matchesOf(pattern));
  const [least, most] = [Number(minLength), Number(maxLength)];
  const awkward = awkwardTexts.map(([, text]) => text).filter((text) => text.length <= most);
  return fc.oneof(
    { weight: 6, arbitrary: fc.string({ minLength: least, maxLength: Math.min(most, 40), unit: 'grapheme' }) },
    { weight: 3, arbitrary: fc.constantFrom(...awkward) },
    { weight: 1, arbitrary: fc.constant('x'.repeat(most)) },
  );
};

const numberOf = ({ minimum, maximum }: JsonSchema): fc.Arbitrary<number> => {
  const [least, most] = [Number(minimum ?? -1000), Number(maximum ?? 1000)];
  const near = fc.integer({ min: Math.max(least, -1000), max: Math.min(most, Math.max(least, 0) + 5) });
  return fc.oneof({ weight: 8, arbitrary: near }, fc.constantFrom(least, most));
};

const listOf = (
  { items, minItems = 0, maxItems = 4, prefixItems }: JsonSchema,
  known: Known,
  name: string,
): fc.Arbitrary<unknown> => {
  if (Array.isArray(prefixItems)) return fc.tuple(...prefixItems.map((item: JsonSchema) => valuesOf(item, known)));
  const least = Number(minItems);
  const most = Math.max(least, Math.min(Number(maxItems), 4));
  return fc.array(valuesOf((items ?? {}) as JsonSchema, known, name), { minLength: least, maxLength: most });
};

const objectOf = (schema: JsonSchema, known: Known): fc.Arbitrary<unknown> => {
  const { properties, required = [], propertyNames, additionalProperties } = schema;
  if (properties === undefined && typeof additionalProperties === 'object')
    return fc.dictionary(
      valuesOf((propertyNames ?? { type: 'string' }) as JsonSchema, known, 'id') as fc.Arbitrary<string>,
      valuesOf(additionalProperties as JsonSchema, known),
      { maxKeys: 4 },
    );
  const fields = Object.entries((properties ?? {}) as Readonly<Record<string, JsonSchema>>);
  const model = Object.fromEntries(fields.map(([name, field]) => [name, valuesOf(field, known, name)]));
  return fc.record(model, { requiredKeys: required as string[] });
};

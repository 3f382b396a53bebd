import { z } from 'zod';
import type { ObjectType, PropertyType, ResourceTypes } from '../infra/resource-types.ts';

const propertySchema = z.object({ name: z.string(), type: z.string(), flags: z.string().optional() });
const objectSchema = z.object({
  $type: z.literal('Object'),
  name: z.string(),
  properties: z.array(propertySchema).default([]),
  additionalPropertiesType: z.string().optional(),
});
const choiceSchema = z.object({
  $type: z.literal('DiscriminatedObject'),
  name: z.string(),
  baseProperties: z.array(propertySchema).default([]),
  discriminator: z.string(),
  elements: z.array(objectSchema),
});
const resourceSchema = z.object({
  $type: z.literal('Resource'),
  name: z.string(),
  bodyType: objectSchema,
});
const functionSchema = z.object({ $type: z.literal('ResourceInstanceFunction') });

const replySchema = z.object({
  results: z.object({
    BicepSchemaResult: z.array(
      z.discriminatedUnion('$type', [objectSchema, choiceSchema, resourceSchema, functionSchema]),
    ),
  }),
});

const propertiesOf = (properties: readonly z.infer<typeof propertySchema>[]): Record<string, PropertyType> =>
  Object.fromEntries(
    properties.map(({ name, type, flags = '' }) => [
      name,
      {
        type,
        ...(flags.includes('Required') && { isRequired: true as const }),
        ...(flags.includes('ReadOnly') && { isReadOnly: true as const }),
      },
    ]),
  );

const objectOf = ({ properties, additionalPropertiesType: others }: z.infer<typeof objectSchema>): ObjectType => ({
  properties: propertiesOf(properties),
  ...(others !== undefined && { others }),
});

const choiceOf = ({ baseProperties, discriminator, elements }: z.infer<typeof choiceSchema>): ObjectType => ({
  properties: propertiesOf(baseProperties),
  variants: {
    by: discriminator,
    of: Object.fromEntries(
      elements.map(({ properties }) => [
        properties.find(({ name }) => name === discriminator)?.type ?? '',
        propertiesOf(properties),
      ]),
    ),
  },
});

/** Types that a resource reaches; the rest belongs to functions that nobody calls. */
const reached = (objects: Readonly<Record<string, ObjectType>>): Record<string, ObjectType> => {
  const kept = new Map<string, ObjectType>();
  const follow = (type: string): void => {
    const name = type.replace(/\[\]$/, '');
    const object = objects[name];
    if (object === undefined || kept.has(name)) return;
    kept.set(name, object);
    const all = [object.properties, ...Object.values(object.variants?.of ?? {})].flatMap((some) => Object.values(some));
    [...all.map((property) => property.type), object.others ?? ''].forEach(follow);
  };
  follow('resource');
  return Object.fromEntries(kept);
};

/** Bicep's types of a resource, as its command line tells them. Rejects with an error when it tells something else. */
export const publishedTypes = (told: unknown, source: string): ResourceTypes => {
  const all = replySchema.parse(told).results.BicepSchemaResult;
  const found = all.flatMap((one): [string, ObjectType][] => {
    if (one.$type === 'Resource') return [['resource', objectOf(one.bodyType)]];
    if (one.$type === 'Object') return [[one.name, objectOf(one)]];
    return one.$type === 'DiscriminatedObject' ? [[one.name, choiceOf(one)]] : [];
  });
  const name = all.find((one) => one.$type === 'Resource')?.name;
  if (name === undefined) throw new Error('No resource is told');
  return { name, source, objects: reached(Object.fromEntries(found)) };
};

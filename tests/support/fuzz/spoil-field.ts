import fc from 'fast-check';
import { hostileValues } from './hostile.ts';

/** One field of an object, at any depth, is another one, gone, or one too many. */
export const spoilField = (body: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.tuple(body, hostileValues, fc.nat(), fc.nat({ max: 9 })).map(([value, hostile, at, how]) => {
    if (how === 0) return hostile;
    const copy = structuredClone(value);
    const holders = objectsIn(copy);
    const holder = holders[at % Math.max(holders.length, 1)];
    if (holder === undefined) return hostile;
    const names = Object.keys(holder);
    const name = names[at % Math.max(names.length, 1)] ?? 'extra';
    if (how === 1) Reflect.deleteProperty(holder, name);
    else if (how === 2) holder['extra'] = hostile;
    else holder[name] = hostile;
    return copy;
  });

const objectsIn = (value: unknown): Record<string, unknown>[] => {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inside : [value as Record<string, unknown>, ...inside];
};

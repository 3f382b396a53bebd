/** Careful reads of what came over the wire: a missing or misshapen part reads as `undefined`, never as a throw. */
export const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? // Just seen to be an object that has it.
      (value as Readonly<Record<string, unknown>>)[name]
    : undefined;

export const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

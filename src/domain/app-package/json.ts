import type { Pointer } from './package-problem.ts';

/** A text somewhere in a JSON file. */
export type FoundText = { readonly at: Pointer; readonly text: string };

/** What stands at `path`; `undefined` where there is no such place. */
export const valueAt = (json: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((value, step) => (isTree(value) ? value[step] : undefined), json);

/** The text there; `undefined` where there is something else. */
export const textAt = (json: unknown, ...path: readonly (string | number)[]): string | undefined => {
  const value = valueAt(json, ...path);
  return typeof value === 'string' ? value : undefined;
};

/** The elements of the list there; none where there is something else. */
export const listAt = (json: unknown, ...path: readonly (string | number)[]): readonly unknown[] => {
  const value = valueAt(json, ...path);
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
};

/** Every text of a file, each with its place, in the order of the file. */
export const textsIn = (json: unknown, at: Pointer = ''): readonly FoundText[] => {
  if (typeof json === 'string') return [{ at, text: json }];
  if (!isTree(json)) return [];
  return Object.entries(json).flatMap(([name, value]) => textsIn(value, `${at}/${escapeStep(name)}`));
};

/** Lists are objects with numbers for names. */
const isTree = (value: unknown): value is Readonly<Record<string | number, unknown>> =>
  typeof value === 'object' && value !== null;

/** @see https://www.rfc-editor.org/rfc/rfc6901 */
const escapeStep = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

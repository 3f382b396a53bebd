import type { FoundText } from './json.ts';
import type { PackageProblem } from './package-problem.ts';

/** Ours, and those of the tools that others make packages with. */
const placeholder = /\$\{\{?\s*([\w.-]+)\s*\}\}?|\{\{\s*([\w.-]+)\s*\}\}/g;

/** What still stands where a value belongs, each once. */
export const placeholdersIn = (file: string, texts: readonly FoundText[]): readonly PackageProblem[] => {
  const places = new Map<string, string[]>();
  for (const { at, text } of texts) {
    for (const [, ours, theirs] of text.matchAll(placeholder)) {
      const name = ours ?? theirs ?? '';
      places.set(name, [...(places.get(name) ?? []), at]);
    }
  }
  return [...places].map(([name, [at = '', ...more]]) => ({
    kind: 'placeholder',
    file,
    at,
    name,
    places: more.length + 1,
  }));
};

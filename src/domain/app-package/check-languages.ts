import { listAt, textAt, valueAt } from './json.ts';
import type { PackageProblem } from './package-problem.ts';

/** The files in which the manifest says its translations are, each with the place that says so. */
export const languageFiles = (manifest: unknown): readonly { readonly at: string; readonly file: string }[] =>
  listAt(manifest, 'localizationInfo', 'additionalLanguages').flatMap((language, index) => {
    const file = textAt(language, 'file');
    return file === undefined ? [] : [{ at: `/localizationInfo/additionalLanguages/${index}/file`, file }];
  });

/** A translation is of the manifest's own schema version, and of texts that are there. */
export const checkLanguage = (manifest: unknown, file: string, translation: unknown): readonly PackageProblem[] => {
  const wanted = textAt(manifest, 'manifestVersion');
  const value = versionIn(textAt(translation, '$schema'));
  const keys =
    typeof translation === 'object' && translation !== null
      ? Object.keys(translation).filter((key) => key !== '$schema')
      : [];
  return [
    ...(wanted === undefined || value === undefined || value === wanted
      ? []
      : [{ kind: 'language-version', file, value, wanted } as const]),
    ...keys
      .filter((key) => valueAt(manifest, ...stepsOf(key)) === undefined)
      .map((key) => ({ kind: 'translates-nothing', file, key }) as const),
  ];
};

/** The version in the address of a schema. */
export const versionIn = (schema: string | undefined): string | undefined =>
  /\/v([\w.]+)\/[^/]+$/.exec(schema ?? '')?.[1];

/** `bots[0].commandLists[0]` leads there by the steps bots, 0, commandLists, 0. */
const stepsOf = (key: string): readonly (string | number)[] =>
  key.split('.').flatMap((part) => {
    const [name = '', ...indexes] = part.split(/[[\]]+/).filter((step) => step !== '');
    return [name, ...indexes.map(Number)];
  });

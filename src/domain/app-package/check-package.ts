import { checkAddIn } from './check-add-in.ts';
import { checkDomains } from './check-domains.ts';
import { checkIcon, iconFiles } from './check-icons.ts';
import type { Picture } from './check-icons.ts';
import { checkIds } from './check-ids.ts';
import { checkLanguage, languageFiles } from './check-languages.ts';
import { checkTexts } from './check-texts.ts';
import { placeholdersIn } from './find-placeholders.ts';
import { textsIn } from './json.ts';
import type { PackageProblem } from './package-problem.ts';

/** What is in a package. */
export type OpenedPackage = {
  /** Names of all files, with their folders. */
  readonly files: readonly string[];
  /** The text of a file; `undefined`: there is none of that name. */
  readonly text: (file: string) => string | undefined;
  readonly picture: (file: string) => Picture | undefined;
};

/** Holds a file against Microsoft's schema of its version. */
export type CheckSchema = (file: string, json: unknown, what: 'manifest' | 'language') => readonly PackageProblem[];

const manifestFile = 'manifest.json';

/** All that is wrong with a package; nothing: it can be uploaded. */
export const checkPackage = (opened: OpenedPackage, checkSchema: CheckSchema): readonly PackageProblem[] => {
  const { files, text } = opened;
  const source = text(manifestFile);
  if (source === undefined) return [{ kind: 'no-manifest', folder: folderOfManifest(files) }];
  const manifest = parse(manifestFile, source);
  if (manifest.kind === 'broken') return [manifest.problem];
  const { json } = manifest;
  const named = [...iconFiles(json), ...languageFiles(json)];
  const own = [
    ...checkSchema(manifestFile, json, 'manifest'),
    ...checkTexts(json),
    ...checkIds(json),
    ...checkDomains(json),
    ...checkAddIn(json),
  ];
  return [
    ...unlessOpen(manifestFile, json, own),
    ...named.flatMap(({ at, file }): readonly PackageProblem[] =>
      files.includes(file) ? [] : [{ kind: 'file-missing', file, at }],
    ),
    ...iconFiles(json).flatMap((icon) => (files.includes(icon.file) ? checkIcon(icon, opened.picture(icon.file)) : [])),
    ...languageFiles(json).flatMap(({ file }) => checkLanguageFile(json, file, opened, checkSchema)),
    ...files
      .filter((file) => file !== manifestFile && !named.some((one) => one.file === file))
      .map((file) => ({ kind: 'stray-file', file }) as const),
  ];
};

const folderOfManifest = (files: readonly string[]): string | undefined => {
  const inside = files.find((file) => file.endsWith(`/${manifestFile}`) && !file.startsWith('__MACOSX/'));
  return inside?.slice(0, -manifestFile.length);
};

const checkLanguageFile = (
  manifest: unknown,
  file: string,
  { text }: OpenedPackage,
  checkSchema: CheckSchema,
): readonly PackageProblem[] => {
  const source = text(file);
  if (source === undefined) return [];
  const parsed = parse(file, source);
  if (parsed.kind === 'broken') return [parsed.problem];
  const found = [...checkSchema(file, parsed.json, 'language'), ...checkLanguage(manifest, file, parsed.json)];
  return unlessOpen(file, parsed.json, found);
};

type Parsed =
  { readonly kind: 'read'; readonly json: unknown } | { readonly kind: 'broken'; readonly problem: PackageProblem };

/** Some editors begin a file with a byte order mark, which is no part of JSON. */
const parse = (file: string, source: string): Parsed => {
  try {
    return { kind: 'read', json: JSON.parse(source.replace(/^\uFEFF/, '')) as unknown };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: 'broken', problem: { kind: 'not-json', file, reason } };
  }
};

/** While a value is still to be filled in, only that is to be said about its file: the rest follows from it. */
const unlessOpen = (file: string, json: unknown, found: readonly PackageProblem[]): readonly PackageProblem[] => {
  const open = placeholdersIn(file, textsIn(json));
  return open.length > 0 ? open : found;
};

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ErrorObject, ValidateFunction } from 'ajv';
import Ajv04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { CheckSchema } from '#domain/app-package/check-package.ts';
import { versionIn } from '#domain/app-package/check-languages.ts';
import { textAt } from '#domain/app-package/json.ts';
import type { SchemaFinding } from '#domain/app-package/package-problem.ts';

/** Microsoft's own schemas, all versions of them, as they come with its package. */
const folder = new URL(
  '../build/json-schemas/teams/',
  pathToFileURL(createRequire(import.meta.url).resolve('@microsoft/app-manifest')),
);

const schemaFiles = {
  manifest: 'MicrosoftTeams.schema.json',
  language: 'MicrosoftTeams.Localization.schema.json',
} as const;

/** Holds a file against Microsoft's schema of the version that it names itself. Nothing is fetched. */
export const checkSchema: CheckSchema = (file, json, what) => {
  const version = (what === 'manifest' ? textAt(json, 'manifestVersion') : versionIn(textAt(json, '$schema'))) ?? '';
  const path = new URL(`v${version}/${schemaFiles[what]}`, folder);
  const isKnown = /^[\w.]{1,12}$/.test(version) && existsSync(path);
  if (!isKnown) return [{ kind: 'unknown-schema-version', file, version, newest: newest() }];
  const validate = compile(fileURLToPath(path));
  validate(json);
  return findingsIn(validate.errors ?? []).map(({ at, finding }) => ({ kind: 'schema', file, at, finding }));
};

const newest = (): string => {
  const minors = readdirSync(folder).flatMap((name) => /^v1\.(\d+)$/.exec(name)?.[1] ?? []);
  return `1.${Math.max(...minors.map(Number))}`;
};

/** A schema takes some 0.3 s to compile. */
const compiled = new Map<string, ValidateFunction>();

const compile = (path: string): ValidateFunction => {
  const known = compiled.get(path);
  if (known !== undefined) return known;
  const ajv = addFormats(new Ajv04({ strict: false, unicodeRegExp: false, allErrors: true }));
  const validate = ajv.compile(JSON.parse(readFileSync(path, 'utf8')) as object);
  compiled.set(path, validate);
  return validate;
};

type Found = { readonly at: string; readonly finding: SchemaFinding };

/** Says each thing once, and of a choice that fits nowhere what the parts say rather than the whole. */
const findingsIn = (errors: readonly ErrorObject[]): readonly Found[] => {
  const isChoice = ({ keyword }: ErrorObject): boolean => ['anyOf', 'oneOf', 'allOf', 'if', 'not'].includes(keyword);
  const parts = errors.filter((error) => !isChoice(error));
  const told = parts.length > 0 ? parts : errors;
  const found = told.map((error) => ({ at: error.instancePath, finding: findingOf(error) }));
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
};

/** What the keywords of a schema carry. */
type Params = Readonly<Record<string, unknown>>;

const findingOf = ({ keyword, params, message = 'is not valid' }: ErrorObject): SchemaFinding => {
  const given: Params = params;
  const limit = Number(given['limit']);
  switch (keyword) {
    case 'additionalProperties':
      return { kind: 'unknown-field', name: String(given['additionalProperty']) };
    case 'required':
      return { kind: 'missing-field', name: String(given['missingProperty']) };
    case 'maxLength':
      return { kind: 'too-long', limit };
    case 'minLength':
      return { kind: 'too-short', limit };
    case 'maxItems':
      return { kind: 'too-many', limit };
    case 'minItems':
      return { kind: 'too-few', limit };
    case 'uniqueItems':
      return { kind: 'twice' };
    case 'enum':
      return { kind: 'not-one-of', allowed: (given['allowedValues'] as readonly unknown[]).map(String) };
    case 'type':
      return { kind: 'wrong-type', expected: String(given['type']) };
    case 'pattern':
      return { kind: 'wrong-form', form: String(given['pattern']) };
    case 'format':
      return { kind: 'wrong-form', form: String(given['format']) };
    default:
      return { kind: 'otherwise-invalid', message };
  }
};

import { textAt } from './json.ts';
import type { PackageProblem } from './package-problem.ts';

/** Three whole numbers: what both admin centres compare when a newer package comes. */
const semver = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/;

/** Words that Microsoft's store turns names away for, as they are written there: a team is no product. */
const notInNames = /\b(?:Microsoft|Teams|Outlook|Office|Excel|Word|PowerPoint|SharePoint|Beta|BETA|Dev|DEV)\b/;

/** Words of the long description, by the store's rule. */
const wordLimit = 500;

/** What a schema cannot say about the words of a manifest. */
export const checkTexts = (manifest: unknown): readonly PackageProblem[] => {
  const version = textAt(manifest, 'version');
  const full = textAt(manifest, 'description', 'full') ?? '';
  const words = full.split(/\s+/).filter((word) => word !== '').length;
  return [
    ...checkVersion(version),
    ...checkName(manifest, 'short'),
    ...(words > wordLimit
      ? [{ kind: 'too-many-words', at: '/description/full', words, limit: wordLimit } as const]
      : []),
  ];
};

const checkVersion = (value: string | undefined): readonly PackageProblem[] => {
  if (value === undefined) return [];
  if (!semver.test(value)) return [{ kind: 'not-semver', value }];
  // The add-in for a Mac has the same version, and Microsoft's check of add-ins begins at 1.0.
  return value.startsWith('0.') ? [{ kind: 'version-too-low', value }] : [];
};

const checkName = (manifest: unknown, which: string): readonly PackageProblem[] => {
  const word = notInNames.exec(textAt(manifest, 'name', which) ?? '')?.[0];
  return word === undefined ? [] : [{ kind: 'name-of-microsoft', at: `/name/${which}`, word }];
};

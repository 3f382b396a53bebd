import type { PackageProblem, SchemaFinding } from '#domain/app-package/package-problem.ts';

/** A problem in words: what is wrong and where, and what to do about it. */
export type Told = { readonly what: string; readonly remedy: string };

/** Tells an administrator what keeps a package from working. */
export const tellProblem = (problem: PackageProblem): Told => {
  const tell = words[problem.kind] as (problem: PackageProblem) => readonly [string, string];
  const [what, remedy] = tell(problem);
  return { what, remedy };
};

type Words = {
  readonly [Kind in PackageProblem['kind']]: (
    problem: Extract<PackageProblem, { readonly kind: Kind }>,
  ) => readonly [what: string, remedy: string];
};

const again = 'Make the package again with npm run package.';

const words: Words = {
  'not-a-zip': () => ['The file is no zip file, or it is damaged.', again],
  'too-large': ({ bytes, limit }) => [
    `The file has ${bytes} bytes; a package may have ${limit}.`,
    'Take out whatever is not the manifest, an icon or a language file.',
  ],
  'no-manifest': ({ folder }) =>
    folder === undefined
      ? ['There is no manifest.json in the package.', again]
      : [
          `manifest.json is inside the folder ${folder}, where nobody looks for it.`,
          'Zip the files themselves, not the folder around them.',
        ],
  'not-json': ({ file, reason }) => [
    `${file} cannot be read: ${reason}.`,
    'Correct the file, or make the package again.',
  ],
  placeholder: ({ file, at, name, places }) => [
    `${place(file, at)} still holds the placeholder ${name}${places > 1 ? ` (in ${places} places)` : ''}.`,
    'Make the package with npm run package, which puts the values of a deployment there.',
  ],
  'unknown-schema-version': ({ file, version, newest }) => [
    version === ''
      ? `${file} does not say which version of the schema it is written for.`
      : `${file} is written for version ${version} of the schema, which is not known here.`,
    `Use a version up to ${newest}.`,
  ],
  schema: ({ file, at, finding }) => [`${place(file, at)} ${sentence(finding)}`, 'Correct it as the sentence says.'],
  'file-missing': ({ file, at }) => [
    `The manifest names ${file} at ${at}, and it is not in the package.`,
    `Put ${file} into the package.`,
  ],
  'stray-file': ({ file }) => [`${file} is in the package, and the manifest names it nowhere.`, `Take ${file} out.`],
  'not-a-png': ({ file }) => [`${file} is no PNG picture, or it is damaged.`, 'Replace it with a PNG.'],
  'icon-size': ({ file, width, height, wanted }) => [
    `${file} is ${width} by ${height} pixels; it has to be ${wanted} by ${wanted}.`,
    'Replace it with a picture of that size.',
  ],
  'outline-not-white': ({ file }) => [
    `${file} has a colour other than white, or no transparent ground.`,
    'Draw it in white alone on a transparent ground.',
  ],
  'not-a-guid': ({ at, value }) => [
    `${at} is "${value}", which is no GUID.`,
    'Use the id as Entra or your deployment shows it, such as 00000000-0000-4000-8000-000000000000.',
  ],
  'not-semver': ({ value }) => [
    `The version is "${value}".`,
    'Write three whole numbers with dots between them, such as 1.2.3.',
  ],
  'version-too-low': ({ value }) => [
    `The version is ${value}, lower than 1.0.0, which Microsoft refuses for Outlook on a Mac.`,
    'Begin with 1.0.0.',
  ],
  'name-of-microsoft': ({ at, word }) => [`${at} has the word ${word}.`, 'Choose a name without it.'],
  'too-many-words': ({ at, words: count, limit }) => [
    `${at} has ${count} words; ${limit} are allowed.`,
    'Shorten the description.',
  ],
  'wildcard-domain': ({ at, value }) => [
    `${at} is "${value}": a whole family of hosts.`,
    'Name the one host that the app is on.',
  ],
  'not-a-host': ({ at, value }) => [
    `${at} is "${value}", which is no host name.`,
    'Write the name alone, without https://, port or path.',
  ],
  'not-https': ({ at, value }) => [`${at} leads to ${value}, without encryption.`, 'Use an address with https://.'],
  'foreign-host': ({ at, host, valid }) => [
    `${at} leads to ${host}, which validDomains does not name${valid.length === 0 ? '' : ` (it names ${valid.join(', ')})`}.`,
    'Make the package for the host that the app is on.',
  ],
  'unused-domain': ({ at, host }) => [
    `${at} names ${host}, and nothing in the manifest is there.`,
    `Take ${host} out.`,
  ],
  'two-bots': ({ at, value, bot }) => [
    `${at} is ${value}, while the bot is ${bot}.`,
    'Use the id of the bot in both places.',
  ],
  differs: ({ at, value, wanted }) => [
    `${at} is ${value}; with these ids and this host it has to be ${wanted}.`,
    'Use the client id and the host of one and the same deployment.',
  ],
  'blocks-sending': ({ at }) => [
    `${at} keeps people from sending an invite.`,
    'Use promptUser: people are asked, and decide.',
  ],
  'no-such-action': ({ at, id }) => [`${at} calls ${id}, and no runtime has an action of that id.`, again],
  'language-version': ({ file, value, wanted }) => [
    `${file} is written for version ${value} of the schema, the manifest for ${wanted}.`,
    'Use the same version in both.',
  ],
  'translates-nothing': ({ file, key }) => [
    `${file} translates ${key}, which the manifest does not have.`,
    `Take ${key} out.`,
  ],
};

const place = (file: string, at: string): string => (at === '' ? file : `${file} at ${at}`);

const sentence = (finding: SchemaFinding): string => {
  switch (finding.kind) {
    case 'unknown-field':
      return `has the field "${finding.name}", which this version of the schema does not know.`;
    case 'missing-field':
      return `lacks the field "${finding.name}".`;
    case 'too-long':
      return `is longer than ${finding.limit} characters.`;
    case 'too-short':
      return `is shorter than ${finding.limit} characters.`;
    case 'too-many':
      return `has more than ${finding.limit} elements.`;
    case 'too-few':
      return `has fewer than ${finding.limit} elements.`;
    case 'twice':
      return 'has the same element twice.';
    case 'not-one-of':
      return `has to be one of: ${finding.allowed.join(', ')}.`;
    case 'wrong-type':
      return `has to be of type ${finding.expected}.`;
    case 'wrong-form':
      return `is not written as it has to be (${finding.form}).`;
    case 'otherwise-invalid':
      return `${finding.message}.`;
  }
};

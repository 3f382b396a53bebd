import { parseArgs } from 'node:util';
import type { PackageProblem } from '#domain/app-package/package-problem.ts';
import type { PackageEnvOutcome } from '#config/package-env.ts';
import type { CheckZip } from '#usecases/app-package/check-zip.ts';
import type { MakePackage } from '#usecases/app-package/make-package.ts';
import { tellProblem } from './package-words.ts';

type Variables = Readonly<Record<string, string | undefined>>;

type Needs = {
  readonly makePackage: MakePackage;
  readonly checkZip: CheckZip;
  /** `undefined`: there is no such file. */
  readonly readFile: (file: string) => Promise<Uint8Array | undefined>;
  /** Writes what was made into the folder, and says what it wrote. */
  readonly writeAll: (folder: string, made: { zip: Uint8Array; macXml: string }) => Promise<readonly string[]>;
  /** What is set, an azd environment of this name or the usual one included. `undefined`: there is none of this name. */
  readonly variables: (environment: string | undefined) => Promise<Variables | undefined>;
  /** Names of the variables that make a package, and how they are read. */
  readonly names: readonly string[];
  readonly readSettings: (variables: Variables) => PackageEnvOutcome;
  /** Says a line to the person at the terminal. */
  readonly say: (line: string) => void;
};

const optionOf = (variable: string): string => variable.toLowerCase().replaceAll('_', '-');

const packageUsage = (names: readonly string[]): string => `Usage:
  npm run package                        makes the app package of the azd environment
  npm run package -- --check <file>      says what is wrong with a package

  --environment <name>                   another azd environment
  --out <folder>                         where to write, instead of dist/package
${names.map((name) => `  --${optionOf(name)} <value>`.padEnd(41) + `instead of ${name}`).join('\n')}`;

/**
 * Makes or checks an app package.
 *
 * @returns the exit code: 0 done, 1 something is wrong with the package, 2 not understood or not enough is known
 */
export const runPackage = async (needs: Needs, args: readonly string[]): Promise<number> => {
  if (args.length === 1 && args[0] === '--help') {
    needs.say(packageUsage(needs.names));
    return 0;
  }
  const options = readOptions(needs.names, args);
  if (options === undefined) {
    needs.say(packageUsage(needs.names));
    return 2;
  }
  const { check } = options;
  return check === undefined ? make(needs, options) : checkFile(needs, check);
};

const readOptions = (names: readonly string[], args: readonly string[]): Variables | undefined => {
  const known = ['check', 'environment', 'out', ...names.map(optionOf)];
  try {
    const options = Object.fromEntries(known.map((name) => [name, { type: 'string' } as const]));
    return parseArgs({ args: [...args], options, allowPositionals: false }).values;
  } catch {
    // An option that there is not, or one without its value.
    return undefined;
  }
};

const checkFile = async ({ readFile, checkZip, say }: Needs, file: string): Promise<number> => {
  if (file.endsWith('.xml')) {
    say(`${file} is no package: only the .zip can be checked here.`);
    return 2;
  }
  const bytes = await readFile(file);
  if (bytes === undefined) {
    say(`There is no file ${file}.`);
    return 2;
  }
  const problems = await checkZip(bytes);
  sayProblems(say, problems);
  if (problems.length === 0) say(`${file} can be uploaded.`);
  return problems.length === 0 ? 0 : 1;
};

const make = async (needs: Needs, options: Variables): Promise<number> => {
  const { say, names } = needs;
  const found = await needs.variables(options['environment']);
  if (found === undefined) {
    say(`There is no azd environment ${options['environment'] ?? ''} in .azure.`);
    return 2;
  }
  const given = Object.fromEntries(
    names.flatMap((name) => (optionOf(name) in options ? [[name, options[optionOf(name)]]] : [])),
  );
  const settings = needs.readSettings({ ...found, ...given });
  if (settings.kind === 'unusable') {
    for (const reason of settings.reasons) say(reason);
    say('Set these in the environment, in the azd environment (azd env set <name> <value>), or as arguments.');
    return 2;
  }
  const outcome = await needs.makePackage(settings.values);
  if (outcome.kind === 'refused') {
    sayProblems(say, outcome.problems);
    return 1;
  }
  for (const line of await needs.writeAll(options['out'] ?? 'dist/package', outcome)) say(line);
  return 0;
};

const sayProblems = (say: Needs['say'], problems: readonly PackageProblem[]): void => {
  for (const problem of problems) {
    const { what, remedy } = tellProblem(problem);
    say(`wrong  ${what}`);
    say(`       ${remedy}`);
  }
  if (problems.length > 0) say(`Problems: ${problems.length}`);
};

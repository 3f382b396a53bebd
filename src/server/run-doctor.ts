import { parseArgs } from 'node:util';
import { verdictOn } from '#domain/doctor/finding.ts';
import type { Diagnosis, Verdict } from '#domain/doctor/finding.ts';
import type { Examine, Patient } from '#usecases/doctor/examine.ts';
import { tellFinding } from './doctor-words.ts';

type Needs = {
  readonly examine: Examine;
  /** Reads a package to compare with. `undefined`: there is no such file. */
  readonly openPackage: (file: string) => Promise<Patient['packed'] | undefined>;
  /** Where the deployment is, if the environment says so. */
  readonly usualUrl: string | undefined;
  /** Says a line to the person at the terminal. */
  readonly say: (line: string) => void;
};

const doctorUsage = `Usage:
  npm run doctor -- --url <https://...>    says line by line what is fine, what is wrong and what to do

  --package <file>   compares an app package with what runs
  --status <link>    reads the status too; npm run ops -- status makes the link
  --json             for programs
Ends with 0 if nothing is wrong, 1 if something is, 2 if it was not understood.`;

/**
 * Looks at a deployment and says what it finds.
 *
 * @returns the exit code: 0 nothing is wrong, 1 something is, 2 not understood
 */
export const runDoctor = async (needs: Needs, args: readonly string[]): Promise<number> => {
  const { say } = needs;
  const options = readOptions(args);
  const named = options?.url ?? needs.usualUrl;
  const url = originOf(named);
  if (options === undefined || url === undefined || !isOf(url, options.status)) {
    const reason = options === undefined ? undefined : whyNot(named, url);
    if (reason !== undefined) say(reason);
    say(doctorUsage);
    return 2;
  }
  const packed = options.package === undefined ? ({ kind: 'none' } as const) : await needs.openPackage(options.package);
  if (packed === undefined) {
    say(`There is no file ${options.package ?? ''}.`);
    return 2;
  }
  const diagnoses = await needs.examine({ url, statusLink: options.status, packed });
  const count = diagnoses.filter(({ finding }) => verdictOn(finding) === 'wrong').length;
  if (options.json === true) say(asJson(url, diagnoses));
  else sayAll(say, diagnoses, count);
  return count === 0 ? 0 : 1;
};

type Options = { readonly url?: string; readonly package?: string; readonly status?: string; readonly json?: boolean };

const readOptions = (args: readonly string[]): Options | undefined => {
  const text = { type: 'string' } as const;
  const options = { url: text, package: text, status: text, json: { type: 'boolean' } } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: false }).values;
  } catch {
    // An option that there is not, or one without its value.
    return undefined;
  }
};

const originOf = (url: string | undefined): string | undefined => {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, origin } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? origin : undefined;
};

const whyNot = (named: string | undefined, url: string | undefined): string => {
  if (named === undefined)
    return 'Which deployment? Name its address with --url: no azd environment here tells it (PUBLIC_URL).';
  return url === undefined
    ? `${named} is no address: one begins with https://.`
    : `The link is not of ${url}: the key in it is told to no other deployment.`;
};

/** The key in a link goes to the deployment that it is of, and nowhere else. */
const isOf = (url: string, link: string | undefined): boolean => link === undefined || originOf(link) === url;

const marks: Readonly<Record<Verdict, string>> = { ok: 'ok', wrong: 'wrong', unknown: '-' };

const sayAll = (say: Needs['say'], diagnoses: readonly Diagnosis[], count: number): void => {
  for (const diagnosis of diagnoses) {
    const { what, remedy } = tellFinding(diagnosis);
    say(`${marks[verdictOn(diagnosis.finding)].padEnd(6)} ${diagnosis.line.padEnd(11)} ${what}`);
    if (remedy !== undefined) say(`${' '.repeat(19)}${remedy}`);
  }
  say(count === 0 ? 'Nothing is wrong.' : `Wrong: ${count}`);
};

const asJson = (url: string, diagnoses: readonly Diagnosis[]): string =>
  JSON.stringify(
    {
      url,
      lines: diagnoses.map((diagnosis) => ({
        line: diagnosis.line,
        verdict: verdictOn(diagnosis.finding),
        kind: diagnosis.finding.kind,
        ...tellFinding(diagnosis),
      })),
    },
    null,
    2,
  );

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readAzdEnvironment } from '#config/azd-env.ts';
import { packageVariables, readPackageEnv } from '#config/package-env.ts';
import { runPackage } from '#server/run-package.ts';
import { changedZip, checkZip, makePackage, packageVariablesSet, sampleZip } from '../support/app-package.ts';

type Variables = Readonly<Record<string, string | undefined>>;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'alliance-azd-'));
  const texts = (name: string): string =>
    Object.entries({ ...packageVariablesSet, DEVELOPER_NAME: name })
      .map(([key, value]) => `${key}="${value}"`)
      .join('\n');
  for (const name of ['production', 'trial']) {
    await mkdir(path.join(folder, name));
    await writeFile(path.join(folder, name, '.env'), texts(`Of ${name}`));
  }
  await writeFile(path.join(folder, 'config.json'), '{"version":1,"defaultEnvironment":"production"}');
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs the program, and says what it said, what it wrote and how it ended. */
const run = async (args: readonly string[], variables: Variables = packageVariablesSet) => {
  const said: string[] = [];
  const written: { folder: string; zip: Uint8Array; macXml: string }[] = [];
  const code = await runPackage(
    {
      makePackage,
      checkZip,
      readFile: async (file) =>
        file === 'good.zip'
          ? sampleZip()
          : file === 'bad.zip'
            ? changedZip((zip) => void zip.file('x', 'x'))
            : undefined,
      writeAll: (to, made) => {
        written.push({ folder: to, ...made });
        return Promise.resolve(['written']);
      },
      variables: async (environment) => {
        const azd = await readAzdEnvironment(folder, environment);
        if (environment !== undefined && azd === undefined) return undefined;
        return environment === undefined ? variables : azd?.variables;
      },
      names: packageVariables,
      readSettings: readPackageEnv,
      say: (line) => said.push(line),
    },
    args,
  );
  return { code, said, written };
};

describe('npm run package', () => {
  test('writes the package into dist/package, or where it is told to', async () => {
    expect(await run([])).toMatchObject({ code: 0, said: ['written'], written: [{ folder: 'dist/package' }] });
    expect(await run(['--out', 'elsewhere'])).toMatchObject({ code: 0, written: [{ folder: 'elsewhere' }] });
  });

  test('takes an argument before the environment', async () => {
    const { written } = await run(['--developer-name', 'Another', '--public-url=https://other.example.org']);
    expect(written[0]?.macXml).toContain('<ProviderName>Another</ProviderName>');
    expect(written[0]?.macXml).toContain('https://other.example.org/outlook');
  });

  test('takes the azd environment that it is told to take', async () => {
    const { written } = await run(['--environment', 'trial']);
    expect(written[0]?.macXml).toContain('<ProviderName>Of trial</ProviderName>');
    expect(await run(['--environment', 'gone'])).toMatchObject({
      code: 2,
      said: ['There is no azd environment gone in .azure.'],
      written: [],
    });
  });

  test('says of all that is missing what it is, and writes nothing', async () => {
    const { code, said, written } = await run([], { ...packageVariablesSet, CLIENT_ID: 'x', PRIVACY_URL: '' });
    expect({ code, written }).toEqual({ code: 2, written: [] });
    expect(said).toEqual([
      'CLIENT_ID is unusable: the Entra application id that people sign in to, a GUID',
      'PRIVACY_URL is missing: the web page with your privacy notice, an https address',
      'Set these in the environment, in the azd environment (azd env set <name> <value>), or as arguments.',
    ]);
  });

  test('writes nothing that could not be uploaded', async () => {
    const { code, said, written } = await run(['--app-name', 'Alliance for Outlook']);
    expect({ code, written }).toEqual({ code: 1, written: [] });
    expect(said).toEqual([
      'wrong  /name/short has the word Outlook.',
      '       Choose a name without it.',
      'Problems: 1',
    ]);
  });

  test('explains itself when asked, which is no mistake', async () => {
    const { code, said, written } = await run(['--help']);
    expect([code, written]).toEqual([0, []]);
    expect(said.join('\n')).toMatch(/^Usage:/);
  });

  test.each([[['--colour', 'red']], [['extra']], [['--check']]])('explains itself when told %j', async (args) => {
    const { code, said } = await run(args);
    expect(code).toBe(2);
    expect(said.join('\n')).toContain('--public-url <value>');
  });
});

describe('npm run package -- --check', () => {
  test('knows the file for Outlook on a Mac, which is no package', async () => {
    const { code, said } = await run(['--check', 'dist/package/outlook-mac.xml']);
    expect(code).toBe(2);
    expect(said).toEqual(['dist/package/outlook-mac.xml is no package: only the .zip can be checked here.']);
  });

  test.each([
    ['good.zip', 0, ['good.zip can be uploaded.']],
    [
      'bad.zip',
      1,
      ['wrong  x is in the package, and the manifest names it nowhere.', '       Take x out.', 'Problems: 1'],
    ],
    ['gone.zip', 2, ['There is no file gone.zip.']],
  ])('ends on %s with %i', async (file, code, said) => {
    expect(await run(['--check', file])).toMatchObject({ code, said, written: [] });
  });
});

describe('an azd environment', () => {
  test('is the usual one unless another is named', async () => {
    expect(await readAzdEnvironment(folder, undefined)).toMatchObject({
      name: 'production',
      variables: { DEVELOPER_NAME: 'Of production', PUBLIC_URL: 'https://alliance.example.org' },
    });
  });

  test.each(['gone', '..', '../production', ''])('is none of the name %j', async (name) => {
    expect(await readAzdEnvironment(folder, name)).toBeUndefined();
  });

  test('is none where azd was never run', async () => {
    expect(await readAzdEnvironment(path.join(folder, 'nowhere'), undefined)).toBeUndefined();
  });
});

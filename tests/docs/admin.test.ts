import { describe, expect, test } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { administratorRole } from '#adapters/entra-keys/token-verifier.ts';
import { graphScopes } from '#adapters/entra/nested-app-token.ts';
import { microsoft365 } from '#config/microsoft365.ts';
import { packageVariables } from '#config/package-env.ts';
import { permissions } from '#surfaces/tab/administration/permissions.ts';

const root = new URL('../../', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, root), 'utf8');
const guide = read('docs/ADMIN.md');

/** The part of the guide under this heading. */
const part = (heading: string): string => {
  const found = guide.split(/^## /m).find((one) => one.startsWith(`${heading}\n`));
  if (found === undefined) throw new Error(`no part ${heading}`);
  return found;
};

/** What stands as code in a column of the tables of a part. */
const codesIn = (heading: string, column = 0): readonly string[] =>
  part(heading)
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| -'))
    .slice(1)
    .flatMap((line) => [...(line.split('|')[column + 1] ?? '').matchAll(/`([^`]+)`/g)].map(([, code]) => code!));

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}${file}`);

describe('the permissions that the guide names', () => {
  const manifest = JSON.parse(read('appPackage/manifest.json')) as {
    permissions: string[];
    authorization: { permissions: { resourceSpecific: { name: string }[] } };
    webApplicationInfo: { nestedAppAuthInfo: { scopes: string[] }[] };
  };

  test('are those that the code and the package ask for, and no others', () => {
    const own = manifest.webApplicationInfo.nestedAppAuthInfo.flatMap(({ scopes }) =>
      scopes.map((scope) => scope.split('/').at(-1)),
    );
    const asked = [
      ...graphScopes,
      ...manifest.permissions,
      ...manifest.authorization.permissions.resourceSpecific.map(({ name }) => name),
      ...own,
    ];
    expect(codesIn('What it may do, and why').toSorted()).toEqual(asked.toSorted());
  });

  test('are asked for in one place, and told in one', () => {
    const scope = /'[A-Z][A-Za-z]+\.(?:Read|ReadWrite|ReadBasic|Send|Manage|Create)(?:\.[A-Za-z.]+)?'/g;
    const found = filesUnder('src/').flatMap((file) =>
      [...read(file).matchAll(scope)].map(([name]) => `${file}: ${name.slice(1, -1)}`),
    );
    const told = permissions.map((name) => `src/surfaces/tab/administration/permissions.ts: ${name}`);
    expect(found.toSorted()).toEqual(
      [...graphScopes.map((name) => `src/adapters/entra/nested-app-token.ts: ${name}`), ...told].toSorted(),
    );
  });
});

describe('the variables that the guide names', () => {
  test('are those that the server reads', () => {
    const notOfTheServer = ['src/config/package-env.ts', 'src/config/azd-env.ts'];
    const texts = filesUnder('src/config/')
      .filter((file) => !notOfTheServer.includes(file))
      .map(read);
    const names = texts.flatMap((text) => [...text.matchAll(/^\s+([A-Z][A-Z_]+):/gm)].map(([, name]) => name!));
    expect(names.length).toBeGreaterThan(10);
    expect([...codesIn("The server's environment")].toSorted()).toEqual([...new Set(names)].toSorted());
  });

  test('are those that the template takes from azd', () => {
    const given = [...read('infra/main.parameters.json').matchAll(/\$\{(\w+)/g)].map(([, name]) => name!);
    // azd asks for the first two itself, and fills in the other two.
    const itsOwn = ['AZURE_ENV_NAME', 'AZURE_LOCATION', 'SERVICE_SERVER_IMAGE_NAME', 'CUSTOM_DOMAIN_CERTIFICATE_ID'];
    expect(codesIn('Deploy').toSorted()).toEqual(given.filter((name) => !itsOwn.includes(name)).toSorted());
  });

  test('are those that a package is made of', () => {
    const text = part('Make and upload the app');
    expect(packageVariables.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });
});

describe('the hosts that the guide names', () => {
  test('are those that our pages and the server are set up for', () => {
    const { connectorHosts, tokens, client, pages } = microsoft365;
    const urls = [tokens.jwksUrl, client.authority, client.graphBaseUrl, pages.officeJsUrl, ...pages.connectOrigins];
    const hosts = [...urls.map((url) => new URL(url).host), ...connectorHosts, 'login.botframework.com'];
    const named = codesIn('Network').filter((name) => name.includes('.') && !name.startsWith('*'));
    expect(named.toSorted()).toEqual([...new Set(hosts)].toSorted());
  });

  test('are all that the Bot Framework asks for keys', () => {
    const constants = read('node_modules/botframework-connector/lib/auth/authenticationConstants.js');
    const hosts = [...constants.matchAll(/'https:\/\/([\w.]+)\/[^']*openid-?configuration'/g)].map(([, host]) => host);
    expect(hosts).toContain('login.botframework.com');
  });
});

describe('the guide', () => {
  test('says of each line of the doctor what one sees when it is wrong', () => {
    const union = /export type Line =([^;]+);/.exec(read('src/domain/doctor/finding.ts'))?.[1] ?? '';
    const lines = [...union.matchAll(/'([\w-]+)'/g)].map(([, line]) => line!);
    expect(lines.length).toBeGreaterThan(10);
    expect([...new Set(codesIn('Is it well?', 1))].toSorted()).toEqual(lines.toSorted());
  });

  test('names commands that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...guide.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name!);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('calls the role what the server looks for', () => {
    expect(part('What it may do, and why')).toContain(`\`${administratorRole}\``);
  });
});

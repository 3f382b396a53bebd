import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expressionsOf, plainText, propertyOf, within } from './bicep-file.ts';
import type { BicepFile, Expression } from './bicep-file.ts';
import { infraFolder, readTemplates } from './read-bicep.ts';

const files = readTemplates();

/** Reviewed: who may do what where, and why not less. */
const roles = [
  {
    role: 'Monitoring Metrics Publisher',
    id: '3913510d-42f4-4e42-8a64-420c390055eb',
    file: 'modules/monitoring.bicep',
    on: 'insights',
    why: 'sends figures; reads none. The component is the narrowest place there is.',
  },
  {
    role: 'AcrPull',
    id: '7f951dda-4ed3-4680-a7ca-43fe172d538d',
    file: 'modules/registry.bicep',
    on: 'registry',
    why: 'fetches the image that azd has pushed; pushes none.',
  },
  {
    role: 'Storage Table Data Contributor',
    id: '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3',
    file: 'modules/storage-account.bicep',
    on: 'account',
    why: 'the programs make their tables themselves, with new versions too: the account is the narrowest place where one may.',
  },
  {
    role: 'Storage Queue Data Contributor',
    id: '974c5e8b-45b9-4653-ba55-5f855dd0fb88',
    file: 'modules/storage-account.bicep',
    on: 'account',
    why: 'likewise for their queues; the scaling rule reads how long they are.',
  },
];

const resolved = (file: BicepFile, expression: Expression | undefined): string | undefined =>
  expression?.kind === 'name'
    ? plainText(file.variables.find(({ name }) => name === expression.name)?.value)
    : plainText(expression);

describe('roles', () => {
  const given = [...files.values()].flatMap((file) =>
    file.resources
      .filter(({ of }) => of.startsWith('Microsoft.Authorization/'))
      .map(({ body }) => {
        const properties = propertyOf(body, 'properties');
        const definition = propertyOf(properties, 'roleDefinitionId');
        const scope = propertyOf(body, 'scope');
        return {
          file: file.path,
          on: scope?.kind === 'name' ? scope.name : 'everything',
          id: definition?.kind === 'call' ? resolved(file, definition.args[1]) : undefined,
          principal: propertyOf(properties, 'principalId'),
          kind: plainText(propertyOf(properties, 'principalType')),
        };
      }),
  );

  test('are those of the reviewed table', () => {
    const short = (all: readonly { id: string | undefined; file: string; on: string }[]): string[] =>
      all.map(({ id, file, on }) => `${id ?? ''} ${file} ${on}`).sort();
    expect(short(given)).toEqual(short(roles));
  });

  test('go to the identity of the programs alone', () => {
    for (const { principal, kind } of given) {
      expect(principal).toMatchObject({ kind: 'name', name: 'principalId' });
      expect(kind).toBe('ServicePrincipal');
    }
    const passed = files
      .get('main.bicep')!
      .modules.flatMap(({ body }) => propertyOf(propertyOf(body, 'params'), 'principalId') ?? []);
    expect(passed).toHaveLength(3);
    for (const one of passed) {
      expect(one).toMatchObject({ kind: 'member', name: 'principalId', of: { of: { name: 'identity' } } });
    }
  });
});

const secret = /@secure\(|\blist[A-Z]|secretRef|AccountKey|password/;

describe('secrets', () => {
  const all = [...files.values()];

  test('are asked for by no template', () => {
    const calls = all.flatMap((file) =>
      expressionsOf(file).flatMap((one) => (one.kind === 'call' ? [one.callee] : [])),
    );
    expect(calls.filter((callee) => /^list|getSecret|newGuid/i.test(callee))).toEqual([]);
    const texts = [...files.keys()].map((name) => readFileSync(path.join(infraFolder, name), 'utf8')).join('\n');
    expect(texts).not.toMatch(secret);
  });

  test.each(['@secure()', 'account.listKeys()', "listSecrets('x')", 'secretRef: x', 'AccountKey=', 'password: x'])(
    '%s would be found',
    (text) => {
      expect(text).toMatch(secret);
    },
  );

  test('are not among the connection strings: only where figures go is named', () => {
    const strings = all.flatMap((file) =>
      expressionsOf(file).flatMap((one) =>
        one.kind === 'member' && /connectionString/i.test(one.name) ? [`${file.path}: ${one.name}`] : [],
      ),
    );
    expect(strings).toEqual(['main.bicep: connectionString', 'modules/monitoring.bicep: ConnectionString']);
  });

  test('let nobody in, as keys are switched off wherever there are some', () => {
    const value = (file: string, resource: string, name: string): Expression | undefined => {
      const body = files.get(file)!.resources.find((one) => one.name === resource)!.body;
      return within(body).flatMap((one) => propertyOf(one, name) ?? [])[0];
    };
    const text = (file: string): string => readFileSync(path.join(infraFolder, file), 'utf8');
    expect(value('modules/storage-account.bicep', 'account', 'allowSharedKeyAccess')?.kind).toBe('truth');
    expect(text('modules/storage-account.bicep')).toContain('allowSharedKeyAccess: false');
    expect(text('modules/storage-account.bicep')).toContain('allowBlobPublicAccess: false');
    expect(text('modules/storage-account.bicep')).toContain("minimumTlsVersion: 'TLS1_2'");
    expect(text('modules/registry.bicep')).toContain('adminUserEnabled: false');
    expect(text('modules/monitoring.bicep').match(/disableLocalAuth: true/gi)).toHaveLength(2);
    expect(text('modules/bot.bicep')).toContain('disableLocalAuth: true');
  });
});

import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readEnv } from '#config/env.ts';
import { plainText, propertyOf, within } from './bicep-file.ts';
import type { Expression } from './bicep-file.ts';
import { root } from './docker-context.ts';
import { readTemplates } from './read-bicep.ts';

const apps = readTemplates().get('modules/apps.bicep')!;
const settings = apps.variables.find(({ name }) => name === 'settings')!.value;
const items = settings.kind === 'list' ? settings.items : [];
const names = items.map((item) => plainText(propertyOf(item, 'name')) ?? '');

const id = '6d1f0b5e-3c1a-4a55-9d7e-6a0c8f2b4e11';

/** What Azure fills in, by the parameter of the module that it comes in. */
const filledIn: Readonly<Record<string, string>> = {
  publicUrl: 'https://ca-server-x.happyhill-1a2b.westeurope.azurecontainerapps.io',
  clientId: id,
  identityClientId: id,
  botTenantId: id,
  tenantIds: `${id},7d1f0b5e-3c1a-4a55-9d7e-6a0c8f2b4e12`,
  teamsAppId: id,
  tableUrls: 'https://stx.table.core.windows.net/,https://stx2.table.core.windows.net/',
  queueUrls: 'https://stx.queue.core.windows.net/,https://stx2.queue.core.windows.net/',
  telemetry: `InstrumentationKey=${id};IngestionEndpoint=https://westeurope-5.in.applicationinsights.azure.com/`,
  logLevel: 'info',
  port: '8080',
};

const valueOf = (value: Expression | undefined): string => {
  const text = plainText(value);
  if (text !== undefined) return text;
  const name = within(value!).find((one) => one.kind === 'name');
  const filled = name?.kind === 'name' ? filledIn[name.name] : undefined;
  if (filled === undefined) throw new Error('It is not known what Azure fills in here');
  return filled;
};

const environment = Object.fromEntries(
  items.map((item, index) => [names[index] ?? '', valueOf(propertyOf(item, 'value'))]),
);

describe('the environment of the programs', () => {
  test('holds all that they need', () => {
    const outcome = readEnv(environment);
    expect(outcome.kind === 'unusable' ? outcome.reason : outcome.kind).toBe('read');
  });

  test('means the accounts, the identity and the address that are deployed', () => {
    const outcome = readEnv(environment);
    expect(outcome).toMatchObject({
      config: {
        host: '0.0.0.0',
        port: 8080,
        publicUrl: filledIn['publicUrl'],
        statusPage: 'by-link',
        tokens: { audience: id, tenants: [expect.anything(), expect.anything()] },
        storage: { kind: 'accounts', accounts: [{ name: 'stx' }, { name: 'stx2' }] },
        telemetry: { clientId: id },
      },
    });
  });

  const required = names.filter(
    (name) => !['PORT', 'LOG_LEVEL', 'TRUSTED_PROXIES', 'APPLICATIONINSIGHTS_CONNECTION_STRING'].includes(name),
  );

  test.each(required)('%s is set because nothing runs without it', (name) => {
    const outcome = readEnv({ ...environment, [name]: undefined });
    expect(outcome.kind === 'unusable' && outcome.reason).toMatch(new RegExp(`^${name} is missing`));
  });

  test('holds nothing that nobody reads', () => {
    const read = ['env', 'storage-env', 'telemetry-env']
      .map((name) => readFileSync(path.join(root, 'src', 'config', `${name}.ts`), 'utf8'))
      .join('\n');
    expect(names.filter((name) => !new RegExp(String.raw`\b${name}\b`).test(read))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  test('is the same for both programs', () => {
    const given = apps.resources.flatMap(({ body }) =>
      within(body).flatMap((one) => (propertyOf(one, 'env') ? [propertyOf(one, 'env')!] : [])),
    );
    expect(given.map((one) => one.kind === 'name' && one.name)).toEqual(['settings', 'settings']);
  });

  test('lets the world in at the port that the server listens on', () => {
    const ports = apps.resources
      .flatMap(({ body }) => within(body))
      .flatMap((one) => [propertyOf(one, 'targetPort'), propertyOf(one, 'port')])
      .filter((one) => one !== undefined);
    expect(ports.length).toBeGreaterThan(3);
    expect(ports.every((one) => one.kind === 'name' && one.name === 'port')).toBe(true);
    const text = readFileSync(path.join(root, 'infra', 'modules', 'apps.bicep'), 'utf8');
    expect(/^var port = (\d+)$/m.exec(text)?.[1]).toBe('8080');
  });
});

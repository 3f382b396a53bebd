import { describe, expect, test } from '@jest/globals';
import { readEnv } from '#config/env.ts';
import { tenantId } from '../support/sample-team.ts';

const id = (number: number): string => `eeeeeeee-0000-4000-8000-00000000000${String(number)}`;

const complete = {
  PUBLIC_URL: 'https://alliance.example.org/',
  TABLE_URL: 'https://store.table.core.windows.net',
  QUEUE_URL: 'https://store.queue.core.windows.net',
  STORAGE_CLIENT_ID: id(1),
  BOT_APP_ID: id(2),
  BOT_TENANT_ID: id(3),
  CLIENT_ID: id(4),
  TENANT_IDS: `${tenantId(1)}, ${tenantId(2).toUpperCase()}`,
  TEAMS_APP_ID: id(5),
};

const reasonWithout = (name: string, value?: string): string => {
  const outcome = readEnv({ ...complete, [name]: value });
  return outcome.kind === 'unusable' ? outcome.reason : 'usable';
};

describe('a complete environment', () => {
  const outcome = readEnv(complete);
  const config = outcome.kind === 'read' ? outcome.config : undefined;

  test('is read into a configuration', () => {
    expect(config).toMatchObject({
      port: 8080,
      publicUrl: 'https://alliance.example.org',
      storage: { kind: 'identity', clientId: id(1) },
      bot: { appId: id(2), tenantId: id(3) },
      tokens: { audience: id(4), scope: 'access_as_user', tenants: [tenantId(1), tenantId(2)] },
      client: { clientId: id(4), appId: id(5), apiScope: `api://alliance.example.org/${id(4)}/access_as_user` },
      hostScripts: [],
      telemetry: undefined,
      statusPage: 'by-link',
      logLevel: 'info',
    });
  });

  test('talks to Teams’ own connector and loads office.js from Microsoft only', () => {
    expect(config?.bot.serviceHosts).toEqual(['smba.trafficmanager.net']);
    expect(new URL(config?.officeJsUrl ?? '').hostname).toBe('appsforoffice.microsoft.com');
    expect(config?.frameAncestors.every((origin) => origin.startsWith('https://'))).toBe(true);
  });

  test('with a connection string needs no managed identity', () => {
    const { TABLE_URL, QUEUE_URL, STORAGE_CLIENT_ID, ...rest } = complete;
    expect([TABLE_URL, QUEUE_URL, STORAGE_CLIENT_ID]).toHaveLength(3);
    expect(readEnv({ ...rest, STORAGE_CONNECTION_STRING: 'UseDevelopmentStorage=true' })).toMatchObject({
      config: { storage: { kind: 'connection-string', value: 'UseDevelopmentStorage=true' } },
    });
  });
});

describe('an environment that is not complete', () => {
  test.each(Object.keys(complete))('names %s when it is missing or empty, in one line', (name) => {
    expect(reasonWithout(name)).toMatch(new RegExp(`^${name} is missing: .+$`));
    expect(reasonWithout(name, '')).toBe(reasonWithout(name));
  });

  test.each([
    ['BOT_APP_ID', 'none'],
    ['PUBLIC_URL', 'http://alliance.example.org'],
    ['TENANT_IDS', 'contoso.example'],
    ['TENANT_IDS', `${tenantId(1)},`],
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', 'http'],
    ['LOG_LEVEL', 'loud'],
    ['STATUS_PAGE', 'public'],
    ['APPLICATIONINSIGHTS_CONNECTION_STRING', 'yes'],
  ])('says that %s is unusable when it is %j, in one line', (name, value) => {
    expect(reasonWithout(name, value)).toMatch(new RegExp(`^${name} is unusable: .+$`));
  });
});

describe('proxies before the server', () => {
  const proxiesIn = (value: string | undefined) => readEnv({ ...complete, TRUSTED_PROXIES: value });

  test('are none unless their number is named, and it says how many', () => {
    expect(proxiesIn(undefined)).toMatchObject({ kind: 'read', config: { trustedProxies: 0 } });
    expect(proxiesIn('1')).toMatchObject({ kind: 'read', config: { trustedProxies: 1 } });
  });

  test.each(['all', '-1', '1.5', '9'])('are not so many: %s', (value) => {
    const { kind, reason } = proxiesIn(value) as { readonly kind: string; readonly reason?: string };
    expect([kind, reason]).toEqual(['unusable', expect.stringMatching(/^TRUSTED_PROXIES /)]);
  });
});

describe('several accounts', () => {
  const table = (name: string): string => `https://${name}.table.core.windows.net`;
  const queue = (name: string): string => `https://${name}.queue.core.windows.net`;
  const connection = (name: string): string => `AccountName=${name};AccountKey=${name}key==;TableEndpoint=https://x`;
  const { TABLE_URL, QUEUE_URL, STORAGE_CLIENT_ID, ...rest } = complete;
  const noAddresses = { ...rest, TENANT_IDS: tenantId(1) };

  test('by their addresses have the names that Azure gave them, in their order', () => {
    const [TABLE_URL, QUEUE_URL] = [`${table('one')}, ${table('two')}`, `${queue('one')},${queue('two')}`];
    expect(readEnv({ ...complete, TABLE_URL, QUEUE_URL })).toMatchObject({
      config: {
        storage: {
          kind: 'accounts',
          accounts: [
            { name: 'one', storage: { kind: 'identity', tableUrl: table('one'), queueUrl: queue('one') } },
            { name: 'two', storage: { kind: 'identity', tableUrl: table('two'), queueUrl: queue('two') } },
          ],
        },
      },
    });
  });

  test('by their connection strings have the names that stand in them', () => {
    const STORAGE_CONNECTION_STRING = `${connection('one')}, ${connection('two')}`;
    expect(readEnv({ ...noAddresses, STORAGE_CONNECTION_STRING })).toMatchObject({
      config: {
        storage: {
          kind: 'accounts',
          accounts: [
            { name: 'one', storage: { kind: 'connection-string', value: connection('one') } },
            { name: 'two', storage: { kind: 'connection-string', value: connection('two') } },
          ],
        },
      },
    });
    expect([TABLE_URL, QUEUE_URL, STORAGE_CLIENT_ID]).toHaveLength(3);
  });

  test.each([
    ['QUEUE_URL', { TABLE_URL: `${table('one')},${table('two')}`, QUEUE_URL: queue('one') }],
    ['QUEUE_URL', { TABLE_URL: table('one'), QUEUE_URL: `${queue('one')},${queue('two')}` }],
    ['QUEUE_URL', { TABLE_URL: `${table('one')},${table('two')}`, QUEUE_URL: `${queue('two')},${queue('one')}` }],
    ['TABLE_URL', { TABLE_URL: `${table('one')},${table('one')}`, QUEUE_URL: `${queue('one')},${queue('one')}` }],
    ['TABLE_URL', { TABLE_URL: `${table('one')},ftp://two.example`, QUEUE_URL: `${queue('one')},${queue('two')}` }],
    ['STORAGE_CONNECTION_STRING', { STORAGE_CONNECTION_STRING: `${connection('one')},${connection('one')}` }],
    ['STORAGE_CONNECTION_STRING', { STORAGE_CONNECTION_STRING: `${connection('one')},UseDevelopmentStorage=true` }],
  ])('are unusable where %s does not say which is which', (name, variables) => {
    const outcome = readEnv({ ...complete, ...variables });
    expect(outcome.kind === 'unusable' && outcome.reason).toMatch(new RegExp(`^${name} is unusable: .+$`));
  });
});

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
  ])('says that %s is unusable when it is %j, in one line', (name, value) => {
    expect(reasonWithout(name, value)).toMatch(new RegExp(`^${name} is unusable: .+$`));
  });
});

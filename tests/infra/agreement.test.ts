import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { microsoft365 } from '#config/microsoft365.ts';
import { expressionsOf, plainText, propertyOf, within } from './bicep-file.ts';
import type { Expression } from './bicep-file.ts';
import { root } from './docker-context.ts';
import { readTemplates } from './read-bicep.ts';

const files = readTemplates();
const source = (name: string): string => readFileSync(path.join(root, name), 'utf8');
const manifest = JSON.parse(source('appPackage/manifest.json')) as {
  staticTabs: { contentUrl: string }[];
  webApplicationInfo: { resource: string; nestedAppAuthInfo: { redirectUri: string; scopes: string[] }[] };
};

const bodyOf = (file: string, name: string): Expression =>
  files.get(file)!.resources.find((one) => one.name === name)!.body;
const textsIn = (body: Expression, name: string): string[] =>
  within(body).flatMap((one) => plainText(propertyOf(one, name)) ?? []);

const endOf = (part: Expression): string => (part.kind === 'name' || part.kind === 'member' ? part.name : '');
const filledIn: Readonly<Record<string, string>> = {
  domain: '${{DOMAIN}}',
  appId: '${{CLIENT_ID}}',
  clientId: '${{CLIENT_ID}}',
};

/** A text with what is filled in by name, as the manifest writes it. */
const written = (expression: Expression): string =>
  expression.kind === 'text'
    ? expression.parts.map((part) => (typeof part === 'string' ? part : (filledIn[endOf(part)] ?? ''))).join('')
    : '';
const writtenList = (list: Expression | undefined): string[] => (list?.kind === 'list' ? list.items.map(written) : []);

describe('the application in Entra', () => {
  const entra = files.get('modules/entra.bicep')!;
  const application = bodyOf('modules/entra.bicep', 'application');
  const redirects = writtenList(propertyOf(propertyOf(application, 'spa'), 'redirectUris'));

  test('has the address that the manifest and the server know it by', () => {
    expect(writtenList(propertyOf(application, 'identifierUris'))).toEqual([manifest.webApplicationInfo.resource]);
  });

  test('sends people back to where nested sign-in begins', () => {
    const wanted = manifest.webApplicationInfo.nestedAppAuthInfo.map(({ redirectUri }) => redirectUri);
    const nested = redirects.filter((address) => !address.startsWith('https:'));
    expect(nested).toEqual(wanted);
  });

  test('takes an administrator who agrees back to the tab, for all that is asked for', () => {
    const consent = files.get('main.bicep')!.outputs.find(({ name }) => name === 'CONSENT_URL')!.value;
    const asked = within(consent).flatMap((one) => (one.kind === 'call' ? one.args.map(written) : []));
    expect(redirects).toContain(asked[0]);
    expect(asked[0]).toBe(manifest.staticTabs[0]!.contentUrl.replace(/\?.*$/, ''));
    const graph = ['Calendars.ReadWrite', 'MailboxSettings.Read'].map((name) => `https://graph.microsoft.com/${name}`);
    const own = `${manifest.webApplicationInfo.resource}/${microsoft365.tokens.scope}`;
    expect(asked[1]?.split(' ')).toEqual(['openid', 'profile', 'offline_access', ...graph, own]);
  });

  test('lets the clients of Microsoft 365 have its scope without asking people', () => {
    const authorized = propertyOf(propertyOf(application, 'api'), 'preAuthorizedApplications');
    expect(authorized).toMatchObject({ over: { name: 'microsoft365' } });
  });

  test('offers the one scope that the server asks for, in tokens of version 2', () => {
    const scopes = entra.variables.find(({ name }) => name === 'scopes')!.value;
    expect(textsIn(scopes, 'value')).toEqual([microsoft365.tokens.scope]);
    expect(source('infra/modules/entra.bicep').match(/requestedAccessTokenVersion: 2\b/g)).toHaveLength(2);
  });

  test('offers the one role that opens the page for administrators, to people', () => {
    const roles = propertyOf(application, 'appRoles')!;
    expect(textsIn(roles, 'value')).toEqual(['Alliance.Administrator']);
    expect(within(roles).flatMap((one) => propertyOf(one, 'allowedMemberTypes') ?? [])).toMatchObject([
      { items: [{ parts: ['User'] }] },
    ]);
  });

  test('asks Graph for what the planner uses, and for nothing more', () => {
    const ids = {
      '1ec239c2-d7c9-4623-a91a-a9775856bb36': 'Calendars.ReadWrite',
      '87f447af-9fa4-4c32-9dfa-4a57a73d18ce': 'MailboxSettings.Read',
    };
    const named = Object.fromEntries(entra.variables.map(({ name, value }) => [name, plainText(value)]));
    const access = propertyOf(application, 'requiredResourceAccess')!;
    const asked = within(access)
      .map((one) => ({ id: propertyOf(one, 'id'), type: plainText(propertyOf(one, 'type')) }))
      .flatMap(({ id, type }) => (id?.kind === 'name' ? [[named[id.name] ?? '', type] as const] : []));
    expect(asked).toEqual(Object.keys(ids).map((id) => [id, 'Scope']));
    const used = /\['(Calendars[^\]]*)'\]/.exec(source('src/adapters/entra/nested-app-token.ts'))?.[1]?.split("', '");
    expect(used).toEqual(Object.values(ids));
  });

  test('lets the clients of Microsoft 365 in without asking people, each once', () => {
    const clients = entra.variables.find(({ name }) => name === 'microsoft365')!.value;
    const ids = clients.kind === 'list' ? clients.items.map(plainText) : [];
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(
      expect.arrayContaining([
        '1fec8e78-bce4-4aaf-ab1b-5451cc387264',
        '5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
        'd3590ed6-52b3-4102-aeff-aad2292ab01c',
        'bc59ab01-8403-45c6-8796-ac3ef710b3e3',
      ]),
    );
  });

  test('says the address of people, by which an ally is known', () => {
    expect(textsIn(propertyOf(application, 'optionalClaims')!, 'name')).toEqual(['email']);
  });

  test('has no password and no key', () => {
    const words = within(application).flatMap((one) =>
      one.kind === 'object' ? one.properties.map(({ name }) => name ?? '') : [],
    );
    expect(words.filter((word) => /credential/i.test(word))).toEqual([]);
  });
});

/** What a program's scale says under a name. */
const scaleOf = (program: string, name: string): Expression | undefined => {
  const scales = within(bodyOf('modules/apps.bicep', program)).flatMap((one) => propertyOf(one, 'scale') ?? []);
  expect(scales).toHaveLength(1);
  return propertyOf(scales[0], name);
};

const secondsOf = (name: string): number =>
  Number(new RegExp(`^ +${name}: (\\d+)$`, 'm').exec(source('infra/modules/apps.bicep'))?.[1]);

describe('what runs', () => {
  test('is asked by the bot where the server listens', () => {
    const endpoint = within(bodyOf('modules/bot.bicep', 'bot')).flatMap((one) => propertyOf(one, 'endpoint') ?? [])[0]!;
    const path = /\}\}(\/.*)$/.exec(written(endpoint))?.[1];
    expect(path).toBe('/api/messages');
    expect(source('src/server/routes/messages.ts')).toContain(`path: '${path ?? ''}'`);
  });

  test('is asked how it is where it answers', () => {
    const paths = new Set(textsIn(bodyOf('modules/apps.bicep', 'server'), 'path'));
    expect([...paths]).toEqual(['/healthz', '/readyz']);
    for (const one of paths) expect(source('src/server/routes/health.ts')).toContain(`path: '${one}'`);
    expect(textsIn(bodyOf('modules/apps.bicep', 'worker'), 'path')).toEqual([]);
  });

  test('grows with the queue that the worker empties, of every account', () => {
    expect(textsIn(bodyOf('modules/apps.bicep', 'worker'), 'queueName')).toEqual(['sends']);
    expect(source('src/adapters/queues/connect-queues.ts')).toContain("name = 'sends'");
    const rule = expressionsOf(files.get('modules/apps.bicep')!).find((one) => propertyOf(one, 'azureQueue'));
    expect(propertyOf(propertyOf(rule, 'azureQueue'), 'identity')).toMatchObject({ name: 'identityId' });
  });

  test('is never without a server, which looks whether something is due', () => {
    expect(source('infra/main.bicep')).toMatch(/@minValue\(1\)\nparam serverReplicas int = 1\n/);
    expect(scaleOf('server', 'minReplicas')).toMatchObject({ name: 'serverReplicas' });
  });

  test('needs no worker while nothing is to be sent, and soon has one when there is', () => {
    expect(source('infra/main.bicep')).toMatch(/@minValue\(0\)\nparam workerReplicas int = 0\n/);
    expect(scaleOf('worker', 'minReplicas')).toMatchObject({ name: 'workerReplicas' });
    expect(secondsOf('pollingInterval')).toBeLessThanOrEqual(15);
    // One for each account: from none no worker would ever be started for what waits in another.
    expect(scaleOf('worker', 'rules')).toMatchObject({ kind: 'loop', over: { name: 'storageNames' } });
  });

  test('keeps a worker for longer than the platform would, which is five minutes', () => {
    expect(scaleOf('worker', 'cooldownPeriod')).toMatchObject({ kind: 'number' });
    expect(secondsOf('cooldownPeriod')).toBeGreaterThan(300);
  });

  test('is out of reach, and asked nothing, until there is an image', () => {
    const server = bodyOf('modules/apps.bicep', 'server');
    const byBuilt = (name: string): Expression | undefined =>
      within(server).flatMap((one) => propertyOf(one, name) ?? [])[0];
    expect(byBuilt('ingress')).toMatchObject({ kind: 'choice', when: { name: 'isBuilt' }, no: { kind: 'null' } });
    expect(byBuilt('probes')).toMatchObject({ kind: 'choice', when: { name: 'isBuilt' }, no: { items: [] } });
    const worker = files.get('modules/apps.bicep')!.resources.find(({ name }) => name === 'worker')!;
    expect(worker.when).toMatchObject({ kind: 'name', name: 'isBuilt' });
  });

  test('keeps what it logs for ninety days, all of it at hand', () => {
    expect(source('infra/modules/monitoring.bicep')).toContain('retentionInDays: 90');
    const logs = (file: string, name: string): string[] => textsIn(bodyOf(file, name), 'category');
    expect(logs('modules/environment.bicep', 'logs')).toEqual(['ContainerAppConsoleLogs', 'ContainerAppSystemLogs']);
    const storage = files.get('modules/storage-account.bicep')!;
    expect(textsIn(storage.variables.find(({ name }) => name === 'logged')!.value, 'category')).toEqual([
      'StorageRead',
      'StorageWrite',
      'StorageDelete',
    ]);
    const settings = [...files.values()].flatMap(({ resources }) =>
      resources.filter(({ of }) => of.startsWith('Microsoft.Insights/diagnosticSettings@')),
    );
    const scopes = settings.map(({ body }) => propertyOf(body, 'scope'));
    expect(scopes.map((scope) => scope?.kind === 'name' && scope.name).sort()).toEqual([
      'environment',
      'queues',
      'tables',
    ]);
  });

  test('is reached by https alone, from the world', () => {
    const server = bodyOf('modules/apps.bicep', 'server');
    expect(source('infra/modules/apps.bicep')).toContain('allowInsecure: false');
    expect(source('infra/modules/apps.bicep').match(/external: \w+/g)).toEqual(['external: true']);
    expect(within(server).filter((one) => propertyOf(one, 'external'))).toHaveLength(1);
  });

  test.each(['server', 'worker'])(
    'is, as the %s, the one identity that has the roles, and fetches the image as it',
    (name) => {
      const body = bodyOf('modules/apps.bicep', name);
      const identity = propertyOf(body, 'identity');
      expect(plainText(propertyOf(identity, 'type'))).toBe('UserAssigned');
      expect(propertyOf(identity, 'userAssignedIdentities')).toMatchObject({
        properties: [{ key: { parts: [{ name: 'identityId' }] } }],
      });
      const registries = within(body).flatMap((one) => propertyOf(one, 'registries') ?? []);
      expect(registries).toMatchObject([{ items: [{}] }]);
      const [registry] = within(registries[0]!).filter((one) => propertyOf(one, 'server'));
      expect(propertyOf(registry, 'server')).toMatchObject({ name: 'registry' });
      expect(propertyOf(registry, 'identity')).toMatchObject({ name: 'identityId' });
    },
  );

  test.each(['table', 'queue'])('finds each %s endpoint where the storage says', (service) => {
    const { outputs } = files.get('modules/storage-account.bicep')!;
    expect(outputs.find(({ name }) => name === `${service}Url`)!.value).toMatchObject({
      kind: 'member',
      name: service,
      of: { name: 'primaryEndpoints' },
    });
  });
});

import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkTemplate } from './check-template.ts';
import { infraFolder, readBicep, readTemplates } from './read-bicep.ts';
import { readResourceTypes } from './resource-types.ts';

const files = readTemplates();
const types = readResourceTypes();
const problemsIn = (text: string, name: string): string[] => checkTemplate(readBicep(text, name), files, types);

describe('a template is one that Azure takes', () => {
  test.each([...files])('%s', (_, file) => {
    expect(checkTemplate(file, files, types)).toEqual([]);
  });

  test('every module is deployed from main.bicep', () => {
    const deployed = files.get('main.bicep')?.modules.map(({ of }) => of) ?? [];
    expect([...files.keys()].filter((name) => name !== 'main.bicep').sort()).toEqual(deployed.toSorted());
  });

  test('types are kept for what is deployed, and for nothing else', () => {
    const deployed = [...files.values()].flatMap(({ resources }) => resources.map(({ of }) => of));
    expect([...types.keys()].sort()).toEqual([...new Set(deployed)].sort());
  });

  test.each([...types.values()])('$name has the types of a published package: $source', ({ source }) => {
    expect(source).toMatch(/^@(?:azure|microsoft)\/[\w-]+@\d+\.\d+\.\d+/);
  });

  test('types of Microsoft Graph are those of the package that we develop with', () => {
    const { devDependencies } = JSON.parse(readFileSync(path.join(infraFolder, '..', 'package.json'), 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    const graph = '@microsoft/microsoft-graph-types';
    const sources = [...types.values()].filter(({ name }) => name.startsWith('Microsoft.Graph/'));
    expect(new Set(sources.map(({ source }) => source))).toEqual(new Set([`${graph}@${devDependencies[graph] ?? ''}`]));
  });

  test('the extension for Microsoft Graph is pinned', () => {
    const { extensions } = JSON.parse(readFileSync(path.join(infraFolder, 'bicepconfig.json'), 'utf8')) as {
      extensions: Record<string, string>;
    };
    const asked = [...files.values()].flatMap(({ extension }) => (extension === undefined ? [] : [extension]));
    expect(Object.keys(extensions)).toEqual(asked);
    expect(Object.values(extensions)[0]).toMatch(/\/microsoftgraph\/v1\.0:\d+\.\d+\.\d+$/);
  });
});

describe('what Azure would refuse is found', () => {
  const changed = (name: string, from: string, to: string): string[] => {
    const text = readFileSync(path.join(infraFolder, name), 'utf8');
    expect(text).toContain(from);
    return problemsIn(text.replace(from, to), name);
  };

  test.each([
    [
      'a property that is not there',
      'modules/apps.bicep',
      'targetPort: port',
      'targetPorts: port',
      'targetPorts is no property of Ingress',
    ],
    [
      'a property with the case of another',
      'modules/monitoring.bicep',
      'WorkspaceResourceId:',
      'workspaceResourceId:',
      'workspaceResourceId is no property of',
    ],
    [
      'a value that is not among those',
      'modules/bot.bicep',
      "'UserAssignedMSI'",
      "'UserAssignedMsi'",
      'UserAssignedMsi where UserAssignedMSI | SingleTenant | MultiTenant | string is wanted',
    ],
    [
      'a value of a parameter that is not among those',
      'main.bicep',
      "'AzureADMyOrg' :",
      "'AzureADMine' :",
      'AzureADMine where AzureADMyOrg | AzureADMultipleOrgs is wanted',
    ],
    [
      'a time of the scale with the name of another',
      'modules/apps.bicep',
      'cooldownPeriod: 600',
      'coolDownPeriod: 600',
      'coolDownPeriod is no property of Scale',
    ],
    [
      'a time of the scale in words',
      'modules/apps.bicep',
      'pollingInterval: 10',
      "pollingInterval: '10s'",
      '10s where int is wanted',
    ],
    ['a text for a number', 'modules/apps.bicep', 'weight: 100', "weight: '100'", '100 where int is wanted'],
    ['a number for a text', 'modules/apps.bicep', "memory: '1Gi'", 'memory: 1', 'int where string is wanted'],
    [
      'a text for yes or no',
      'modules/storage-account.bicep',
      'allowSharedKeyAccess: false',
      "allowSharedKeyAccess: 'false'",
      'false where bool is wanted',
    ],
    [
      'one thing for a list of them',
      'modules/apps.bicep',
      "args: ['--max-old-space-size=88', '--max-semi-space-size=2', 'src/composition/worker.ts']",
      "args: 'src/composition/worker.ts'",
      'where string[] is wanted',
    ],
    [
      'a property that is missing',
      'modules/storage-account.bicep',
      "kind: 'StorageV2'",
      '',
      'kind is missing in resource',
    ],
    [
      'a property that nobody may set',
      'modules/bot.bicep',
      'displayName: appName',
      "displayName: appName, provisioningState: 'x'",
      'provisioningState is read only',
    ],
    [
      'a variable that does not fit where it is used',
      'modules/apps.bicep',
      'var port = 8080',
      "var port = '8080'",
      '8080 where int is wanted',
    ],
    [
      'an object within a variable',
      'modules/apps.bicep',
      "{ name: 'CLIENT_ID', value: clientId }",
      "{ name: 'CLIENT_ID', text: clientId }",
      'text is no property of EnvironmentVar',
    ],
    [
      'an API version without types',
      'modules/bot.bicep',
      'botServices@2022-09-15',
      'botServices@2021-03-01',
      'has no types here',
    ],
    [
      'a parameter that is not declared',
      'modules/budget.bicep',
      'startDate: startDate',
      'startDate: start',
      'start is not there',
    ],
    [
      'a parameter that nothing uses',
      'modules/budget.bicep',
      'param amount int',
      'param amount int\nparam currency string',
      'currency is not used',
    ],
    [
      'a property of a resource that is not there',
      'modules/identity.bicep',
      'identity.properties.clientId',
      'identity.properties.applicationId',
      'identity.properties.applicationId is not there',
    ],
    [
      'an output that is not there',
      'main.bicep',
      'identity.outputs.id\n    identityClientId',
      'identity.outputs.resourceId\n    identityClientId',
      'identity.outputs.resourceId is not there',
    ],
    [
      'an output that nobody reads',
      'main.bicep',
      'output CUSTOM_DOMAIN_VERIFICATION string = environment.outputs.customDomainVerification',
      '',
      'nobody reads environment.customDomainVerification',
    ],
    ['something that a module is not given', 'main.bicep', 'amount: monthlyBudget, ', '', 'is not given amount'],
    [
      'something that a module does not take',
      'main.bicep',
      'amount: monthlyBudget',
      'amount: monthlyBudget, sum: 1',
      'takes no sum',
    ],
    [
      'a name that is spelled wrongly in a text',
      'modules/bot.bicep',
      'https://${domain}/',
      'https://${host}/',
      'host is not there',
    ],
    ['a bracket that is missing', 'modules/bot.bicep', "sku: { name: 'F0' }", "sku: { name: 'F0'", 'line '],
    [
      'a function that does not exist',
      'modules/registry.bicep',
      'guid(registry.id',
      'uuid(registry.id',
      'uuid() is not known',
    ],
  ])('%s', (_, name, from, to, problem) => {
    expect(changed(name, from, to).join('\n')).toContain(problem);
  });
});

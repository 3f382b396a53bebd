import { describe, expect, test } from '@jest/globals';
import { propertyOf, within } from './bicep-file.ts';
import type { BicepFile, Expression } from './bicep-file.ts';
import { readTemplates } from './read-bicep.ts';

const files = readTemplates();
const main = files.get('main.bicep')!;

/** `uniqueString` gives thirteen letters and digits. */
const filledIn: Readonly<Record<string, string>> = {
  token: 'abcdefghijk12',
  number: '9',
  environmentName: 'contoso-prod',
};

const textOf = (file: BicepFile, value: Expression | undefined): string => {
  if (value?.kind === 'choice') return textOf(file, value.no);
  if (value?.kind === 'name') {
    const variable = file.variables.find(({ name }) => name === value.name);
    return filledIn[value.name] ?? textOf(file, variable?.value);
  }
  if (value?.kind !== 'text') throw new Error('This is no name');
  return value.parts.map((part) => (typeof part === 'string' ? part : textOf(file, part))).join('');
};

const given = (module: string, parameter: string): string => {
  const part = main.modules.find(({ name }) => name === module)!;
  return textOf(main, propertyOf(propertyOf(part.body, 'params'), parameter));
};

const own = (file: string, resource: string): string => {
  const body = files.get(file)!.resources.find(({ name }) => name === resource)!.body;
  return textOf(files.get(file)!, propertyOf(body, 'name'));
};

/** Microsoft's naming rules, and its abbreviations for what a name is of. */
const rules: readonly (readonly [string, string, RegExp])[] = [
  ['resource group', own('main.bicep', 'group'), /^rg-[\w.()-]{0,86}[\w()-]$/],
  ['managed identity', given('identity', 'name'), /^id-[\w-]{1,125}$/],
  ['log analytics workspace', own('modules/monitoring.bicep', 'workspace'), /^log-[A-Za-z0-9-]{0,58}[A-Za-z0-9]$/],
  ['application insights', own('modules/monitoring.bicep', 'insights'), /^appi-[\w.()-]{0,253}[\w()-]$/],
  ['storage account', given('storage', 'name'), /^st[a-z0-9]{1,22}$/],
  ['container registry', given('registry', 'name'), /^cr[A-Za-z0-9]{3,48}$/],
  ['container apps environment', given('environment', 'name'), /^cae-[a-z0-9-]{0,54}[a-z0-9]$/],
  ['server', given('apps', 'serverName'), /^ca-[a-z0-9-]{0,28}[a-z0-9]$/],
  ['worker', given('apps', 'workerName'), /^ca-[a-z0-9-]{0,28}[a-z0-9]$/],
  ['bot', given('bot', 'name'), /^bot-[\w-]{1,38}$/],
];

describe('names', () => {
  test.each(rules)('of %s: %s', (_, name, rule) => {
    expect(name).toMatch(rule);
  });

  test('are those of everything that has one of its own', () => {
    const ruled = within(main.variables.find(({ name }) => name === 'serverName')!.value);
    expect(ruled.length).toBeGreaterThan(1);
    const modules = main.modules.map(({ name }) => name);
    // What the application in Entra is called need not be told from others; a budget belongs to its group.
    expect(modules.toSorted()).toEqual([
      'apps',
      'bot',
      'budget',
      'entra',
      'environment',
      'identity',
      'monitoring',
      'registry',
      'storage',
    ]);
  });

  test('differ between environments, as they are made of subscription, environment and region', () => {
    const token = main.variables.find(({ name }) => name === 'token')!.value;
    const asked = within(token).flatMap((one) =>
      one.kind === 'name' ? [one.name] : one.kind === 'call' ? [one.callee] : [],
    );
    expect(asked).toEqual(['uniqueString', 'subscription', 'environmentName', 'location']);
  });
});

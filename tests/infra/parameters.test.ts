import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { packageVariables } from '#config/package-env.ts';
import type { Expression } from './bicep-file.ts';
import { expressionsOf, plainText, propertyOf, within } from './bicep-file.ts';
import { root } from './docker-context.ts';
import { infraFolder, readTemplates } from './read-bicep.ts';

const main = readTemplates().get('main.bicep')!;
const apps = readTemplates().get('modules/apps.bicep')!;

const given = z
  .object({ parameters: z.record(z.string(), z.object({ value: z.string() })) })
  .parse(JSON.parse(readFileSync(path.join(infraFolder, 'main.parameters.json'), 'utf8'))).parameters;

const azd = z
  .object({
    name: z.string(),
    requiredVersions: z.object({ azd: z.string().regex(/^>= \d+\.\d+\.\d+$/) }),
    infra: z.object({ provider: z.literal('bicep'), path: z.string(), module: z.string() }),
    services: z.record(
      z.string(),
      z.object({
        project: z.string(),
        host: z.literal('containerapp'),
        // Else azd would install everything on the machine that deploys, before it sends the sources away.
        language: z.literal('docker'),
        docker: z.object({ path: z.string(), context: z.string(), remoteBuild: z.boolean() }),
      }),
    ),
    workflows: z.object({ up: z.object({ steps: z.array(z.object({ azd: z.string() })) }) }),
    hooks: z.record(
      z.string(),
      z.record(z.enum(['posix', 'windows']), z.object({ shell: z.string(), run: z.string() })),
    ),
  })
  .parse(parse(readFileSync(path.join(root, 'azure.yaml'), 'utf8')));

const outputs = main.outputs.map(({ name }) => name);

describe('parameters of a deployment', () => {
  const asked = main.parameters.map(({ name }) => name);

  test('are all given, but for the clock', () => {
    expect(Object.keys(given).sort()).toEqual(asked.filter((name) => name !== 'thisMonth').sort());
  });

  test.each(Object.entries(given))('%s comes from the azd environment', (_, { value }) => {
    expect(value).toMatch(/^\$\{[A-Z][A-Z_]*(?:=[\w.-]+)?\}$/);
  });

  test('may be left out, all but the two that azd itself asks for', () => {
    const needed = main.parameters.filter(({ usually }) => usually === undefined).map(({ name }) => name);
    expect(needed).toEqual(['environmentName', 'location']);
    expect(given['environmentName']?.value).toBe('${AZURE_ENV_NAME}');
    expect(given['location']?.value).toBe('${AZURE_LOCATION}');
  });

  test('usually are what the template says', () => {
    const usual = main.parameters.flatMap(({ name, usually }) => {
      const text = plainText(usually);
      return text === undefined || text === '' ? [] : [[name, text] as const];
    });
    const inFile = usual.map(([name]) => [name, /=(.*)\}$/.exec(given[name]?.value ?? '')?.[1]] as const);
    expect(inFile).toEqual(usual);
  });

  test('that another part of a deployment fills in have its name', () => {
    expect(Object.keys(azd.services)).toEqual(['server']);
    expect(given['image']?.value).toBe('${SERVICE_SERVER_IMAGE_NAME}');
    expect(given['customDomainCertificateId']?.value).toBe('${CUSTOM_DOMAIN_CERTIFICATE_ID}');
    expect(outputs).toContain('CUSTOM_DOMAIN_CERTIFICATE_ID');
  });
});

const variables = Object.values(given).map(({ value }) => /^\$\{(\w+)/.exec(value)?.[1] ?? '');

describe('outputs of a deployment', () => {
  const valueOf = (output: string): Expression | undefined => main.outputs.find(({ name }) => name === output)?.value;

  test('bring back all that it was given, on another machine, and in words', () => {
    const named = variables.filter((name) => name !== 'AZURE_ENV_NAME');
    expect(named.filter((name) => !outputs.includes(name))).toEqual([]);
    const typed = main.outputs.filter(({ name }) => named.includes(name)).map(({ type }) => type);
    // azd writes large numbers with an exponent.
    expect(new Set(typed)).toEqual(new Set(['string']));
  });

  const asGiven = Object.entries(given).filter(
    ([name]) => !['environmentName', 'customDomainCertificateId', 'budgetFrom'].includes(name),
  );

  test.each(asGiven)('bring back %s as it was given', (name, { value }) => {
    const output = valueOf(/^\$\{(\w+)/.exec(value)![1]!);
    const inner = output?.kind === 'call' && output.callee === 'string' ? output.args[0] : output;
    expect(inner).toMatchObject({ kind: 'name', name });
  });

  test('keep the month that a budget began in, which Azure lets nobody change', () => {
    expect(valueOf('BUDGET_FROM')).toMatchObject({ kind: 'name', name: 'budgetStart' });
    const budget = main.modules.find(({ name }) => name === 'budget')!;
    expect(propertyOf(propertyOf(budget.body, 'params'), 'startDate')).toMatchObject({ name: 'budgetStart' });
    const start = main.variables.find(({ name }) => name === 'budgetStart')!.value;
    expect(start).toMatchObject({ kind: 'choice', yes: { name: 'thisMonth' }, no: { name: 'budgetFrom' } });
  });

  test('are what an app package is made of', () => {
    const published = ['APP_NAME', 'DEVELOPER_NAME', 'DEVELOPER_URL', 'PRIVACY_URL', 'TERMS_URL'];
    const wanted = packageVariables.filter((name) => !published.includes(name));
    expect(wanted.length).toBeGreaterThan(4);
    expect(wanted.filter((name) => !outputs.includes(name))).toEqual([]);
  });

  test('are otherwise what azd and the administrator ask for', () => {
    const others = outputs.filter((name) => !packageVariables.includes(name) && !variables.includes(name));
    expect(others.sort()).toEqual([
      'AZURE_CONTAINER_REGISTRY_ENDPOINT',
      'AZURE_RESOURCE_GROUP',
      'BOT_TENANT_ID',
      'CONSENT_URL',
      'CUSTOM_DOMAIN_VERIFICATION',
      'SERVER_NAME',
    ]);
  });

  test.each(['TEAMS_APP_ID', 'OUTLOOK_MAC_ID'])('%s is the same at each deployment of an environment', (name) => {
    const output = main.outputs.find((one) => one.name === name)!.value;
    const value = output.kind === 'name' ? main.variables.find((one) => one.name === output.name)!.value : output;
    const asked = within(value).flatMap((one) => (one.kind === 'name' ? [one.name] : []));
    expect(value).toMatchObject({ kind: 'call', callee: 'guid' });
    expect(asked).toEqual(['environmentName']);
  });
});

describe('azd', () => {
  test('finds the template, the Dockerfile and the app that the image is for', () => {
    expect(azd.infra).toEqual({ provider: 'bicep', path: 'infra', module: 'main' });
    const { project, docker } = azd.services['server']!;
    expect([project, docker]).toEqual(['.', { path: './Dockerfile', context: '.', remoteBuild: true }]);
    const tagged = expressionsOf(apps).flatMap((one) => plainText(propertyOf(one, 'azd-service-name')) ?? []);
    expect(tagged).toEqual(['server']);
  });

  test('provisions once more when there is an image, with which the programs begin', () => {
    expect(azd.workflows.up.steps.map((step) => step.azd)).toEqual(['provision', 'deploy --all', 'provision']);
  });

  test('says what comes next on every system', () => {
    expect(Object.keys(azd.hooks)).toEqual(['postup']);
    expect(Object.entries(azd.hooks['postup']!).map(([system, { shell }]) => [system, shell])).toEqual([
      ['posix', 'sh'],
      ['windows', 'pwsh'],
    ]);
  });

  test('puts the name of the environment on everything that takes tags', () => {
    const tags = main.variables.find(({ name }) => name === 'tags')!.value;
    expect(propertyOf(tags, 'azd-env-name')).toMatchObject({ kind: 'name', name: 'environmentName' });
    const untagged = [...readTemplates().values()].flatMap(({ resources, path: file }) =>
      resources
        .filter(({ isExisting, body }) => !isExisting && propertyOf(body, 'location') && !propertyOf(body, 'tags'))
        .map(({ name }) => `${file}: ${name}`),
    );
    expect(untagged).toEqual(['modules/bot.bicep: teams']);
  });
});

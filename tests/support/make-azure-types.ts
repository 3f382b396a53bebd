/*
 * `npm run azure-types`: writes tests/infra/types/, what Azure takes for each resource type that
 * infra/ deploys. Needs npm, tar and the registry, and runs the published command line of Microsoft's Azure MCP server,
 * which carries Bicep's own types. To take newer API versions: another version of the packages here, run, and look at
 * what the tests say.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { declaredTypes } from './declared-types.ts';
import { publishedTypes } from './published-types.ts';
import type { ResourceTypes } from '../infra/resource-types.ts';

const folder = path.join(import.meta.dirname, '..', 'infra', 'types');

const bicepTypes = '@azure/mcp-linux-x64@2.0.5';
const resources = [
  'Microsoft.App/containerApps',
  'Microsoft.App/managedEnvironments',
  'Microsoft.App/managedEnvironments/managedCertificates',
  'Microsoft.Authorization/roleAssignments',
  'Microsoft.BotService/botServices',
  'Microsoft.BotService/botServices/channels',
  'Microsoft.Consumption/budgets',
  'Microsoft.ContainerRegistry/registries',
  'Microsoft.Insights/components',
  'Microsoft.ManagedIdentity/userAssignedIdentities',
  'Microsoft.OperationalInsights/workspaces',
  'Microsoft.Resources/resourceGroups',
  'Microsoft.Storage/storageAccounts',
  'Microsoft.Storage/storageAccounts/queueServices',
  'Microsoft.Storage/storageAccounts/tableServices',
];

/** That command line has no version of diagnostic settings which is still in use: they come from the client library. */
const monitor = '@azure/arm-monitor@8.0.0';

const unpack = (spec: string): string => {
  const into = mkdtempSync(path.join(tmpdir(), 'azure-types-'));
  const name = execFileSync('npm', ['pack', spec, '--silent'], { cwd: into, encoding: 'utf8' }).trim();
  execFileSync('tar', ['-xzf', name], { cwd: into });
  return path.join(into, 'package');
};

const withPackage = <Value>(spec: string, read: (folder: string) => Value): Value => {
  const unpacked = unpack(spec);
  try {
    return read(unpacked);
  } finally {
    rmSync(path.dirname(unpacked), { recursive: true, force: true });
  }
};

const keep = (types: ResourceTypes): void => {
  const file = `${types.name.split('@')[0]?.replaceAll('/', '.') ?? ''}.json`;
  writeFileSync(path.join(folder, file), `${JSON.stringify(types, null, 2)}\n`);
  console.log(`${types.name}: ${Object.keys(types.objects).length} objects`);
};

mkdirSync(folder, { recursive: true });

withPackage(bicepTypes, (unpacked) => {
  const env = { PATH: '/usr/bin', DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1', AZURE_MCP_COLLECT_TELEMETRY: 'false' };
  for (const resource of resources) {
    const args = ['bicepschema', 'get', '--resource-type', resource];
    const told = execFileSync(path.join(unpacked, 'dist', 'azmcp'), args, { encoding: 'utf8', env });
    keep(publishedTypes(JSON.parse(told), `${bicepTypes}, bicepschema get`));
  }
});

withPackage(monitor, (unpacked) => {
  const esm = path.join(unpacked, 'dist', 'esm');
  const text = ['models/diagnosticsSettings/models.d.ts', 'models/microsoft/common/models.d.ts']
    .map((file) => readFileSync(path.join(esm, file), 'utf8'))
    .join('\n');
  const version = /"api%2Dversion": [^,]*?"(\d{4}-\d\d-\d\d(?:-preview)?)"/.exec(
    readFileSync(path.join(esm, 'api/diagnosticSettings/operations.js'), 'utf8'),
  )?.[1];
  const { DiagnosticSettings: settings, ...objects } = declaredTypes(text, ['DiagnosticSettings']);
  keep({
    name: `Microsoft.Insights/diagnosticSettings@${version ?? ''}`,
    source: monitor,
    objects: {
      ...objects,
      resource: { properties: { name: { type: 'string', isRequired: true }, properties: { type: 'Settings' } } },
      Settings: settings ?? { properties: {} },
    },
  });
});

/** Graph's declarations ask for nothing; its Bicep extension asks for what tells one from another. */
const keysOf = { Application: ['uniqueName', 'displayName'], ServicePrincipal: ['appId'] };
const graphPackage = path.join(import.meta.dirname, '../../node_modules/@microsoft/microsoft-graph-types');
const graphText = readFileSync(path.join(graphPackage, 'microsoft-graph.d.ts'), 'utf8');
const { version } = JSON.parse(readFileSync(path.join(graphPackage, 'package.json'), 'utf8')) as { version: string };
for (const [kind, keys] of Object.entries(keysOf)) {
  const { [kind]: found, ...objects } = declaredTypes(graphText, [kind]);
  const properties = Object.entries(found?.properties ?? {}).map(
    ([name, property]) => [name, keys.includes(name) ? { ...property, isRequired: true as const } : property] as const,
  );
  keep({
    name: `Microsoft.Graph/${kind.charAt(0).toLowerCase()}${kind.slice(1)}s@v1.0`,
    source: `@microsoft/microsoft-graph-types@${version}`,
    objects: { ...objects, resource: { properties: Object.fromEntries(properties) } },
  });
}

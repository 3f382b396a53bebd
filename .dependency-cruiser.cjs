// Direction: composition -> {server, surfaces, adapters} -> usecases -> {ports, domain}.
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  comment: `${from} may import only: ${allowed.join(', ')}`,
  from: { path: `^src/${from}/` },
  to: { path: '^src/', pathNot: `^src/(?:${[from, ...allowed].join('|')})/` },
});

/** Packages that one adapter folder alone may import: swapping one costs one folder. */
const confined = {
  botbuilder: ['(?:^|/)node_modules/botbuilder(?:-|/)', '^src/adapters/botbuilder/'],
  tables: ['(?:^|/)node_modules/@azure/data-tables/', '^src/(?:adapters/tables|local)/'],
  queues: ['(?:^|/)node_modules/@azure/storage-queue/', '^src/adapters/queues/'],
  'teams-js': ['(?:^|/)node_modules/@microsoft/teams-js/', '^src/adapters/teams/'],
  slides: ['(?:^|/)node_modules/pptxgenjs/', '^src/adapters/slides/'],
  zip: ['(?:^|/)node_modules/jszip/', '^src/adapters/(?:slides|app-package)/'],
  ajv: ['(?:^|/)node_modules/ajv', '^src/adapters/app-package/'],
  'graph-types': ['(?:^|/)node_modules/@microsoft/microsoft-graph-types/', '^src/adapters/graph/'],
  telemetry: [
    '(?:^|/)node_modules/@(?:opentelemetry|azure/monitor-opentelemetry-exporter)/',
    '^src/adapters/telemetry/',
  ],
  msal: ['(?:^|/)node_modules/@azure/msal-browser/', '^src/adapters/entra/'],
};

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    only('domain', 'domain', []),
    {
      name: 'domain-has-no-packages',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { path: '(?:^|/)node_modules/' },
    },
    only('ports', 'ports', ['domain']),
    only('usecases', 'usecases', ['ports', 'domain']),
    only('contracts', 'contracts', ['domain']),
    only('messages', 'messages', ['domain']),
    only('config', 'config', ['contracts', 'domain']),
    only('adapters', 'adapters', ['ports', 'domain', 'contracts', 'config']),
    only('surfaces', 'surfaces', ['usecases', 'ports', 'domain', 'contracts', 'messages']),
    only('server', 'server', ['usecases', 'ports', 'domain', 'contracts', 'config', 'messages']),
    {
      name: 'adapters-stand-alone',
      severity: 'error',
      comment: 'One folder = one SDK.',
      from: { path: '^src/adapters/([^/]+)/' },
      to: { path: '^src/adapters/', pathNot: '^src/adapters/$1/' },
    },
    {
      name: 'surfaces-stand-alone',
      severity: 'error',
      comment: 'Surfaces share only surfaces/ui.',
      from: { path: '^src/surfaces/([^/]+)/' },
      to: { path: '^src/surfaces/', pathNot: '^src/surfaces/(?:$1|ui)/' },
    },
    {
      name: 'local-is-apart',
      severity: 'error',
      comment: 'Stand-ins never reach a production build.',
      from: { path: '^src/', pathNot: '^src/(?:local/|composition/local\\.ts$)' },
      to: { path: '^src/local/' },
    },
    {
      name: 'only-composition-composes',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(?:composition|local)/' },
      to: { path: '^src/composition/' },
    },
    ...Object.entries(confined).map(([name, [to, from]]) => ({
      name: `${name}-in-one-folder`,
      severity: 'error',
      from: { path: '^src/', pathNot: from },
      to: { path: to },
    })),
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      // Graph's package holds types alone.
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
};

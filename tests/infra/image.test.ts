import { beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { propertyOf, plainText, within } from './bicep-file.ts';
import { contextFiles, copiesOf, readStages, root, sentBy } from './docker-context.ts';
import { readTemplates } from './read-bicep.ts';
import { walkImports } from './walk-imports.ts';
import type { Walk } from './walk-imports.ts';

const pack = z
  .object({
    scripts: z.record(z.string(), z.string()),
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')));

const programs = ['src/composition/server.ts', 'src/composition/worker.ts', 'src/composition/ops.ts'];
const stages = readStages(readFileSync(path.join(root, 'Dockerfile'), 'utf8'));
const last = stages.at(-1)!;
const said = (word: string): readonly string[] => last.does.filter((one) => one.word === word).map(({ text }) => text);

describe('where the image is built', () => {
  /** Reviewed: what an image may be made from. */
  const allowed = [
    /^package(?:-lock)?\.json$/,
    /^\.npmrc$/,
    /^webpack\.config\.js$/,
    /^build\/[\w-]+\.js$/,
    /^appPackage\/ribbon\/icon-\d+\.png$/,
    /^src\/(?!local\/)(?:[\w-]+\/)+[\w-]+(?:\.types)?\.tsx?$/,
    /^src\/server\/openapi\/reply-shapes\.json$/,
  ];
  const files = contextFiles();

  test('nothing arrives but what was agreed on', () => {
    expect(files.filter((file) => !allowed.some((pattern) => pattern.test(file)))).toEqual([]);
  });

  test.each(allowed)('%s is there', (pattern) => {
    expect(files.some((file) => pattern.test(file))).toBe(true);
  });

  test.each([
    'tests/infra/image.test.ts',
    'docs/pictures/overview.png',
    'README.md',
    '.data/azurite/tables.json',
    '.git/config',
    '.env',
    '.azure/prod/.env',
    'dist/web/assets/tab.js.map',
    'node_modules/fastify/package.json',
    'appPackage/manifest.json',
    'src/local/start.js',
    'src/composition/local.ts',
    'src/server/.DS_Store',
  ])('%s never arrives', (file) => {
    expect(sentBy(readFileSync(path.join(root, '.dockerignore'), 'utf8'))(file)).toBe(false);
  });
});

describe('the image', () => {
  let needed: Walk;
  let local: Walk;

  beforeAll(() => {
    needed = walkImports(programs);
    local = walkImports(['src/composition/local.ts'], needed);
  }, 60_000);

  test('holds the sources and what Node made of them, the built parts and the packages, and nothing else', () => {
    expect(copiesOf(last)).toEqual([
      { from: '', what: ['package.json'], to: './' },
      { from: 'packages', what: ['/app/node_modules'], to: './node_modules' },
      { from: 'assets', what: ['/app/dist/web/assets'], to: './dist/web/assets' },
      { from: '', what: ['src'], to: './src' },
      { from: 'compiled', what: ['/app/.compiled'], to: './.compiled' },
    ]);
  });

  test('holds every file that the programs may load', () => {
    const held = new Set(contextFiles());
    expect([...needed.files].filter((file) => !held.has(file))).toEqual([]);
  });

  test('would lack files for the local Microsoft 365, which shows that the test before can fail', () => {
    const held = new Set(contextFiles());
    const missing = [...local.files].filter((file) => !held.has(file));
    expect(missing).toContain('src/composition/local.ts');
    expect(missing.some((file) => file.startsWith('src/local/'))).toBe(true);
  });

  test('holds every package that the programs may load', () => {
    const asked = [...needed.packages.keys()];
    expect(asked).toContain('fastify');
    expect(asked.filter((name) => !(name in pack.dependencies))).toEqual([]);
    expect(asked.filter((name) => browserOnly.includes(name))).toEqual([]);
  });

  const packagesStage = stages.find(({ name }) => name === 'packages');
  const browserOnly = (packagesStage?.does ?? [])
    .flatMap(({ text }) => /npm uninstall (.*)$/.exec(text)?.[1]?.split(' ') ?? [])
    .filter((word) => !word.startsWith('--'));

  test('leaves out the packages that only browsers load, as long as they are ours', () => {
    expect(browserOnly.filter((name) => !(name in pack.dependencies))).toEqual([]);
    expect(browserOnly).toContain('react-dom');
  });

  test('installs no development dependency', () => {
    const installs = (packagesStage?.does ?? []).filter(({ text }) => text.includes('npm'));
    expect(installs).toHaveLength(1);
    for (const command of installs.flatMap(({ text }) => text.split(' && '))) expect(command).toContain('--omit=dev');
  });

  test('is made without running a script of any package', () => {
    const commands = stages
      .flatMap(({ does }) => does.filter(({ word }) => word === 'RUN'))
      .flatMap(({ text }) => text.split(' && '))
      .filter((command) => /^npm (?!run build)/.test(command));
    expect(commands).toHaveLength(3);
    for (const command of commands) expect(command).toContain('--ignore-scripts');
  });

  test('has the Node that everything is tested on', () => {
    const images = new Set(stages.map(({ from }) => from).filter((from) => from.includes(':')));
    expect([...images]).toEqual([`node:${pack.devDependencies['node'] ?? ''}-slim`]);
  });

  test('runs as nobody in particular, and was changed by no command', () => {
    expect(said('USER')).toEqual(['node']);
    expect(said('RUN')).toEqual([]);
    expect(said('ADD')).toEqual([]);
    expect(stages.flatMap(({ does }) => does).filter(({ word }) => word === 'ARG')).toEqual([]);
    expect(said('ENV')).toEqual(['NODE_ENV=production NODE_COMPILE_CACHE=/app/.compiled MALLOC_ARENA_MAX=2']);
  });

  test('has the sources compiled by whom and where they are run, else it would be done again', () => {
    const { does } = stages.find(({ name }) => name === 'compiled')!;
    const at = (word: string, text: RegExp): number =>
      does.findIndex((one) => one.word === word && text.test(one.text));
    expect(does.find(({ word }) => word === 'ENV')?.text).toBe('NODE_COMPILE_CACHE=/app/.compiled');
    expect(does.find(({ word }) => word === 'WORKDIR')?.text).toBe(said('WORKDIR')[0]);
    expect(at('USER', /^node$/)).toBeGreaterThan(-1);
    const compiling = at('RUN', /^node .*'\/app\/src\/composition\/'/);
    expect(compiling).toBeGreaterThan(at('USER', /^node$/));
    const named = [...(does[compiling]?.text.matchAll(/'(server|worker|ops)'/g) ?? [])].map(([, name]) => name);
    expect(named.map((name) => `src/composition/${name ?? ''}.ts`)).toEqual(programs);
  });

  test('starts the server as npm does, and the worker by its command', () => {
    const server = z.array(z.string()).parse(JSON.parse(said('CMD')[0] ?? ''));
    expect(server.join(' ')).toBe(pack.scripts['start:server']);
    const apps = readTemplates().get('modules/apps.bicep')!;
    const worker = apps.resources.find(({ name }) => name === 'worker')!;
    const started = within(worker.body)
      .filter((one) => propertyOf(one, 'command') !== undefined)
      .flatMap((one) => [propertyOf(one, 'command'), propertyOf(one, 'args')])
      .flatMap((list) => (list?.kind === 'list' ? list.items.map(plainText) : []));
    expect(started.join(' ')).toBe(pack.scripts['start:worker']);
  });

  test('is asked how it is by Node itself', () => {
    expect(said('HEALTHCHECK')[0]).toMatch(/^--interval=\d+s .*CMD \["node", "-e", ".*\/healthz/);
  });

  test('is built without source maps', () => {
    const config = readFileSync(path.join(root, 'webpack.config.js'), 'utf8');
    expect([...config.matchAll(/devtool: (\S+),/g)].map(([, value]) => value)).toEqual(['false']);
    const build = stages.find(({ name }) => name === 'assets')?.does.map(({ text }) => text) ?? [];
    expect(build).toContain('npm run build -- --config-name web --config-name events');
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs the layer check of this project over a tree of `files`. */
const check = (folder: string, files: Readonly<Record<string, string>>): string => {
  rmSync(join(folder, 'src'), { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const cli = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const run = spawnSync(process.execPath, [cli, 'src', '--config', '.dependency-cruiser.cjs'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return run.stdout + run.stderr;
};

describe('the layer check', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'alliance-layers-'));
    for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) {
      cpSync(join(root, file), join(folder, file));
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const leaf = 'export const x = 1;\n';

  test('lets a use case import a rule', () => {
    const output = check(folder, {
      'src/usecases/a/do-it.ts': "export { x } from '#domain/a/x.ts';\n",
      'src/domain/a/x.ts': leaf,
    });
    expect(output).toContain('no dependency violations found');
  });

  test.each([
    ['a rule that imports an adapter', 'domain/a/x.ts', '#adapters/tables/y.ts', 'adapters/tables/y.ts', 'domain'],
    ['a use case that imports an adapter', 'usecases/a/x.ts', '#adapters/b/y.ts', 'adapters/b/y.ts', 'usecases'],
    ['a surface that imports an adapter', 'surfaces/tab/x.ts', '#adapters/b/y.ts', 'adapters/b/y.ts', 'surfaces'],
    [
      'an adapter that imports another',
      'adapters/a/x.ts',
      '#adapters/b/y.ts',
      'adapters/b/y.ts',
      'adapters-stand-alone',
    ],
    ['production code that imports a stand-in', 'server/x.ts', '#local/y.ts', 'local/y.ts', 'local-is-apart'],
    ['a rule that imports a package', 'domain/a/x.ts', 'zod', '', 'domain-has-no-packages'],
    ['a use case that imports botbuilder', 'usecases/a/x.ts', 'botbuilder', '', 'botbuilder-in-one-folder'],
    ['a use case that imports OpenTelemetry', 'usecases/a/x.ts', '@opentelemetry/api', '', 'telemetry-in-one-folder'],
    ['an import that leads nowhere', 'domain/a/x.ts', '#domain/a/gone.ts', '', 'no-unresolved'],
  ])('stops %s', (_name, from, specifier, to, rule) => {
    const files = { [`src/${from}`]: `export * from '${specifier}';\n`, ...(to === '' ? {} : { [`src/${to}`]: leaf }) };
    expect(check(folder, files)).toContain(`error ${rule}:`);
  });
});

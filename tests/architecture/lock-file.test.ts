import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';

const lock = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        optionalDependencies: z.record(z.string(), z.string()).optional(),
        integrity: z.string().optional(),
        resolved: z.string().optional(),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')));

test('the lock file holds the native parts of every platform, without which npm ci refuses it', () => {
  const locked = new Set(Object.keys(lock.packages).map((path) => path.replace(/^.*node_modules\//, '')));
  const missing = Object.values(lock.packages)
    .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    .filter((name) => !locked.has(name));
  expect(missing).toEqual([]);
});

test('every package of the lock file is held to what it held when it was taken', () => {
  const loose = Object.entries(lock.packages).filter(
    ([name, { integrity }]) => name !== '' && integrity?.startsWith('sha512-') !== true,
  );
  expect(loose.map(([name]) => name)).toEqual([]);
});

describe('the check of the lock file', () => {
  const scripts = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))).scripts;
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'lock-file-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const outcomeFor = (entry: object): number | null => {
    const file = path.join(folder, 'package-lock.json');
    const packages = { '': { name: 'one' }, 'node_modules/kind': { version: '1.0.0', ...entry } };
    writeFileSync(file, JSON.stringify({ name: 'one', lockfileVersion: 3, requires: true, packages }));
    const [, ...args] = (scripts['check:lock-file'] ?? '').replace('package-lock.json', file).split(' ');
    const program = createRequire(import.meta.url).resolve('lockfile-lint/bin/lockfile-lint.js');
    return spawnSync(process.execPath, [program, ...args]).status;
  };

  const integrity = `sha512-${'A'.repeat(86)}==`;
  const resolved = 'https://registry.npmjs.org/kind/-/kind-1.0.0.tgz';

  test('is part of what is checked at every change', () => {
    expect(scripts['check']).toContain('npm run check:lock-file');
  });

  test('takes a package from where npm has it', () => {
    expect(outcomeFor({ resolved, integrity })).toBe(0);
  });

  test.each([
    ['from another host', { resolved: 'https://evil.example/kind/-/kind-1.0.0.tgz', integrity }],
    ['without encryption', { resolved: 'http://registry.npmjs.org/kind/-/kind-1.0.0.tgz', integrity }],
    ['from a repository', { resolved: 'git+ssh://git@github.com/kind/kind.git#abc', integrity }],
    ['under the name of another', { resolved: 'https://registry.npmjs.org/cruel/-/cruel-1.0.0.tgz', integrity }],
    ['by a weak sum', { resolved, integrity: 'sha1-AAAAAAAAAAAAAAAAAAAAAAAAAAA=' }],
  ])('refuses one %s', (_, entry) => {
    expect(outcomeFor(entry)).not.toBe(0);
  });
});

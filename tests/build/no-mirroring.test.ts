import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

// Plain JavaScript without types: webpack puts it into the browser build as it is.
const file = path.resolve('build/no-mirroring.js');
const ours = (await import(file)) as Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;

const surfaces = path.resolve('src/surfaces');
const sources = readdirSync(surfaces, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx'))
  .map((name) => readFileSync(path.join(surfaces, name), 'utf8'));

describe('the stand-in for mirrored styles', () => {
  test('leaves every style as it is', () => {
    expect(ours['convert']?.({ marginLeft: '1px' })).toEqual({ marginLeft: '1px' });
    expect(ours['convertProperty']?.('marginLeft', '1px')).toEqual({ key: 'marginLeft', value: '1px' });
  });

  test('has all that Griffel asks of the real one', () => {
    const runtime = path.resolve('node_modules/@griffel/core/src/runtime');
    const asked = readdirSync(runtime)
      .filter((name) => name.endsWith('.js'))
      .flatMap((name) => [...readFileSync(path.join(runtime, name), 'utf8').matchAll(/\{([^}]*)\} from 'rtl-css-js/g)])
      .flatMap(([, names = '']) => names.split(',').map((name) => name.trim()));
    expect(new Set(asked)).toEqual(new Set(Object.keys(ours)));
  });

  test('stands in pages that run from left to right alone', () => {
    const frames = sources.flatMap((source) => [...source.matchAll(/<AppFrame[^>]*?\sdir=(\S+?)[\s>]/g)]);
    expect(frames.length).toBeGreaterThanOrEqual(3);
    expect(new Set(frames.map(([, dir]) => dir))).toEqual(new Set(['"ltr"']));
  });
});

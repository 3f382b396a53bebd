import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

type Log = { (...given: readonly unknown[]): unknown; extend(name: string): Log };
type Debug = { (name: string): Log; formatArgs(): unknown };

// Plain JavaScript without types: webpack puts it into the browser build as it is.
const file = path.resolve('build/no-log.js');
const { b: ours } = (await import(file)) as { b: { debug: Debug } };

const sdk = path.resolve('node_modules/@microsoft/teams-js/dist/esm');
const users = readdirSync(path.join(sdk, 'packages'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.js'))
  .map((name) => readFileSync(path.join(sdk, 'packages', name), 'utf8'))
  .filter((source) => source.includes('/node_modules/debug/src/browser.js'));

describe('the stand-in for the log of Teams’ SDK', () => {
  test('is silent, however a log is asked for', () => {
    const log = ours.debug('teamsJs').extend('app');
    expect(log('initialize %s', 'frame')).toBeUndefined();
    expect(log.extend('deeper')('more')).toBeUndefined();
    expect(ours.debug.formatArgs()).toBeUndefined();
  });

  test('has all that the SDK asks of the real one', () => {
    expect(users).toHaveLength(1);
    const [, name = ''] = /import\{b as (\w+)\}from"[^"]*\/debug@[\d.]+\/node_modules\/debug\/src\/browser\.js"/.exec(
      users[0]!,
    )!;
    const asked = [...users[0]!.matchAll(new RegExp(`\\b${name}\\.(debug(?:\\.\\w+)?)`, 'g'))].map(([, one]) => one);
    expect(new Set(asked)).toEqual(new Set(['debug', 'debug.formatArgs']));
  });
});

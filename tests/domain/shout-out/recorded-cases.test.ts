import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { playShoutOut } from '../../support/play-shout-out.ts';
import type { ShoutOutCase } from '../../support/play-shout-out.ts';

const folder = join(import.meta.dirname, '../../cases');
const names = readdirSync(folder).filter((name) => name.startsWith('shout-out-'));

// The files are ours, in the shapes of the player.
const load = (name: string, file: 'input' | 'expected'): unknown =>
  JSON.parse(readFileSync(join(folder, name, `${file}.json`), 'utf8'));

test.each(names)('%s', (name) => {
  expect(playShoutOut(load(name, 'input') as ShoutOutCase)).toEqual(load(name, 'expected'));
});

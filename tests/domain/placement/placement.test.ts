import { expect, test } from '@jest/globals';
import { whereabouts } from '#domain/placement/placement.ts';
import type { Placement, Whereabouts } from '#domain/placement/placement.ts';

const here: Placement = { kind: 'here' };
const coming: Placement = { kind: 'coming', run: 'run 1' };
const moving = (to: string): Placement => ({ kind: 'moving', to, run: 'run 1' });
const gone = (to: string): Placement => ({ kind: 'gone', to });

const said = (by: Readonly<Record<string, Placement>>) => new Map(Object.entries(by));

test.each<[string, Readonly<Record<string, Placement>>, Whereabouts]>([
  ['nobody has heard of', {}, { kind: 'unseen' }],
  ['one account has', { b: here }, { kind: 'at', account: 'b' }],
  ['is on its way and expected', { a: moving('b'), b: coming }, { kind: 'moving', from: 'a', to: 'b' }],
  ['is on its way', { a: moving('b') }, { kind: 'moving', from: 'a', to: 'b' }],
  ['has arrived, its old rows still there,', { a: moving('b'), b: here }, { kind: 'at', account: 'b' }],
  ['has moved', { a: gone('b'), b: here }, { kind: 'at', account: 'b' }],
  ['is on its way back', { a: gone('b'), b: moving('a') }, { kind: 'moving', from: 'b', to: 'a' }],
  ['has moved back', { a: here, b: gone('a') }, { kind: 'at', account: 'a' }],
  ['has moved to an account that was not asked', { a: gone('c') }, { kind: 'elsewhere', account: 'c' }],
  ['has moved there by way of another', { a: gone('b'), b: gone('c') }, { kind: 'elsewhere', account: 'c' }],
])('a tenant that %s is found', (_, by, expected) => {
  expect(whereabouts(said(by))).toEqual(expected);
  expect(whereabouts(new Map([...said(by)].toReversed()))).toEqual(expected);
});

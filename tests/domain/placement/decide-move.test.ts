import { expect, test } from '@jest/globals';
import { decideMove } from '#domain/placement/decide-move.ts';
import type { MoveDecision } from '#domain/placement/decide-move.ts';
import type { Placement } from '#domain/placement/placement.ts';

const here: Placement = { kind: 'here' };
const coming: Placement = { kind: 'coming', run: 'run 1' };
const moving = (to: string): Placement => ({ kind: 'moving', to, run: 'run 1' });
const gone = (to: string): Placement => ({ kind: 'gone', to });

test.each<[string, Readonly<Record<string, Placement>>, MoveDecision]>([
  ['is there', { b: here }, { kind: 'there' }],
  ['is elsewhere', { a: here }, { kind: 'carry-over', from: 'a', to: 'b' }],
  ['was there once', { a: here, b: gone('a') }, { kind: 'carry-over', from: 'a', to: 'b' }],
  ['is on its way there', { a: moving('b'), b: coming }, { kind: 'carry-over', from: 'a', to: 'b' }],
  ['was marked on one side alone', { a: moving('b') }, { kind: 'carry-over', from: 'a', to: 'b' }],
  ['has arrived there', { a: moving('b'), b: here }, { kind: 'clear-up', from: 'a', to: 'b' }],
  ['has arrived elsewhere', { a: moving('c'), c: here }, { kind: 'clear-up', from: 'a', to: 'c' }],
  ['is leaving it', { b: moving('a'), a: coming }, { kind: 'take-back', from: 'b', to: 'a' }],
  ['has nearly been taken back to it', { b: moving('a'), a: gone('b') }, { kind: 'take-back', from: 'b', to: 'a' }],
  ['is on its way elsewhere', { a: moving('c'), c: coming }, { kind: 'under-way', from: 'a', to: 'c' }],
  ['is in an account that we do not have', { a: gone('d') }, { kind: 'elsewhere', account: 'd' }],
  ['nobody has heard of', {}, { kind: 'unseen' }],
])('of a tenant that %s it is clear what comes next', (_, by, expected) => {
  expect(decideMove(new Map(Object.entries(by)), 'b')).toEqual(expected);
  expect(decideMove(new Map(Object.entries(by).toReversed()), 'b')).toEqual(expected);
});

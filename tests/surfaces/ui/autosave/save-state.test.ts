import { describe, expect, test } from '@jest/globals';
import type { AutosavePhase } from '#surfaces/ui/autosave/autosave-state.ts';
import { saveStateOf } from '#surfaces/ui/autosave/save-state.ts';

const dates = { time: () => '14:02' };
const lineOf = (phase: AutosavePhase<string>, unsaved: boolean, online: boolean) =>
  saveStateOf({ phase, unsaved, online }, dates);
const resting = { kind: 'resting', savedAt: undefined } as const;

describe('the line below a field', () => {
  test.each([
    ['waits for an answer', { kind: 'saving' }],
    ['could not be saved', { kind: 'failed' }],
    ['has just been written in', resting],
  ] as const)('says that one is offline when the text %s', (_, phase) => {
    expect(lineOf(phase, true, false)).toEqual({ kind: 'offline' });
  });

  test.each([
    ['is being saved', { kind: 'saving' }, 'saving'],
    ['could not be saved', { kind: 'failed' }, 'failed'],
    ['has just been written in', resting, 'unsaved'],
  ] as const)('says what is so when, with a network, the text %s', (_, phase, kind) => {
    expect(lineOf(phase, true, true)).toEqual({ kind });
  });

  test('says when the text was saved, with or without a network', () => {
    const saved = { kind: 'resting', savedAt: 5000 } as const;
    expect(lineOf(saved, false, true)).toEqual({ kind: 'saved', time: '14:02' });
    expect(lineOf(saved, false, false)).toEqual({ kind: 'saved', time: '14:02' });
  });

  test('says nothing of a field that nobody has touched', () => {
    expect(lineOf(resting, false, false)).toEqual({ kind: 'idle' });
  });

  test.each([
    ['stands against another', { kind: 'conflict', theirs: { value: 'theirs', revision: 2 } }],
    ['was refused', { kind: 'refused', code: 'text-is-too-long' }],
  ] as const)('says that a text that %s is not saved', (_, phase) => {
    expect(lineOf(phase, true, true)).toEqual({ kind: 'unsaved' });
  });
});

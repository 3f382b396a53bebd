import { describe, expect, test } from '@jest/globals';
import { atRest, isUnsaved, nextState } from '#surfaces/ui/autosave/autosave-state.ts';
import type { AutosaveEvent, AutosaveState } from '#surfaces/ui/autosave/autosave-state.ts';

const same = (one: string, other: string): boolean => one === other;
const after = (...events: readonly AutosaveEvent<string>[]): AutosaveState<string> =>
  events.reduce((state, event) => nextState(state, event, same), atRest({ value: 'first', revision: 1 }));

const edited = (value: string): AutosaveEvent<string> => ({ kind: 'edited', value });
const sending: AutosaveEvent<string> = { kind: 'sending' };
const saved = (value: string, revision: number): AutosaveEvent<string> => ({
  kind: 'saved',
  stored: { value, revision },
  at: 1000,
});
const received = (value: string, revision: number): AutosaveEvent<string> => ({
  kind: 'received',
  stored: { value, revision },
});
const conflicted = (value: string, revision: number): AutosaveEvent<string> => ({
  kind: 'conflicted',
  theirs: { value, revision },
});

describe('a field that is saved while it is written', () => {
  test('holds nothing unsaved at rest', () => {
    expect(isUnsaved(after(), same)).toBe(false);
  });

  test('is unsaved as soon as its text differs from the stored one', () => {
    expect(isUnsaved(after(edited('mine')), same)).toBe(true);
  });

  test('keeps what was typed while an earlier text was being saved', () => {
    const state = after(edited('mine'), sending, edited('mine and more'), saved('mine', 2));
    expect(state.value).toBe('mine and more');
    expect(state.base).toEqual({ value: 'mine', revision: 2 });
    expect(isUnsaved(state, same)).toBe(true);
  });

  test('takes over what someone else saved when nothing of one’s own is in it', () => {
    expect(after(received('theirs', 2))).toEqual(atRest({ value: 'theirs', revision: 2 }));
  });

  test('does not take over what someone else saved while one’s own text is unsaved', () => {
    const state = after(edited('mine'), received('theirs', 2));
    expect(state.value).toBe('mine');
    expect(state.base.revision).toBe(1);
  });

  test('ignores a reply that is older than what it knows', () => {
    expect(after(received('second', 3), received('old', 2)).value).toBe('second');
  });

  test('recognises its own text when the reply to saving it was lost', () => {
    const state = after(edited('mine'), sending, { kind: 'failed' }, edited('mine!'), received('mine', 2));
    expect(state.base).toEqual({ value: 'mine', revision: 2 });
    expect(state.value).toBe('mine!');
  });

  test('does not ask to compare a text with itself', () => {
    const state = after(edited('mine'), sending, { kind: 'failed' }, sending, conflicted('mine', 2));
    expect(state.phase.kind).toBe('resting');
    expect(isUnsaved(state, same)).toBe(false);
  });

  test('holds both texts when someone else was faster', () => {
    const state = after(edited('mine'), sending, conflicted('theirs', 2));
    expect(state.value).toBe('mine');
    expect(state.phase).toEqual({ kind: 'conflict', theirs: { value: 'theirs', revision: 2 } });
  });

  test('shows the newest of theirs while the person compares', () => {
    const state = after(edited('mine'), sending, conflicted('theirs', 2), received('theirs again', 3));
    expect(state.phase).toEqual({ kind: 'conflict', theirs: { value: 'theirs again', revision: 3 } });
  });

  test('is written over theirs once the person has chosen', () => {
    const state = after(edited('mine'), sending, conflicted('theirs', 2), { kind: 'resolved', value: 'mine' });
    expect(state.base).toEqual({ value: 'theirs', revision: 2 });
    expect(state.value).toBe('mine');
    expect(isUnsaved(state, same)).toBe(true);
  });

  test('tries again after a refusal only once its text has changed', () => {
    const refused: AutosaveEvent<string> = { kind: 'refused', code: 'text-is-too-long' };
    expect(after(edited('mine'), sending, refused).phase.kind).toBe('refused');
    expect(after(edited('mine'), sending, refused, edited('min')).phase.kind).toBe('resting');
  });
});

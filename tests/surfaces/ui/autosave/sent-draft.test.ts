import { describe, expect, test } from '@jest/globals';
import { forgetSent, restOf } from '#surfaces/ui/autosave/sent-draft.ts';
import { makeUnsavedTexts } from '#surfaces/ui/autosave/unsaved-texts.ts';
import { testClock } from '../../../support/test-clock.ts';

const blank = { id: 'two', text: '' };
const sent = { id: 'one', text: 'I call them.' };

const keep = (value: Readonly<Record<string, string>> | undefined) => {
  const unsaved = makeUnsavedTexts({ storage: undefined, owner: undefined, clock: testClock() });
  if (value !== undefined) unsaved.keep('promise', { value, revision: 0 });
  return unsaved;
};

describe('a form that was sent', () => {
  test('is empty again', () => {
    expect(restOf(sent, { ...sent }, blank)).toEqual(blank);
  });

  test('still holds what was written into it meanwhile, as something else than what was sent', () => {
    expect(restOf(sent, { id: 'one', text: 'I call them. And' }, blank)).toEqual({
      id: 'two',
      text: 'I call them. And',
    });
  });

  test('leaves the rest its id where it is the same thing that is changed', () => {
    const changed = { id: 'one', text: 'I write to them.' };
    expect(restOf(sent, changed, { id: 'one', text: 'I call.' })).toEqual(changed);
  });

  test('gives no id to what has none', () => {
    expect(restOf({ text: 'a' }, { text: 'ab' }, { text: '' })).toEqual({ text: 'ab' });
  });

  test('still holds a choice that was made meanwhile where none had been made', () => {
    expect(restOf<Readonly<Record<string, string>>>({}, { line: 'keep' }, {})).toEqual({ line: 'keep' });
  });

  test('is kept no longer', () => {
    const unsaved = keep(sent);
    forgetSent(unsaved, 'promise', sent, blank);
    expect(unsaved.read('promise')).toBeUndefined();
  });

  test('is kept on with what was written meanwhile, as something else', () => {
    const unsaved = keep({ id: 'one', text: 'I call them. And' });
    forgetSent(unsaved, 'promise', sent, blank);
    expect(unsaved.read('promise')?.value).toEqual({ id: 'two', text: 'I call them. And' });
  });

  test('keeps nothing where nothing was kept', () => {
    const unsaved = keep(undefined);
    forgetSent(unsaved, 'promise', sent, blank);
    expect(unsaved.list()).toEqual([]);
  });

  test('knows what was sent by an older start, of which a part was not kept yet', () => {
    const unsaved = keep({ text: 'I call them.' });
    forgetSent(unsaved, 'promise', { ...sent, id: blank.id }, blank);
    expect(unsaved.read('promise')).toBeUndefined();
  });
});

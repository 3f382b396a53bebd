import { describe, expect, test } from '@jest/globals';
import { chooseText } from '#surfaces/ui/autosave/merge-texts.ts';

const yours = { text: 'mine', evidence: 'we laugh' };
const theirs = { text: 'theirs', evidence: 'we laugh' };

describe('choosing between two texts', () => {
  test('keeps one’s own whole', () => {
    expect(chooseText('keep-yours', yours, theirs)).toEqual(yours);
  });

  test('takes the other whole', () => {
    expect(chooseText('take-theirs', yours, theirs)).toEqual(theirs);
  });

  test('puts both under each other where they differ, and one where they are the same', () => {
    expect(chooseText('edit-both', yours, theirs)).toEqual({ text: 'theirs\n\nmine', evidence: 'we laugh' });
  });

  test('adds no empty lines where one of them is empty', () => {
    expect(chooseText('edit-both', { text: '' }, { text: 'theirs' })).toEqual({ text: 'theirs' });
    expect(chooseText('edit-both', { text: 'mine' }, { text: '' })).toEqual({ text: 'mine' });
  });
});

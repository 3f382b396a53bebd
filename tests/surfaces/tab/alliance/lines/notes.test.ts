import { describe, expect, test } from '@jest/globals';
import { teamParts } from '#domain/alliance/team/agreement.ts';
import { teamPrompts } from '#domain/alliance/team/team-prompts.ts';
import { evidenceLimit } from '#domain/shared/text.ts';
import { choicesFor } from '#surfaces/tab/alliance/lines/choices.ts';
import { fitsLine, notesBehind, notesBeside, promptsBeside, wordsOf } from '#surfaces/tab/alliance/lines/notes.ts';
import { sampleAnswerView, sampleLineView, sampleView } from '../../../../support/sample-team-view.ts';

const rule = sampleAnswerView('Zoë');
const grouped = sampleAnswerView('Ána', { lineId: 'early' });
const empty = sampleAnswerView('Bea', { text: ' \n' });
const clash = sampleAnswerView('Zoë', { promptId: 'team.conflict' });
const lines = [sampleLineView('early'), sampleLineView('pause', { part: 'conflict-steps' })];
const view = sampleView({ answers: [rule, grouped, empty, clash], lines });

describe('the notes of a team', () => {
  test('each prompt stands beside exactly one part', () => {
    const beside = teamParts.flatMap(promptsBeside);
    expect(beside.toSorted()).toEqual(teamPrompts.map(({ id }) => id).toSorted());
  });

  test('an answer that says nothing is no note', () => {
    expect(notesBeside(view, 'behaviour')).toEqual([rule, grouped]);
  });

  test('what people do when they clash stands beside the steps', () => {
    expect(notesBeside(view, 'conflict-steps')).toEqual([clash]);
  });

  test('those behind a line are told by it', () => {
    expect(notesBehind(view, 'early')).toEqual([grouped]);
  });

  test('a line of two begins with the words of both', () => {
    const other = { ...grouped, text: ' We call, we do not write.\n' };
    expect(wordsOf([{ ...rule, text: 'We say it early.' }, other])).toBe('We say it early.\nWe call, we do not write.');
  });

  test('an answer may be too long for a line', () => {
    expect(fitsLine('a'.repeat(evidenceLimit))).toBe(true);
    expect(fitsLine('a'.repeat(evidenceLimit + 1))).toBe(false);
  });
});

describe('what a note can be put with', () => {
  test('are the lines of its section, and the other notes of it that are in none', () => {
    const other = sampleAnswerView('Bea');
    const choices = choicesFor({ ...view, answers: [rule, grouped, other, clash] }, rule);
    expect(choices.parts).toEqual([{ part: 'behaviour', lines: [lines[0]] }]);
    expect(choices.notes).toEqual([other]);
  });

  test('are the steps first, for one about clashes', () => {
    expect(choicesFor(view, clash).parts.map(({ part }) => part)).toEqual(['conflict-steps', 'behaviour']);
  });

  test('is neither the line behind which it stands nor another note then', () => {
    expect(choicesFor(view, grouped)).toEqual({ parts: [{ part: 'behaviour', lines: [] }], notes: [] });
  });
});

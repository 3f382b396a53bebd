import { describe, expect, test } from '@jest/globals';
import { decideOpening } from '#domain/alliance/team/decide-opening.ts';
import type { Answer, Draft } from '#domain/alliance/team/team-alliance.ts';
import type { TeamPromptId } from '#domain/alliance/team/team-prompts.ts';
import { ada, bo, friday, newAlliance } from '../../../support/sample-team.ts';

const answer = (promptId: TeamPromptId, text: string, personId = ada): Answer => ({
  promptId,
  personId,
  text,
  revision: 1,
  at: friday,
});

const draftOf = (answers: readonly Answer[]): Draft => {
  const decision = decideOpening(newAlliance({ answers }), friday);
  const change = decision.kind === 'changed' ? decision.changes[0] : undefined;
  if (change?.kind !== 'opened') throw new Error('not opened');
  return change.draft;
};

describe('opening the answers', () => {
  test('the first draft holds each section’s answers, one a line, in the order of the prompts', () => {
    const draft = draftOf([
      answer('team.thrive', 'Time to think'),
      answer('team.climate', 'Calm', bo),
      answer('team.rules', 'We decide in the open'),
    ]);
    expect(draft.atmosphere.text).toBe('Calm\nTime to think');
    expect(draft['co-responsibility'].text).toBe('');
    expect(draft.behaviour.text).toBe('We decide in the open');
  });

  test('the draft starts at revision 0 and nobody has edited it', () => {
    expect(draftOf([answer('team.climate', 'Calm')]).atmosphere).toMatchObject({
      revision: 0,
      editedBy: undefined,
      evidence: '',
    });
  });

  test('an answer that was taken back leaves no empty line', () => {
    expect(draftOf([answer('team.climate', ''), answer('team.feel', 'Spacious')]).atmosphere.text).toBe('Spacious');
  });

  test('what does not fit into 4,000 characters is left out as a whole, never cut', () => {
    const long = 'a'.repeat(3000);
    const draft = draftOf([
      answer('team.climate', long),
      answer('team.feel', 'b'.repeat(1500)),
      answer('team.thrive', 'short'),
    ]);
    expect(draft.atmosphere.text).toBe(`${long}\nshort`);
  });

  test('a second opening changes nothing', () => {
    expect(decideOpening(newAlliance({ openedAt: friday }), friday + 1)).toEqual({ kind: 'unchanged' });
  });
});

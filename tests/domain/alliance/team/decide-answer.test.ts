import { describe, expect, test } from '@jest/globals';
import { decideAnswer } from '#domain/alliance/team/decide-answer.ts';
import type { AnswerCommand } from '#domain/alliance/team/decide-answer.ts';
import type { TeamAlliance } from '#domain/alliance/team/team-alliance.ts';
import { ada, bo, friday, newAlliance } from '../../../support/sample-team.ts';

const command = (given: Partial<AnswerCommand> = {}): AnswerCommand => ({
  promptId: 'team.climate',
  personId: ada,
  text: 'Calm and candid',
  basedOn: 0,
  ...given,
});

const withAnswer = (text: string, revision = 1): TeamAlliance =>
  newAlliance({
    answers: [{ promptId: 'team.climate', personId: ada, text, revision, at: friday - 1000, lineId: undefined }],
  });

describe('answering a prompt', () => {
  test('a first answer is taken as revision 1', () => {
    expect(decideAnswer(newAlliance(), command(), friday)).toEqual({
      kind: 'changed',
      changes: [
        {
          kind: 'answered',
          answer: {
            promptId: 'team.climate',
            personId: ada,
            text: 'Calm and candid',
            revision: 1,
            at: friday,
            lineId: undefined,
          },
        },
      ],
    });
  });

  test('an edit over the text that one has read is taken as the next revision', () => {
    const decision = decideAnswer(withAnswer('Calm', 4), command({ basedOn: 4 }), friday);
    expect(decision).toMatchObject({ kind: 'changed', changes: [{ answer: { revision: 5 } }] });
  });

  test('an edit over an older text of one’s own is refused', () => {
    const decision = decideAnswer(withAnswer('Calm', 4), command({ basedOn: 3 }), friday);
    expect(decision).toEqual({ kind: 'refused', reason: 'text-has-changed' });
  });

  test('the same answer once more changes nothing, whatever it was based on', () => {
    expect(decideAnswer(withAnswer('Calm', 4), command({ text: 'Calm', basedOn: 3 }), friday).kind).toBe('unchanged');
  });

  test('another person’s answer to the same prompt is no obstacle', () => {
    const decision = decideAnswer(withAnswer('Calm', 4), command({ personId: bo }), friday);
    expect(decision).toMatchObject({ kind: 'changed', changes: [{ answer: { personId: bo, revision: 1 } }] });
  });

  test('an empty first answer is refused, also one of zero-width characters', () => {
    for (const text of [' ', '\n\t', '\u200b\u200d', '\ufeff']) {
      expect(decideAnswer(newAlliance(), command({ text }), friday)).toEqual({
        kind: 'refused',
        reason: 'text-is-blank',
      });
    }
  });

  test('a blank text takes an earlier answer back', () => {
    const decision = decideAnswer(withAnswer('Calm'), command({ text: '', basedOn: 1 }), friday);
    expect(decision).toMatchObject({ kind: 'changed', changes: [{ answer: { text: '' } }] });
  });

  test('4,000 characters are taken and 4,001 are refused', () => {
    expect(decideAnswer(newAlliance(), command({ text: 'x'.repeat(4000) }), friday).kind).toBe('changed');
    expect(decideAnswer(newAlliance(), command({ text: 'x'.repeat(4001) }), friday)).toEqual({
      kind: 'refused',
      reason: 'text-is-too-long',
    });
  });

  test('once the answers are open none is taken any more', () => {
    expect(decideAnswer(newAlliance({ openedAt: friday }), command(), friday)).toEqual({
      kind: 'refused',
      reason: 'writing-is-over',
    });
  });
});

import { describe, expect, test } from '@jest/globals';
import { decideDraft } from '#domain/alliance/team/decide-draft.ts';
import type { DraftCommand } from '#domain/alliance/team/decide-draft.ts';
import { bo, friday, newAlliance, sampleDraft } from '../../../support/sample-team.ts';

const opened = newAlliance({ openedAt: friday, draft: sampleDraft() });

const command = (given: Partial<DraftCommand> = {}): DraftCommand => ({
  section: 'atmosphere',
  personId: bo,
  text: 'We say it early.',
  evidence: 'No surprise in a review.',
  basedOn: 2,
  ...given,
});

describe('editing the draft', () => {
  test('an edit over the text that one has read is taken as the next revision', () => {
    expect(decideDraft(opened, command())).toEqual({
      kind: 'changed',
      changes: [
        {
          kind: 'drafted',
          section: 'atmosphere',
          draft: { text: 'We say it early.', evidence: 'No surprise in a review.', revision: 3, editedBy: bo },
        },
      ],
    });
  });

  test('of two people who edit the same text the second is refused', () => {
    expect(decideDraft(opened, command({ basedOn: 1 }))).toEqual({ kind: 'refused', reason: 'text-has-changed' });
  });

  test('an edit of one section is no obstacle to an edit of another', () => {
    expect(decideDraft(opened, command({ section: 'behaviour', basedOn: 0 })).kind).toBe('changed');
  });

  test('a save that changes nothing is no error', () => {
    const { text, evidence } = opened.draft.atmosphere;
    expect(decideDraft(opened, command({ text, evidence, basedOn: 0 })).kind).toBe('unchanged');
  });

  test('text is bounded by 4,000 characters and evidence by 1,000', () => {
    const tooLong = { kind: 'refused', reason: 'text-is-too-long' };
    expect(decideDraft(opened, command({ text: 'x'.repeat(4001) }))).toEqual(tooLong);
    expect(decideDraft(opened, command({ evidence: 'x'.repeat(1001) }))).toEqual(tooLong);
    expect(decideDraft(opened, command({ text: 'x'.repeat(4000), evidence: 'y'.repeat(1000) })).kind).toBe('changed');
  });

  test('before the answers are open there is no draft to edit', () => {
    expect(decideDraft(newAlliance(), command({ basedOn: 0 }))).toEqual({ kind: 'refused', reason: 'writing-is-open' });
  });
});

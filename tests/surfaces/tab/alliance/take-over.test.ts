import { describe, expect, test } from '@jest/globals';
import { takeOver } from '#surfaces/tab/alliance/positions/take-over.ts';
import { sampleLineView, sampleView } from '../../../support/sample-team-view.ts';

const { id, part, text, evidence } = sampleLineView('early', { evidence: 'We hear bad news first' });
const proposed = { id, part, text, evidence };
const proposal = 'We speak by noon';

describe('a proposal that is taken over', () => {
  test('stands in place of the line’s words, and the evidence stays', () => {
    const view = sampleView({ lines: [sampleLineView('early', { evidence, revision: 3 })] });
    expect(takeOver(view, proposed, proposal)).toEqual({
      kind: 'replace',
      body: { part, text: proposal, evidence, basedOn: 3 },
    });
  });

  test('becomes a line of its own where somebody is at work on the line', () => {
    const view = sampleView({ lines: [sampleLineView('early', { text: 'We speak at nine', evidence })] });
    expect(takeOver(view, proposed, proposal)).toEqual({ kind: 'add' });
  });

  test('becomes a line of its own where somebody is at work on the evidence alone', () => {
    const view = sampleView({ lines: [sampleLineView('early', { evidence: 'Else' })] });
    expect(takeOver(view, proposed, proposal)).toEqual({ kind: 'add' });
  });

  test('becomes a line of its own where the line is gone', () => {
    expect(takeOver(sampleView({ lines: [] }), proposed, proposal)).toEqual({ kind: 'add' });
  });

  test('is not written again where the line says it already', () => {
    const view = sampleView({ lines: [sampleLineView('early', { text: proposal })] });
    expect(takeOver(view, proposed, proposal)).toEqual({ kind: 'there' });
  });
});

import { describe, expect, test } from '@jest/globals';
import { changeOf } from '#surfaces/tab/alliance/positions/change-of.ts';
import { sampleLineView } from '../../../support/sample-team-view.ts';

const early = sampleLineView('early');

describe('a line of a proposal, beside the version that holds', () => {
  test('is new where that version did not hold it', () => {
    expect(changeOf(early, { lines: [sampleLineView('late')] })).toBe('new');
  });

  test('is changed where it said something else', () => {
    expect(changeOf(early, { lines: [sampleLineView('early', { evidence: 'Else' })] })).toBe('changed');
  });

  test('is not marked where it stayed', () => {
    expect(changeOf(early, { lines: [early] })).toBeUndefined();
  });

  test('is not marked while no version holds', () => {
    expect(changeOf(early, undefined)).toBeUndefined();
  });
});

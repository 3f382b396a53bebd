import { describe, expect, test } from '@jest/globals';
import {
  countCommitted,
  differsFrom,
  latestVersion,
  membersByName,
  nameOf,
  versionInForce,
} from '#surfaces/tab/alliance/read-view.ts';
import { sampleLineView, sampleVersionView, sampleView } from '../../../support/sample-team-view.ts';

describe('what the page reads from an alliance', () => {
  test('the older version holds while a newer one waits', () => {
    const versions = [sampleVersionView({ inForceSince: 5 }), sampleVersionView({ number: 2 })];
    expect(versionInForce(sampleView({ versions }))?.number).toBe(1);
    expect(latestVersion(sampleView({ versions }))?.number).toBe(2);
  });

  test('names stand A to Z as the reader’s language sorts', () => {
    expect(membersByName(sampleView(), 'it').map(({ name }) => name)).toEqual(['Ána', 'Bea', 'Zoë']);
  });

  test('a commitment of someone who has left is not counted', () => {
    const commitments = ['Zoë', 'someone-who-left'].map((personId) => ({ personId, at: 1 }));
    expect(countCommitted(sampleView(), sampleVersionView({ commitments }))).toBe(1);
  });

  test('someone who has left has no name any more', () => {
    expect(nameOf(sampleView(), 'someone-who-left')).toBeUndefined();
  });

  test('a change of the evidence alone is a change of the text', () => {
    const version = sampleVersionView({ lines: [sampleLineView('early')] });
    expect(differsFrom(sampleView({ lines: [sampleLineView('early')] }), version)).toBe(false);
    const lines = [sampleLineView('early', { evidence: 'We hear bad news first' })];
    expect(differsFrom(sampleView({ lines }), version)).toBe(true);
  });
});

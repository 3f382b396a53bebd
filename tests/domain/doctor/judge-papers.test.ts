import { describe, expect, test } from '@jest/globals';
import type { Answer } from '#domain/doctor/deployment.ts';
import { verdictOn } from '#domain/doctor/finding.ts';
import { judgePapers } from '#domain/doctor/judge-papers.ts';

const paper = { field: 'developer.privacyUrl', url: 'https://example.org/privacy' };
const verdictsOn = (answer: Answer): readonly string[] => judgePapers([{ paper, answer }]).map(verdictOn);

describe("a page of the organisation's own", () => {
  test.each(['name-unknown', 'turned-away', 'other'] as const)(
    'is not told to be wrong where it is out of reach from here alone: %s',
    (reason) => {
      expect(verdictsOn({ kind: 'unreached', reason, code: 'X' })).toEqual(['unknown']);
    },
  );

  test('is wrong with a certificate that nobody trusts', () => {
    expect(verdictsOn({ kind: 'unreached', reason: 'certificate', code: 'CERT_HAS_EXPIRED' })).toEqual(['wrong']);
  });
});

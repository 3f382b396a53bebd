import type { Mark } from '#domain/alliance/mark.ts';
import type { CheckIn, PairAlliance } from '#domain/alliance/pair/pair-alliance.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import { checkIn, draftLine, invitedPair, pairVersion } from './sample-pair.ts';
import { ada, bo, friday } from './sample-team.ts';

/** The day of {@link friday}. */
export const today = '2026-11-20';

/** Ada's and Bo's alliance since they both said yes; nothing is written. */
export const activePair = (given: Partial<PairAlliance> = {}): PairAlliance =>
  invitedPair({ standing: { kind: 'active', since: friday }, ...given });

/** The same with an agreement of one line, in force since `at`, and no other change to it since. */
export const pairInForce = (at = friday, given: Partial<PairAlliance> = {}): PairAlliance => {
  const commitments = [ada, bo].map((personId) => ({ personId, at }));
  return activePair({
    standing: { kind: 'active', since: at },
    agreement: { lines: [draftLine(1)], versions: [{ ...pairVersion(1), commitments, inForceSince: at }] },
    rhythm: { checkInWeeks: 4, reviewOn: '2027-05-20' },
    ...given,
  });
};

/** A round that both answered at `at`, all with the same mark. */
export const bothCheckedIn = (round: number, at: number, mark: Mark = 4): readonly CheckIn[] =>
  [ada, bo].map((personId) => checkedIn(personId, round, at, mark));

export const checkedIn = (personId: PersonId, round: number, at = friday, mark: Mark = 4): CheckIn => {
  const answer = { mark, line: '' };
  return checkIn(round, { personId, at, purpose: answer, trust: answer, care: answer });
};

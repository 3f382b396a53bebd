import { describe, expect, test } from '@jest/globals';
import { decideReview } from '#domain/alliance/pair/decide-review.ts';
import { decideRhythm } from '#domain/alliance/pair/decide-rhythm.ts';
import type { PairAlliance, PairRhythm } from '#domain/alliance/pair/pair-alliance.ts';
import { activePair, pairInForce, today } from '../../../support/pair-states.ts';
import { invitedPair } from '../../../support/sample-pair.ts';
import { ada, friday } from '../../../support/sample-team.ts';

describe('setting the rhythm', () => {
  const set = (alliance: PairAlliance, chosen: Partial<PairRhythm>, basedOn = alliance.rhythm) =>
    decideRhythm(alliance, { checkInWeeks: basedOn.checkInWeeks, reviewOn: undefined, ...chosen, basedOn }, today);

  test('either sets the weeks between check-ins and the day of the review', () => {
    expect(set(activePair(), { checkInWeeks: 2, reviewOn: '2027-01-15' })).toEqual({
      kind: 'changed',
      changes: [{ kind: 'rhythm-set', rhythm: { checkInWeeks: 2, reviewOn: '2027-01-15' } }],
    });
  });

  test.each([0, 27, 1.5, NaN])('%d weeks are refused', (checkInWeeks) => {
    expect(set(activePair(), { checkInWeeks })).toEqual({ kind: 'refused', reason: 'out-of-range' });
  });

  test.each([1, 26])('%d weeks are taken', (checkInWeeks) => {
    expect(set(activePair(), { checkInWeeks }).kind).toBe('changed');
  });

  test('no day for the review leaves the one that is set', () => {
    expect(set(pairInForce(), { checkInWeeks: 8 })).toMatchObject({
      changes: [{ rhythm: { checkInWeeks: 8, reviewOn: '2027-05-20' } }],
    });
  });

  test('a new day lies ahead; one that has passed may stay', () => {
    const reviewOn = '2026-11-19';
    expect(set(pairInForce(), { reviewOn })).toEqual({ kind: 'refused', reason: 'day-is-past' });
    const late = pairInForce(friday, { rhythm: { checkInWeeks: 4, reviewOn } });
    expect(set(late, { checkInWeeks: 6, reviewOn }).kind).toBe('changed');
  });

  test('the same rhythm once more changes nothing', () => {
    expect(set(activePair(), { checkInWeeks: 4 })).toEqual({ kind: 'unchanged' });
  });

  test('an alliance that has not begun has no rhythm to set', () => {
    expect(set(invitedPair(), { checkInWeeks: 2 })).toEqual({ kind: 'refused', reason: 'not-active' });
  });
});

describe('setting the rhythm after the other has set it unseen', () => {
  const seen: PairRhythm = { checkInWeeks: 4, reviewOn: '2027-05-20' };
  const now = (rhythm: Partial<PairRhythm>) => pairInForce(friday, { rhythm: { ...seen, ...rhythm } });
  const set = (alliance: PairAlliance, chosen: Partial<PairRhythm>) =>
    decideRhythm(alliance, { ...seen, ...chosen, basedOn: seen }, today);

  test('each part that one of them alone has changed is kept', () => {
    expect(set(now({ checkInWeeks: 2 }), { reviewOn: '2027-02-20' })).toMatchObject({
      changes: [{ rhythm: { checkInWeeks: 2, reviewOn: '2027-02-20' } }],
    });
    expect(set(now({ reviewOn: '2027-02-20' }), { checkInWeeks: 2 })).toMatchObject({
      changes: [{ rhythm: { checkInWeeks: 2, reviewOn: '2027-02-20' } }],
    });
  });

  test('a part that both have changed is refused, and nothing of the rest is set', () => {
    const reason = 'rhythm-has-changed';
    expect(set(now({ checkInWeeks: 2 }), { checkInWeeks: 3, reviewOn: '2027-02-20' })).toEqual({
      kind: 'refused',
      reason,
    });
    expect(set(now({ reviewOn: '2027-03-20' }), { reviewOn: '2027-02-20' })).toEqual({ kind: 'refused', reason });
  });

  test('the same choice of both is one', () => {
    expect(set(now({ checkInWeeks: 2 }), { checkInWeeks: 2 })).toEqual({ kind: 'unchanged' });
  });

  test('a day that the other has set stays, be it past by now', () => {
    expect(set(now({ reviewOn: '2026-11-19' }), { checkInWeeks: 2 })).toMatchObject({
      changes: [{ rhythm: { checkInWeeks: 2, reviewOn: '2026-11-19' } }],
    });
  });
});

describe('reviewing', () => {
  test('from a week before its day on, the two go on until a new day', () => {
    expect(decideReview(pairInForce(), '2027-11-20', '2027-05-12')).toEqual({ kind: 'refused', reason: 'not-due' });
    expect(decideReview(pairInForce(), '2027-11-20', '2027-05-13')).toEqual({
      kind: 'changed',
      changes: [{ kind: 'rhythm-set', rhythm: { checkInWeeks: 4, reviewOn: '2027-11-20' } }],
    });
    expect(decideReview(pairInForce(), '2028-11-20', '2028-01-01').kind).toBe('changed');
  });

  test('when both answer at once, the second is done already', () => {
    expect(decideReview(pairInForce(), '2027-05-20', '2027-05-13')).toEqual({ kind: 'unchanged' });
  });

  test('the new day lies ahead', () => {
    expect(decideReview(pairInForce(), '2027-05-14', '2027-05-14')).toEqual({ kind: 'refused', reason: 'day-is-past' });
  });

  test('without an agreement in force there is nothing to review', () => {
    const early = activePair({ rhythm: { checkInWeeks: 4, reviewOn: '2026-11-21' } });
    expect(decideReview(early, '2027-11-21', today)).toEqual({ kind: 'refused', reason: 'not-due' });
  });

  test('nothing is reviewed in a pause', () => {
    const paused = { kind: 'paused', since: friday, by: ada, until: '2027-06-01' } as const;
    expect(decideReview(pairInForce(friday, { standing: paused }), '2027-11-20', '2027-05-20')).toEqual({
      kind: 'refused',
      reason: 'not-active',
    });
  });
});

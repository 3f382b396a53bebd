import { describe, expect, test } from '@jest/globals';
import { decideReview } from '#domain/alliance/pair/decide-review.ts';
import { decideRhythm } from '#domain/alliance/pair/decide-rhythm.ts';
import { activePair, pairInForce, today } from '../../../support/pair-states.ts';
import { invitedPair } from '../../../support/sample-pair.ts';
import { ada, friday } from '../../../support/sample-team.ts';

describe('setting the rhythm', () => {
  test('either sets the weeks between check-ins and the day of the review', () => {
    expect(decideRhythm(activePair(), { checkInWeeks: 2, reviewOn: '2027-01-15' }, today)).toEqual({
      kind: 'changed',
      changes: [{ kind: 'rhythm-set', rhythm: { checkInWeeks: 2, reviewOn: '2027-01-15' } }],
    });
  });

  test.each([0, 27, 1.5, NaN])('%d weeks are refused', (checkInWeeks) => {
    const decision = decideRhythm(activePair(), { checkInWeeks, reviewOn: undefined }, today);
    expect(decision).toEqual({ kind: 'refused', reason: 'out-of-range' });
  });

  test.each([1, 26])('%d weeks are taken', (checkInWeeks) => {
    expect(decideRhythm(activePair(), { checkInWeeks, reviewOn: undefined }, today).kind).toBe('changed');
  });

  test('no day for the review leaves the one that is set', () => {
    const decision = decideRhythm(pairInForce(), { checkInWeeks: 8, reviewOn: undefined }, today);
    expect(decision).toMatchObject({ changes: [{ rhythm: { checkInWeeks: 8, reviewOn: '2027-05-20' } }] });
  });

  test('a new day lies ahead; one that has passed may stay', () => {
    const reviewOn = '2026-11-19';
    expect(decideRhythm(pairInForce(), { checkInWeeks: 4, reviewOn }, today)).toEqual({
      kind: 'refused',
      reason: 'day-is-past',
    });
    const late = pairInForce(friday, { rhythm: { checkInWeeks: 4, reviewOn } });
    expect(decideRhythm(late, { checkInWeeks: 6, reviewOn }, today).kind).toBe('changed');
  });

  test('the same rhythm once more changes nothing', () => {
    expect(decideRhythm(activePair(), { checkInWeeks: 4, reviewOn: undefined }, today)).toEqual({ kind: 'unchanged' });
  });

  test('an alliance that has not begun has no rhythm to set', () => {
    expect(decideRhythm(invitedPair(), { checkInWeeks: 2, reviewOn: undefined }, today)).toEqual({
      kind: 'refused',
      reason: 'not-active',
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

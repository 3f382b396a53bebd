import { describe, expect, test } from '@jest/globals';
import { checkInDueOn, openRound } from '#domain/alliance/pair/check-in-round.ts';
import { decideCheckIn } from '#domain/alliance/pair/decide-check-in.ts';
import type { CheckInCommand } from '#domain/alliance/pair/decide-check-in.ts';
import type { PairAlliance } from '#domain/alliance/pair/pair-alliance.ts';
import { viewFor } from '#domain/alliance/pair/view-for.ts';
import { vitalityOf } from '#domain/alliance/pair/vitality.ts';
import { startOf } from '#domain/shared/day.ts';
import { activePair, bothCheckedIn, checkedIn, pairInForce, today } from '../../../support/pair-states.ts';
import { ada, bo, friday } from '../../../support/sample-team.ts';

const answer = (alliance: PairAlliance, given: Partial<CheckInCommand> = {}, on = today) => {
  const { round, personId, purpose, trust, care } = { ...checkedIn(ada, 1, friday, 3), ...given };
  return decideCheckIn(alliance, { round, personId, purpose, trust, care }, friday, on);
};

describe('checking in', () => {
  test('an answer is taken before its day, too', () => {
    expect(answer(pairInForce())).toEqual({
      kind: 'changed',
      changes: [{ kind: 'checked-in', checkIn: checkedIn(ada, 1, friday, 3) }],
    });
  });

  test('it can be replaced until the other has answered', () => {
    const alliance = pairInForce(friday, { checkIns: [checkedIn(ada, 1, friday, 2)] });
    expect(answer(alliance)).toMatchObject({ changes: [{ checkIn: { purpose: { mark: 3 } } }] });
    expect(answer(pairInForce(friday, { checkIns: [checkedIn(ada, 1, friday, 3)] }))).toEqual({ kind: 'unchanged' });
    const both = pairInForce(friday, { checkIns: bothCheckedIn(1, friday) });
    expect(answer(both)).toEqual({ kind: 'refused', reason: 'already-revealed' });
  });

  test('until both have answered one reads one’s own only, and who has answered', () => {
    const alliance = pairInForce(friday, { checkIns: [checkedIn(ada, 1, friday, 2)] });
    expect(viewFor(alliance, ada, today)).toMatchObject({
      checkIn: { round: 1, dueOn: '2026-12-18', mine: { purpose: { mark: 2 } }, other: 'nothing-yet' },
      checkIns: [],
    });
    expect(viewFor(alliance, bo, today)).toMatchObject({ checkIn: { mine: undefined, other: 'ready' }, checkIns: [] });
  });

  test('when both have answered both read both, and the next round is open', () => {
    const checkIns = [checkedIn(ada, 1, friday, 2), checkedIn(bo, 1, friday, 5)];
    expect(viewFor(pairInForce(friday, { checkIns }), bo, today)).toMatchObject({
      checkIn: { round: 2, mine: undefined, other: 'nothing-yet' },
      checkIns: [{ round: 1, mine: { trust: { mark: 5 } }, theirs: { trust: { mark: 2 } } }],
    });
  });

  test('a round opens only when both have answered the one before', () => {
    expect(answer(pairInForce(), { round: 2 })).toEqual({ kind: 'refused', reason: 'not-due' });
    const both = pairInForce(friday, { checkIns: bothCheckedIn(1, friday) });
    expect(openRound(both)).toBe(2);
    expect(answer(both, { round: 2 }).kind).toBe('changed');
  });

  test('without an agreement in force there is nothing to check', () => {
    expect(answer(activePair())).toEqual({ kind: 'refused', reason: 'not-due' });
  });

  test('nothing is checked in a pause, and again from the day on which it ends', () => {
    const paused = pairInForce(friday, { standing: { kind: 'paused', since: friday, by: bo, until: '2026-12-01' } });
    expect(answer(paused)).toEqual({ kind: 'refused', reason: 'not-active' });
    expect(answer(paused, {}, '2026-12-01').kind).toBe('changed');
  });

  test('a line holds 1,000 characters', () => {
    const line = (length: number) => ({ care: { mark: 3, line: 'x'.repeat(length) } }) as const;
    expect(answer(pairInForce(), line(1000)).kind).toBe('changed');
    expect(answer(pairInForce(), line(1001))).toEqual({ kind: 'refused', reason: 'text-is-too-long' });
  });
});

describe('the day of the next check-in', () => {
  test('is four weeks after the agreement came into force', () => {
    expect(checkInDueOn(pairInForce())).toBe('2026-12-18');
    expect(checkInDueOn(activePair())).toBeUndefined();
  });

  test('counts anew from the day on which the second answered the last round', () => {
    const checkIns = [checkedIn(ada, 1, startOf('2026-12-01')), checkedIn(bo, 1, startOf('2026-12-05'))];
    const waiting = checkedIn(ada, 2, startOf('2026-12-30'));
    expect(checkInDueOn(pairInForce(friday, { checkIns: [...checkIns, waiting] }))).toBe('2027-01-02');
  });

  test('follows the rhythm that the two have set', () => {
    expect(checkInDueOn(pairInForce(friday, { rhythm: { checkInWeeks: 1, reviewOn: undefined } }))).toBe('2026-11-27');
  });

  test('counts anew after a pause, so that nobody returns to a debt', () => {
    const paused = { kind: 'paused', since: friday, by: ada, until: '2027-03-01' } as const;
    expect(checkInDueOn(pairInForce(friday, { standing: paused }))).toBe('2027-03-29');
    const resumed = { kind: 'active', since: startOf('2027-02-01') } as const;
    expect(checkInDueOn(pairInForce(friday, { standing: resumed }))).toBe('2027-03-01');
  });

  test('a second version in force does not move it', () => {
    const { agreement, ...rest } = pairInForce();
    const later = agreement.versions.map((version) => ({ ...version, number: 2, inForceSince: friday + 9e8 }));
    const both = { ...rest, agreement: { ...agreement, versions: [...agreement.versions, ...later] } };
    expect(checkInDueOn(both)).toBe('2026-12-18');
  });
});

describe('how an alliance fades', () => {
  test.each([
    ['2026-12-18', 'fresh'],
    ['2027-01-14', 'fresh'],
    ['2027-01-15', 'fading'],
    ['2027-02-11', 'fading'],
    ['2027-02-12', 'faded'],
    ['2027-12-31', 'faded'],
  ])('with a check-in due on 18 December every four weeks, on %s it is %s', (on, vitality) => {
    expect(vitalityOf(pairInForce(), on)).toBe(vitality);
  });

  test('before an agreement, and while it rests, nothing fades', () => {
    expect(vitalityOf(activePair(), '2029-01-01')).toBe('fresh');
    const paused = { kind: 'paused', since: friday, by: ada, until: '2027-11-20' } as const;
    expect(vitalityOf(pairInForce(friday, { standing: paused }), '2027-11-19')).toBe('fresh');
    expect(vitalityOf(pairInForce(friday, { standing: paused }), '2027-11-20')).toBe('fresh');
  });
});

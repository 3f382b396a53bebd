import { describe, expect, test } from '@jest/globals';
import { nextStep } from '#domain/alliance/pair/next-step.ts';
import type { PairAlliance } from '#domain/alliance/pair/pair-alliance.ts';
import { summarise, summaryOn } from '#domain/alliance/pair/summarise.ts';
import { activePair, bothCheckedIn, checkedIn, pairInForce, today } from '../../../support/pair-states.ts';
import {
  draftLine,
  invitedPair,
  openness,
  pairAnswer,
  pairPromise,
  pairVersion,
} from '../../../support/sample-pair.ts';
import { ada, bo, friday } from '../../../support/sample-team.ts';

const revealed = [openness({ personId: ada, ready: true }), openness({ personId: bo, ready: true })];

const stepsOf = (alliance: PairAlliance, on = today) => [nextStep(alliance, ada, on), nextStep(alliance, bo, on)];

const resting = (until: string) => ({ kind: 'paused', since: friday, by: ada, until }) as const;

describe('what is next, for Ada and for Bo', () => {
  test('an invitation is decided on by the one who got it', () => {
    expect(stepsOf(invitedPair())).toEqual(['wait-for-decision', 'decide-on-invitation']);
  });

  test('a silent decline leaves its author with nothing to do, and the inviter waiting', () => {
    const invitation = { why: 'Please', at: friday };
    const declined = activePair({ standing: { kind: 'declined', by: bo, at: friday, invitation } });
    expect(stepsOf(declined)).toEqual(['wait-for-decision', 'nothing']);
  });

  test('openness comes first', () => {
    expect(stepsOf(activePair())).toEqual(['write-openness', 'write-openness']);
    const one = activePair({ openness: [openness({ personId: ada, ready: true })] });
    expect(stepsOf(one)).toEqual(['wait-for-openness', 'write-openness']);
  });

  test('then prompts, until one has answered one, and then the lines', () => {
    const open = activePair({ openness: revealed });
    expect(stepsOf(open)).toEqual(['answer-prompts', 'answer-prompts']);
    const answers = [pairAnswer({ personId: ada, ready: true }), pairAnswer({ personId: bo, ready: false })];
    expect(stepsOf({ ...open, answers })).toEqual(['write-agreement', 'answer-prompts']);
    expect(stepsOf({ ...open, agreement: { lines: [draftLine(1)], versions: [] } })).toEqual([
      'write-agreement',
      'write-agreement',
    ]);
  });

  test('a proposed version is committed to by each', () => {
    const version = { ...pairVersion(1), commitments: [{ personId: bo, at: friday }] };
    const proposed = activePair({ openness: revealed, agreement: { lines: [draftLine(1)], versions: [version] } });
    expect(stepsOf(proposed)).toEqual(['commit', 'wait-for-commitment']);
  });

  test('in force nothing is asked, until lines are edited', () => {
    expect(stepsOf(pairInForce())).toEqual(['nothing', 'nothing']);
    const { agreement } = pairInForce();
    const edited = pairInForce(friday, { agreement: { ...agreement, lines: [draftLine(1), draftLine(2)] } });
    expect(stepsOf(edited)).toEqual(['write-agreement', 'write-agreement']);
  });

  test('on its day the check-in is next, for the other from the moment at which one has answered', () => {
    expect(stepsOf(pairInForce(), '2026-12-17')).toEqual(['nothing', 'nothing']);
    expect(stepsOf(pairInForce(), '2026-12-18')).toEqual(['check-in', 'check-in']);
    expect(stepsOf(pairInForce(friday, { checkIns: [checkedIn(ada, 1)] }))).toEqual(['wait-for-check-in', 'check-in']);
    expect(stepsOf(pairInForce(friday, { checkIns: bothCheckedIn(1, friday) }))).toEqual(['nothing', 'nothing']);
  });

  test('a week before its day the review is next', () => {
    const alliance = pairInForce(friday, { rhythm: { checkInWeeks: 26, reviewOn: '2027-01-08' } });
    expect(stepsOf(alliance, '2026-12-31')).toEqual(['nothing', 'nothing']);
    expect(stepsOf(alliance, '2027-01-01')).toEqual(['review', 'review']);
  });

  test('in a pause, and once one has left, nothing is asked', () => {
    expect(stepsOf(activePair({ standing: resting('2026-12-01') }))).toEqual(['nothing', 'nothing']);
    expect(nextStep(activePair({ standing: { kind: 'left', by: ada, at: friday } }), bo, today)).toBe('nothing');
  });
});

describe('an alliance on one’s home', () => {
  test('says with whom, since when, what is next and when', () => {
    const promises = [pairPromise(1), pairPromise(2, { by: bo }), pairPromise(3, { state: 'kept' })];
    const alliance = pairInForce(friday, { promises, addresses: ['ada@example.com', 'bo@example.com'] });
    expect(summarise(alliance, ada, today)).toEqual({
      allianceId: alliance.id,
      other: bo,
      otherName: 'Bo Lindqvist',
      otherAddress: 'bo@example.com',
      standing: 'active',
      next: 'nothing',
      version: 1,
      inForceSince: friday,
      checkInOn: '2026-12-18',
      reviewOn: '2027-05-20',
      pausedUntil: undefined,
      openPromises: 2,
    });
  });

  test('stays true as days pass: check-in, then review', () => {
    const kept = summarise(pairInForce(), bo, today);
    expect(summaryOn(kept, '2026-12-17').next).toBe('nothing');
    expect(summaryOn(kept, '2026-12-18').next).toBe('check-in');
    expect(summaryOn(kept, '2027-05-13').next).toBe('review');
  });

  test('who has checked in is not asked again while the other has not', () => {
    const kept = summarise(pairInForce(friday, { checkIns: [checkedIn(ada, 1)] }), ada, today);
    expect(summaryOn(kept, '2026-12-18').next).toBe('wait-for-check-in');
  });

  test('what waits for a commitment is not pushed aside by a day', () => {
    const { agreement } = pairInForce();
    const alliance = pairInForce(friday, {
      agreement: { ...agreement, versions: [...agreement.versions, pairVersion(2)] },
    });
    expect(summaryOn(summarise(alliance, ada, today), '2026-12-18').next).toBe('commit');
  });

  test('a pause is over by itself, with what was next before it', () => {
    const kept = summarise(activePair({ standing: resting('2026-12-01') }), ada, today);
    expect(summaryOn(kept, '2026-11-30')).toMatchObject({
      standing: 'paused',
      next: 'nothing',
      pausedUntil: '2026-12-01',
    });
    expect(summaryOn(kept, '2026-12-01')).toMatchObject({
      standing: 'active',
      next: 'write-openness',
      pausedUntil: undefined,
    });
  });
});

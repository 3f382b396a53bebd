import { describe, expect, test } from '@jest/globals';
import { applyPairChanges } from '#domain/alliance/pair/apply-pair-changes.ts';
import { decideInvitation } from '#domain/alliance/pair/decide-invitation.ts';
import { decideLeave } from '#domain/alliance/pair/decide-leave.ts';
import { decidePause } from '#domain/alliance/pair/decide-pause.ts';
import { decideResume } from '#domain/alliance/pair/decide-resume.ts';
import type { PairAlliance, Standing } from '#domain/alliance/pair/pair-alliance.ts';
import type { PairDecision } from '#domain/alliance/pair/pair-decision.ts';
import { isOpenTo, standingOn } from '#domain/alliance/pair/standing-on.ts';
import { viewFor } from '#domain/alliance/pair/view-for.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import { activePair, bothCheckedIn, pairInForce, today } from '../../../support/pair-states.ts';
import { invitedPair, openness, pairAnswer, pairPromise } from '../../../support/sample-pair.ts';
import { ada, bo, friday } from '../../../support/sample-team.ts';

const paused: Standing = { kind: 'paused', since: friday - 1000, by: ada, until: '2026-12-24' };

const pause = (alliance: PairAlliance, until: string, on = today) =>
  decidePause(alliance, { personId: bo, until }, friday, on);

const leave = (alliance: PairAlliance, personId: PersonId) => decideLeave(alliance, personId, friday);

const after = (alliance: PairAlliance, decision: PairDecision): PairAlliance => {
  if (decision.kind !== 'changed') throw new Error(decision.kind);
  return applyPairChanges(alliance, decision.changes);
};

describe('pausing', () => {
  test('either lets the alliance rest until a day, on which it resumes by itself', () => {
    const alliance = after(activePair(), pause(activePair(), '2026-12-24'));
    expect(alliance.standing).toEqual({ kind: 'paused', since: friday, by: bo, until: '2026-12-24' });
    expect(standingOn(alliance, '2026-12-23').kind).toBe('paused');
    expect(standingOn(alliance, '2026-12-24')).toEqual({ kind: 'active', since: Date.UTC(2026, 11, 24) });
  });

  test('the day is tomorrow at the earliest and a year ahead at the latest', () => {
    expect(pause(activePair(), today)).toEqual({ kind: 'refused', reason: 'day-is-past' });
    expect(pause(activePair(), '2026-11-21').kind).toBe('changed');
    expect(pause(activePair(), '2027-11-20').kind).toBe('changed');
    expect(pause(activePair(), '2027-11-21')).toEqual({ kind: 'refused', reason: 'day-is-too-far' });
  });

  test('either moves the day of a pause', () => {
    const alliance = activePair({ standing: paused });
    expect(pause(alliance, '2026-12-24')).toEqual({ kind: 'unchanged' });
    expect(after(alliance, pause(alliance, '2027-01-07')).standing).toEqual({
      kind: 'paused',
      since: friday - 1000,
      by: bo,
      until: '2027-01-07',
    });
  });

  test('either resumes before the day; resuming what is active changes nothing', () => {
    const alliance = activePair({ standing: paused });
    expect(after(alliance, decideResume(alliance, friday, today)).standing).toEqual({ kind: 'active', since: friday });
    expect(decideResume(alliance, friday, '2026-12-24')).toEqual({ kind: 'unchanged' });
    expect(decideResume(activePair(), friday, today)).toEqual({ kind: 'unchanged' });
  });

  test('what is not active neither pauses nor resumes', () => {
    const left = activePair({ standing: { kind: 'left', by: bo, at: friday } });
    for (const alliance of [invitedPair(), left]) {
      expect(pause(alliance, '2026-12-24')).toEqual({ kind: 'refused', reason: 'not-active' });
      expect(decideResume(alliance, friday, today)).toEqual({ kind: 'refused', reason: 'not-active' });
    }
  });
});

describe('leaving', () => {
  const full = pairInForce(friday, {
    openness: [openness({ personId: ada, ready: true }), openness({ personId: bo, ready: true })],
    answers: [pairAnswer({ personId: ada }), pairAnswer({ personId: bo, text: 'Blunt.' })],
    checkIns: bothCheckedIn(1, friday),
    promises: [pairPromise(1, { by: ada }), pairPromise(2, { by: bo })],
  });

  test('the leaver’s words go with them; the agreement and one’s own words stay', () => {
    const left = after(full, leave(full, ada));
    expect(left.standing).toEqual({ kind: 'left', by: ada, at: friday });
    for (const words of [left.openness, left.answers, left.checkIns]) {
      expect(words).toMatchObject([{ personId: bo }]);
    }
    expect(left.promises).toMatchObject([{ by: bo }]);
    expect(left.agreement).toEqual(full.agreement);
  });

  test('the one who stays reads their own words, and that the other is a former ally', () => {
    const left = after(full, leave(full, ada));
    expect(viewFor(left, bo, today)).toMatchObject({
      former: true,
      next: 'nothing',
      openness: { revealed: { kind: 'closed', other: 'nothing-yet' } },
      checkIns: [{ round: 1, mine: { personId: bo }, theirs: undefined }],
      versions: [{ number: 1, inForceSince: friday }],
    });
    expect([isOpenTo(left, ada), isOpenTo(left, bo)]).toEqual([false, true]);
  });

  test('when the other leaves, too, everything ends', () => {
    expect(leave(after(full, leave(full, ada)), bo)).toEqual({ kind: 'ended' });
  });

  test('it is possible in a pause', () => {
    expect(leave(activePair({ standing: paused }), bo)).toMatchObject({ kind: 'changed' });
  });

  test('an invitation that is taken back ends everything', () => {
    expect(leave(invitedPair(), ada)).toEqual({ kind: 'ended' });
  });

  test('who leaves an invitation declines it', () => {
    expect(after(invitedPair(), leave(invitedPair(), bo)).standing).toMatchObject({ kind: 'declined', by: bo });
  });

  test('taking back what was silently declined closes it to the inviter and does not undo the decline', () => {
    const declined = after(invitedPair(), leave(invitedPair(), bo));
    const takenBack = after(declined, leave(declined, ada));
    expect([isOpenTo(declined, ada), isOpenTo(takenBack, ada)]).toEqual([true, false]);
    const again = after(
      takenBack,
      decideInvitation(takenBack, { personId: ada, why: 'Please', name: 'Bo Lindqvist', address: '' }, friday),
    );
    expect(again.standing).toMatchObject({ kind: 'declined', by: bo });
  });

  test('who has declined or left has nothing to leave', () => {
    const left = activePair({ standing: { kind: 'left', by: bo, at: friday } });
    const declined = after(invitedPair(), leave(invitedPair(), bo));
    expect(leave(left, bo)).toEqual({ kind: 'refused', reason: 'not-active' });
    expect(leave(declined, bo)).toEqual({ kind: 'refused', reason: 'not-active' });
  });
});

import { describe, expect, test } from '@jest/globals';
import { applyChanges } from '#domain/alliance/team/team-alliance-change.ts';
import { summariseTeam, teamSummaryOn } from '#domain/alliance/team/team-step.ts';
import type { TeamAlliance } from '#domain/alliance/team/team-alliance.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import {
  ada,
  agreedVersion,
  bo,
  friday,
  newAlliance,
  sampleTeam,
  teamCheckIn,
  teamId,
} from '../../../support/sample-team.ts';

// In force on Friday 20 November 2026; with the rhythm of six weeks the first check-in is due on 1 January 2027.
const agreed = newAlliance({ openedAt: friday, versions: [agreedVersion(1)] });
const newYear = Date.UTC(2027, 0, 1, 9);

const summary = (alliance: TeamAlliance, personId: PersonId, today: string) =>
  summariseTeam(alliance, sampleTeam(), personId, today);

const answeredBy = (...people: readonly PersonId[]): TeamAlliance =>
  applyChanges(
    agreed,
    people.map((personId) => ({ kind: 'checked-in', checkIn: teamCheckIn(1, { personId, at: newYear }) })),
  );

describe('a kept summary of a team', () => {
  test('names the team, where it is, and what is next', () => {
    expect(summary(agreed, ada, '2026-11-20')).toEqual({
      teamId: teamId(1),
      teamName: 'Field design',
      channelId: '19:alliance@thread.tacv2',
      stage: 'in-force',
      next: 'nothing',
      version: 1,
      checkInOn: '2027-01-01',
      round: undefined,
    });
  });

  test('asks for the check-in once its day has come, not before', () => {
    const kept = summary(agreed, ada, '2026-11-20');
    expect(teamSummaryOn(kept, '2026-12-31').next).toBe('nothing');
    expect(teamSummaryOn(kept, '2027-01-01').next).toBe('check-in');
  });

  test('still asks whoever has not answered, and lets whoever has wait, on the last day of a round', () => {
    const round = answeredBy(ada);
    expect(teamSummaryOn(summary(round, bo, '2027-01-01'), '2027-01-08')).toMatchObject({
      next: 'check-in',
      round: { lastDay: '2027-01-08', nextDueOn: '2027-02-19' },
    });
    expect(teamSummaryOn(summary(round, ada, '2027-01-01'), '2027-01-08').next).toBe('wait-for-check-in');
  });

  test.each([
    ['whoever answered', ada],
    ['whoever did not', bo],
  ])('asks nothing of %s once a round has ended by itself, until the next one is due', (_, person) => {
    const kept = summary(answeredBy(ada), person, '2027-01-01');
    expect(teamSummaryOn(kept, '2027-01-09')).toMatchObject({
      next: 'nothing',
      checkInOn: '2027-02-19',
      round: undefined,
    });
    expect(teamSummaryOn(kept, '2027-02-19').next).toBe('check-in');
  });

  test.each(['2027-01-08', '2027-01-09', '2027-02-18', '2027-02-19'])(
    'reads on %s as one that is made on that day',
    (day) => {
      for (const person of [ada, bo]) {
        const round = answeredBy(ada);
        expect(teamSummaryOn(summary(round, person, '2027-01-01'), day)).toEqual(
          teamSummaryOn(summary(round, person, day), day),
        );
      }
    },
  );
});

import { describe, expect, test } from '@jest/globals';
import { standingOf } from '#domain/tenant/team-standing.ts';
import { friday, sampleTeam, teamId } from '../../support/sample-team.ts';

const dayMs = 86_400_000;
const { name } = sampleTeam();
const named = { teamId: teamId(1), name };

describe('of a team an administrator is told', () => {
  test('its name, and since when it has the app; no channel, no address, nobody in it', () => {
    expect(standingOf({ ...sampleTeam(), toldAt: friday })).toEqual({ ...named, state: 'active', since: friday });
  });

  test('when its week was planned first, where Teams has told no time', () => {
    expect(standingOf({ ...sampleTeam(), toldAt: undefined, plannedAt: friday })).toMatchObject({ since: friday });
  });

  test('that the app was removed, and when all of it goes: thirty days later', () => {
    expect(standingOf({ ...sampleTeam(), stoppedAt: friday })).toEqual({
      ...named,
      state: 'removed',
      since: friday,
      deletedAt: friday + 30 * dayMs,
    });
  });

  test('that Teams takes no posts there, which alone deletes nothing', () => {
    expect(standingOf({ ...sampleTeam(), closed: { at: friday, where: 'channel' } })).toEqual({
      ...named,
      state: 'closed',
      since: friday,
      deletedAt: undefined,
    });
  });

  test('that Teams does not even say who is in it, which stands for a removal after thirty days', () => {
    expect(standingOf({ ...sampleTeam(), closed: { at: friday, where: 'team' } })).toMatchObject({
      state: 'closed',
      deletedAt: friday + 60 * dayMs,
    });
  });

  test('that it is being deleted, whatever else it is', () => {
    const team = { ...sampleTeam(), stoppedAt: friday, purgingSince: friday + 30 * dayMs };
    expect(standingOf(team)).toEqual({ ...named, state: 'being-deleted', since: friday + 30 * dayMs });
  });
});

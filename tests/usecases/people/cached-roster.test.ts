import { describe, expect, test } from '@jest/globals';
import type { RosterMember } from '#domain/people/roster-member.ts';
import type { Roster } from '#ports/roster.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { makeCachedRoster, rosterCapacity } from '#usecases/people/cached-roster.ts';
import type { CachedRoster } from '#usecases/people/cached-roster.ts';
import { ada, members, sampleTeam, stranger, teamId, tenantId } from '../../support/sample-team.ts';
import { testClock } from '../../support/test-clock.ts';
import type { TestClock } from '../../support/test-clock.ts';

const minute = 60_000;
const joined: RosterMember = { personId: stranger, name: 'Dana Ito', role: 'member' };

type Teams = { current: () => Promise<readonly RosterMember[] | undefined>; calls: number };

const setUp = (): { teams: Teams; clock: TestClock; cached: CachedRoster } => {
  const teams: Teams = { current: () => Promise.resolve(members), calls: 0 };
  const roster: Roster = {
    members: () => {
      teams.calls += 1;
      return teams.current();
    },
  };
  const clock = testClock();
  return { teams, clock, cached: makeCachedRoster({ roster, clock }) };
};

describe('a remembered roster', () => {
  test('lets a member in for ten minutes without asking Teams again', async () => {
    const { teams, clock, cached } = setUp();
    await cached.membersFor(sampleTeam(), ada);
    clock.move(10 * minute - 1);
    expect(await cached.membersFor(sampleTeam(), ada)).toEqual(members);
    expect(teams.calls).toBe(1);
  });

  test('is asked for again after ten minutes, so that someone who left is out by then', async () => {
    const { teams, clock, cached } = setUp();
    await cached.membersFor(sampleTeam(), ada);
    teams.current = () => Promise.resolve(members.filter((member) => member.personId !== ada));
    clock.move(10 * minute);
    const now = await cached.membersFor(sampleTeam(), ada);
    expect(now?.map((member) => member.personId)).not.toContain(ada);
  });

  test('keeps a person out for a minute only, so that someone who has just joined gets in', async () => {
    const { teams, clock, cached } = setUp();
    await cached.membersFor(sampleTeam(), stranger);
    teams.current = () => Promise.resolve([...members, joined]);
    clock.move(minute - 1);
    expect(await cached.membersFor(sampleTeam(), stranger)).toEqual(members);
    clock.move(1);
    expect(await cached.membersFor(sampleTeam(), stranger)).toContainEqual(joined);
    expect(teams.calls).toBe(2);
  });

  test('finds someone who has joined since it was asked for to let another in', async () => {
    const { teams, clock, cached } = setUp();
    await cached.membersFor(sampleTeam(), ada);
    teams.current = () => Promise.resolve([...members, joined]);
    clock.move(2 * minute);
    expect(await cached.membersFor(sampleTeam(), stranger)).toContainEqual(joined);
  });

  test('believes for a minute that the bot is no longer in a team', async () => {
    const { teams, clock, cached } = setUp();
    teams.current = () => Promise.resolve(undefined);
    expect(await cached.members(sampleTeam())).toBeUndefined();
    teams.current = () => Promise.resolve(members);
    expect(await cached.members(sampleTeam())).toBeUndefined();
    clock.move(minute);
    expect(await cached.members(sampleTeam())).toEqual(members);
  });

  test('is asked for at once where it is known to have changed, and believed from then on', async () => {
    const { teams, cached } = setUp();
    await cached.members(sampleTeam());
    teams.current = () => Promise.resolve([...members, joined]);
    expect(await cached.membersNow(sampleTeam())).toContainEqual(joined);
    expect(await cached.members(sampleTeam())).toContainEqual(joined);
    expect(teams.calls).toBe(2);
  });

  test('makes one call of a hundred questions at once', async () => {
    const { teams, cached } = setUp();
    await Promise.all(Array.from({ length: 100 }, () => cached.membersFor(sampleTeam(), ada)));
    expect(teams.calls).toBe(1);
  });

  test('makes one more call of a hundred strangers at once', async () => {
    const { teams, clock, cached } = setUp();
    await cached.members(sampleTeam());
    clock.move(minute);
    await Promise.all(Array.from({ length: 100 }, () => cached.membersFor(sampleTeam(), stranger)));
    expect(teams.calls).toBe(2);
  });

  test('does not remember a failure', async () => {
    const { teams, cached } = setUp();
    teams.current = () => Promise.reject(new Unavailable('teams', undefined));
    await expect(cached.members(sampleTeam())).rejects.toBeInstanceOf(Unavailable);
    teams.current = () => Promise.resolve(members);
    expect(await cached.members(sampleTeam())).toEqual(members);
  });

  test('keeps teams of the same id in two tenants apart', async () => {
    const { teams, cached } = setUp();
    await cached.members(sampleTeam());
    teams.current = () => Promise.resolve([joined]);
    expect(await cached.members(sampleTeam({ tenantId: tenantId(2) }))).toEqual([joined]);
  });

  test('is not trusted when the clock was set back', async () => {
    const { teams, clock, cached } = setUp();
    await cached.members(sampleTeam());
    clock.move(-minute);
    await cached.members(sampleTeam());
    expect(teams.calls).toBe(2);
  });

  test('forgets the team asked for longest ago when there are too many', async () => {
    const { teams, cached } = setUp();
    for (let number = 0; number <= rosterCapacity; number += 1) {
      await cached.members(sampleTeam({ teamId: teamId(number) }));
    }
    await cached.members(sampleTeam({ teamId: teamId(rosterCapacity) }));
    expect(teams.calls).toBe(rosterCapacity + 1);
    await cached.members(sampleTeam({ teamId: teamId(0) }));
    expect(teams.calls).toBe(rosterCapacity + 2);
  });
});

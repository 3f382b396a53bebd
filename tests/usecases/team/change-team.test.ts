import { describe, expect, test } from '@jest/globals';
import type { Team } from '#domain/team/team.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { changeTeam } from '#usecases/team/change-team.ts';
import { makeMemoryTeamStore } from '../../support/memory/team-store.ts';
import { sampleTeam, teamId, tenantId } from '../../support/sample-team.ts';

/** A store that counts what is saved, and in which someone else is `busyTimes` times quicker. */
const storeWith = async (busyTimes: number) => {
  const store = makeMemoryTeamStore();
  await store.add(sampleTeam());
  const counts = { saves: 0, busy: busyTimes };
  const save: typeof store.save = async (team, etag) => {
    counts.saves += 1;
    if (counts.busy > 0) {
      counts.busy -= 1;
      const other = await store.load(tenantId(1), teamId(1));
      await store.save({ ...other!.value, channelId: `19:chosen-${counts.busy}@thread.tacv2` }, other!.etag);
    }
    return store.save(team, etag);
  };
  return { teams: { ...store, save }, counts };
};

const rename = (team: Team): Team => ({ ...team, name: 'Field and depot' });

describe('changing what is known of a team', () => {
  test('keeps what someone else saved in between', async () => {
    const { teams } = await storeWith(2);
    const team = await changeTeam(teams, tenantId(1), teamId(1), rename);
    expect(team).toEqual(sampleTeam({ name: 'Field and depot', channelId: '19:chosen-0@thread.tacv2' }));
    expect((await teams.load(tenantId(1), teamId(1)))?.value).toEqual(team);
  });

  test('writes nothing when nothing changes', async () => {
    const { teams, counts } = await storeWith(0);
    await changeTeam(teams, tenantId(1), teamId(1), (team) => ({ ...team }));
    expect(counts.saves).toBe(0);
  });

  test('finds nothing to change in a team that is unknown', async () => {
    const { teams } = await storeWith(0);
    expect(await changeTeam(teams, tenantId(2), teamId(1), rename)).toBeUndefined();
  });

  test('gives up with an error that can be tried again when others never stop', async () => {
    const { teams } = await storeWith(Infinity);
    await expect(changeTeam(teams, tenantId(1), teamId(1), rename)).rejects.toBeInstanceOf(Unavailable);
  });
});

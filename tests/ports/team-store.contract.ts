import { describe, expect, test } from '@jest/globals';
import type { TeamId } from '#domain/shared/ids.ts';
import type { Team } from '#domain/team/team.ts';
import type { TeamStore } from '#ports/team-store.ts';
import { awkwardTexts } from '../support/awkward-texts.ts';
import { friday, sampleTeam, teamId, tenantId } from '../support/sample-team.ts';

let teams = 0;

/** A team that no other test has seen. */
const newTeamId = (): TeamId => teamId((teams += 1));

const unreachable: Partial<Team> = { stoppedAt: friday, closed: { at: friday, where: 'channel' } };

export const describeTeamStore = (name: string, open: () => TeamStore): void => {
  describe(`team store, ${name}`, () => {
    test('a team that is not known is not found', async () => {
      expect(await open().load(tenantId(1), newTeamId())).toBeUndefined();
    });

    test.each([
      ['greeted', { greetedAt: friday }],
      ['not greeted', { greetedAt: undefined }],
      ['stopped', { stoppedAt: friday }],
      ['closed in its channel', { closed: { at: friday, where: 'channel' } }],
      ['closed as a whole', { closed: { at: friday, where: 'team' } }],
      ['told of at a time', { toldAt: friday }],
      ['being deleted', { stoppedAt: friday, purgingSince: friday + 1 }],
      ['Italian', { language: 'it' }],
    ] as const)('a team that is %s is read back as it was added', async (_, given) => {
      const [store, team] = [open(), sampleTeam({ teamId: newTeamId(), ...given })];
      expect(await store.add(team)).toBe('saved');
      expect((await store.load(team.tenantId, team.teamId))!.value).toEqual(team);
    });

    test.each(awkwardTexts)('keeps a name with %s exactly', async (_, text) => {
      const [store, team] = [open(), sampleTeam({ teamId: newTeamId(), name: text })];
      await store.add(team);
      expect((await store.load(team.tenantId, team.teamId))!.value.name).toBe(text);
    });

    test('of ten additions at once exactly one wins', async () => {
      const [store, team] = [open(), sampleTeam({ teamId: newTeamId() })];
      const outcomes = await Promise.all(Array.from({ length: 10 }, () => store.add(team)));
      expect(outcomes.filter((outcome) => outcome === 'saved')).toHaveLength(1);
    });

    test('a save replaces everything, also what is no longer set', async () => {
      const [store, team] = [open(), sampleTeam({ teamId: newTeamId(), ...unreachable })];
      await store.add(team);
      const { etag } = (await store.load(team.tenantId, team.teamId))!;
      const back = { ...team, channelId: '19:other@thread.tacv2', closed: undefined, stoppedAt: undefined };
      expect(await store.save(back, etag)).toBe('saved');
      expect((await store.load(team.tenantId, team.teamId))!.value).toEqual(back);
    });

    test('of two saves on the same state exactly one wins', async () => {
      const [store, team] = [open(), sampleTeam({ teamId: newTeamId() })];
      await store.add(team);
      const { etag } = (await store.load(team.tenantId, team.teamId))!;
      const outcomes = await Promise.all(['One', 'Two'].map((title) => store.save({ ...team, name: title }, etag)));
      expect(outcomes.toSorted()).toEqual(['conflict', 'saved']);
    });

    test('saving a team that was never added is a conflict', async () => {
      const [store, team] = [open(), sampleTeam({ teamId: newTeamId() })];
      await store.add(team);
      const { etag } = (await store.load(team.tenantId, team.teamId))!;
      expect(await store.save({ ...team, teamId: newTeamId() }, etag)).toBe('conflict');
    });

    test('a removed team is gone, once, and may come back', async () => {
      const [store, team] = [open(), sampleTeam({ teamId: newTeamId() })];
      await store.add(team);
      await store.add({ ...team, tenantId: tenantId(2) });
      const { etag } = (await store.load(team.tenantId, team.teamId))!;
      const remove = () => store.remove(team.tenantId, team.teamId, etag);
      expect([await remove(), await remove()]).toEqual(['saved', 'conflict']);
      expect(await store.load(team.tenantId, team.teamId)).toBeUndefined();
      expect(await store.load(tenantId(2), team.teamId)).toBeDefined();
      expect(await store.add(team)).toBe('saved');
    });

    test('a team that was saved since is not removed', async () => {
      const [store, team] = [open(), sampleTeam({ teamId: newTeamId() })];
      await store.add(team);
      const { etag } = (await store.load(team.tenantId, team.teamId))!;
      await store.save({ ...team, name: 'Saved since' }, etag);
      expect(await store.remove(team.tenantId, team.teamId, etag)).toBe('conflict');
      expect((await store.load(team.tenantId, team.teamId))!.value.name).toBe('Saved since');
    });

    test('the same team id in another tenant is another team', async () => {
      const [store, team] = [open(), sampleTeam({ teamId: newTeamId() })];
      await store.add(team);
      expect(await store.load(tenantId(2), team.teamId)).toBeUndefined();
      expect(await store.add({ ...team, tenantId: tenantId(2), name: 'Theirs' })).toBe('saved');
      expect((await store.load(team.tenantId, team.teamId))!.value.name).toBe(team.name);
    });
  });
};

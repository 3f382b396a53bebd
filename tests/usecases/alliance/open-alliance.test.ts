import { beforeEach, expect, test } from '@jest/globals';
import type { AllianceStore } from '#ports/alliance-store.ts';
import { makeOpenAlliance, rememberAlliances } from '#usecases/alliance/open-alliance.ts';
import { ada, friday, newAlliance, sampleVersion, stranger, teamId } from '../../support/sample-team.ts';
import { makeTeamWorld, principal } from '../../support/team-world.ts';
import type { TeamWorld } from '../../support/team-world.ts';

let world: TeamWorld;
let loads: number;
let alliances: AllianceStore;
beforeEach(async () => {
  world = await makeTeamWorld();
  await world.alliances.start((await world.open(ada)).scope, newAlliance({ openedAt: friday }));
  loads = 0;
  alliances = rememberAlliances({
    ...world.alliances,
    loadOfTeam: (scope) => {
      loads += 1;
      return world.alliances.loadOfTeam(scope);
    },
  });
});

const open = async () => {
  const opened = await makeOpenAlliance({ ...world, alliances })(principal(ada), teamId(1));
  if (opened.kind === 'closed') throw new Error('not a member');
  return opened;
};

test('a team that is opened with its alliance has it read by then', async () => {
  const { scope } = await open();
  expect((await alliances.loadOfTeam(scope))?.value.openedAt).toBe(friday);
  expect(loads).toBe(1);
});

test('it stays closed to someone outside of the team', async () => {
  expect(await makeOpenAlliance({ ...world, alliances })(principal(stranger), teamId(1))).toEqual({ kind: 'closed' });
});

test('another request reads the alliance anew', async () => {
  await open();
  await open();
  expect(loads).toBe(2);
});

test('what was saved is read as it then stands', async () => {
  const { scope } = await open();
  const stored = await alliances.loadOfTeam(scope);
  await alliances.save(scope, [{ kind: 'proposed', version: sampleVersion(1) }], stored!.etag);
  expect((await alliances.loadOfTeam(scope))?.value.versions).toHaveLength(1);
});

test('after a conflict it is read anew', async () => {
  const { scope } = await open();
  const stored = await alliances.loadOfTeam(scope);
  const proposed = [{ kind: 'proposed', version: sampleVersion(1) }] as const;
  await world.alliances.save(scope, proposed, stored!.etag);
  expect(await alliances.save(scope, proposed, stored!.etag)).toBe('conflict');
  expect((await alliances.loadOfTeam(scope))?.value.versions).toHaveLength(1);
});

import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Principal, SelfScope, TeamScope } from '#domain/people/scope.ts';
import type { AllianceStore } from '#ports/alliance-store.ts';
import type { PromptUseStore } from '#ports/prompt-use-store.ts';
import { ada, members, personId, sampleTeam, stranger, teamId, tenantId } from '../../support/sample-team.ts';
import { makeTeamWorld, principal } from '../../support/team-world.ts';
import type { TeamWorld } from '../../support/team-world.ts';

let world: TeamWorld;

beforeEach(async () => {
  world = await makeTeamWorld();
});

describe('the gate', () => {
  test('opens a team to a member of its roster', async () => {
    expect(await world.gate.openTeam(principal(ada), teamId(1))).toEqual({
      kind: 'open',
      scope: { tenantId: tenantId(1), teamId: teamId(1), personId: ada },
      team: sampleTeam(),
      roster: members,
    });
  });

  test.each<[string, () => Promise<unknown>]>([
    ['someone outside of the roster', () => world.gate.openTeam(principal(stranger), teamId(1))],
    ['a member’s namesake in another tenant', () => world.gate.openTeam(principal(ada, tenantId(2)), teamId(1))],
    ['anyone, when the team is unknown', () => world.gate.openTeam(principal(ada), teamId(2))],
  ])('stays closed to %s', async (_, open) => {
    expect(await open()).toEqual({ kind: 'closed' });
  });

  test('stays closed to members once the app was removed from the team', async () => {
    const stored = await world.teams.load(tenantId(1), teamId(1));
    await world.teams.save(sampleTeam({ stoppedAt: world.clock.now() }), stored!.etag);
    expect(await world.gate.openTeam(principal(ada), teamId(1))).toEqual({ kind: 'closed' });
    expect(await world.gate.openForDelivery(tenantId(1), teamId(1))).toEqual({ kind: 'closed' });
  });

  test('stays closed when Teams says that the bot is no longer there', async () => {
    world.roster = undefined;
    expect(await world.gate.openTeam(principal(ada), teamId(1))).toEqual({ kind: 'closed' });
    expect(await world.gate.openForDelivery(tenantId(1), teamId(1))).toEqual({ kind: 'closed' });
  });

  test('opens a team to the worker, in nobody’s name', async () => {
    expect(await world.gate.openForDelivery(tenantId(1), teamId(1))).toEqual({
      kind: 'open',
      scope: { tenantId: tenantId(1), teamId: teamId(1) },
      team: sampleTeam(),
      roster: members,
    });
  });

  test('opens to everyone what is their own', () => {
    expect(world.gate.openSelf(principal(personId(7)))).toEqual({
      tenantId: tenantId(1),
      personId: personId(7),
      name: 'Someone',
    });
  });
});

/** Never run: the compiler is what is tested here, by an error in the type check when one of these compiles. */
export const withoutTheGate = async (alliances: AllianceStore, uses: PromptUseStore, who: Principal): Promise<void> => {
  const ids = { tenantId: tenantId(1), teamId: teamId(1), personId: ada };
  // @ts-expect-error ids alone do not open a team
  await alliances.loadOfTeam(ids);
  // @ts-expect-error nor does having signed in
  await alliances.loadOfTeam({ ...who, teamId: teamId(1) });
  // @ts-expect-error ids alone do not open what is someone's own
  await uses.load({ tenantId: tenantId(1), personId: ada }, 'key');
  // @ts-expect-error a verified person is not yet a scope
  const self: SelfScope = who;
  // @ts-expect-error what is one's own opens no team
  const team: TeamScope = { ...self, teamId: teamId(1) };
  await alliances.loadOfTeam(team);
};

import { beforeEach, describe, expect, test } from '@jest/globals';
import { sha256 } from '#adapters/system/sha256.ts';
import { summarise } from '#domain/alliance/pair/summarise.ts';
import { summariseTeam } from '#domain/alliance/team/team-step.ts';
import type { Principal, SelfScope, TeamScope } from '#domain/people/scope.ts';
import { teamAllianceId } from '#domain/shared/ids.ts';
import type { AllianceStore } from '#ports/alliance-store.ts';
import type { PromptUseStore } from '#ports/prompt-use-store.ts';
import { makeGate } from '#usecases/people/make-gate.ts';
import { makeStopTeam } from '#usecases/team/stop-team.ts';
import { invitedPair } from '../../support/sample-pair.ts';
import {
  ada,
  bo,
  carla,
  friday,
  members,
  newAlliance,
  personId,
  sampleTeam,
  stranger,
  teamId,
  tenantId,
} from '../../support/sample-team.ts';
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

  test('hands out what was read with the team to members alone, under the scope that it was read with', async () => {
    const scopes: TeamScope[] = [];
    const read = async (scope: TeamScope) => {
      scopes.push(scope);
      return { team: await world.teams.load(scope.tenantId, scope.teamId), board: `board of ${scope.teamId}` };
    };
    const [member, outsider] = [ada, stranger].map((person) => world.gate.openSelf(principal(person)));
    const open = await world.gate.openTeamReading(member!, teamId(1), read);
    expect(open).toMatchObject({ kind: 'open', reading: { board: `board of ${teamId(1)}` } });
    expect(open.kind === 'open' && open.scope).toBe(scopes[0]);
    expect(await world.gate.openTeamReading(outsider!, teamId(1), read)).toEqual({ kind: 'closed' });
  });

  test('stays closed when what was read knows of no such team', async () => {
    const read = () => Promise.resolve({ team: undefined });
    expect(await world.gate.openTeamReading(principal(ada), teamId(1), read)).toEqual({ kind: 'closed' });
  });

  test('opens what stands between two to the two alone, and to nobody with themselves', async () => {
    const [first, second] = [ada, bo].map((person) => world.gate.openSelf(principal(person)));
    const [one, other] = [await world.gate.openBetween(first!, bo), await world.gate.openBetween(second!, ada)];
    const between = one.kind === 'open' ? one.scope.allianceId : '';
    expect(other).toMatchObject({ kind: 'open', scope: { allianceId: between, personId: bo, otherId: ada } });
    expect(await world.gate.openBetween(second!, carla)).not.toMatchObject({ scope: { allianceId: between } });
    expect(await world.gate.openBetween(first!, ada)).toEqual({ kind: 'closed' });
  });

  test('stays closed to members once the app was removed from the team', async () => {
    const stored = await world.teams.load(tenantId(1), teamId(1));
    await world.teams.save(sampleTeam({ stoppedAt: world.clock.now() }), stored!.etag);
    expect(await world.gate.openTeam(principal(ada), teamId(1))).toEqual({ kind: 'closed' });
    expect(await world.gate.openForDelivery(tenantId(1), teamId(1))).toEqual({ kind: 'closed' });
  });

  test('closes at once to whoever had it open, though the roster is remembered', async () => {
    expect((await world.open(ada)).kind).toBe('open');
    await makeStopTeam(world)(tenantId(1), { teamId: teamId(1), threadId: '' });
    expect(await world.gate.openTeam(principal(ada), teamId(1))).toEqual({ kind: 'closed' });
  });

  test.each([undefined, 1])('stays closed while all of a team is being deleted (removed at %s)', async (stoppedAt) => {
    const stored = await world.teams.load(tenantId(1), teamId(1));
    await world.teams.save(sampleTeam({ stoppedAt, purgingSince: world.clock.now() }), stored!.etag);
    expect(await world.gate.openTeam(principal(ada), teamId(1))).toEqual({ kind: 'closed' });
    expect(await world.gate.openForDelivery(tenantId(1), teamId(1))).toEqual({ kind: 'closed' });
    expect(await world.gate.openAfresh(tenantId(1), teamId(1))).toEqual({ kind: 'closed' });
  });

  test('takes a team that is closed to someone off their home, and leaves it on the homes of its members', async () => {
    const { scope, team } = await world.open(ada);
    for (const reader of [ada, stranger])
      await world.teamSummaries.save(scope, reader, summariseTeam(newAlliance(), team, reader, '2026-11-20'));
    await world.gate.openTeam(principal(stranger), teamId(1));
    await world.gate.openTeam(principal(ada), teamId(1));
    expect((await world.homes.read(world.gate.openSelf(principal(stranger)))).teams).toEqual([]);
    expect((await world.homes.read(world.gate.openSelf(principal(ada)))).teams).toHaveLength(1);
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

  test('opens a tenant as a whole to its administrators alone', () => {
    expect(world.gate.openAdministration(principal(ada))).toEqual({ kind: 'closed' });
    const administrator = { ...principal(ada), isAdministrator: true };
    expect(world.gate.openAdministration(administrator)).toEqual({
      kind: 'open',
      scope: { tenantId: tenantId(1), personId: ada },
    });
  });

  test('opens to everyone what is their own', () => {
    expect(world.gate.openSelf(principal(personId(7)))).toEqual({
      tenantId: tenantId(1),
      personId: personId(7),
      name: 'Someone',
      address: '',
      isAdministrator: false,
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

const nobody = () => Promise.resolve([]);
const nobodys = { membersNow: nobody, membersFor: nobody, members: nobody };

describe('the gate of a pair', () => {
  const invited = async () => {
    const pairing = await world.gate.openPairWith(world.gate.openSelf(principal(ada)), bo);
    if (pairing.kind === 'closed') throw new Error('closed');
    await world.pairs.start(pairing.scope, invitedPair({ id: pairing.scope.allianceId }));
    return pairing.scope.allianceId;
  };

  test('opens to each of the two, as themselves', async () => {
    const allianceId = await invited();
    expect(await world.gate.openPair(principal(bo), allianceId)).toMatchObject({
      kind: 'open',
      scope: { tenantId: tenantId(1), allianceId, personId: bo, otherId: ada },
      self: { personId: bo, name: 'Bo Lindqvist' },
      stored: { value: { people: [ada, bo] } },
    });
  });

  test('is closed to anyone else, and in another tenant to the two themselves', async () => {
    const allianceId = await invited();
    expect(await world.gate.openPair(principal(carla), allianceId)).toEqual({ kind: 'closed' });
    expect(await world.gate.openPair(principal(ada, tenantId(2)), allianceId)).toEqual({ kind: 'closed' });
  });

  test('is closed to the one who has left, and open to the other', async () => {
    const allianceId = await invited();
    const open = await world.gate.openPair(principal(ada), allianceId);
    if (open.kind === 'closed') throw new Error('closed');
    const left = { kind: 'standing-changed', standing: { kind: 'left', by: ada, at: friday } } as const;
    await world.pairs.save(open.scope, [left], open.stored.etag);
    expect(await world.gate.openPair(principal(ada), allianceId)).toEqual({ kind: 'closed' });
    expect(await world.gate.openPair(principal(bo), allianceId)).toMatchObject({ kind: 'open' });
    expect(await world.gate.openPairForDelivery(tenantId(1), allianceId, ada)).toEqual({ kind: 'closed' });
  });

  const outdated = async (personId: typeof ada) => {
    const allianceId = await invited();
    const open = await world.gate.openPair(principal(personId), allianceId);
    if (open.kind === 'closed') throw new Error('closed');
    const { scope, stored, self } = open;
    await world.pairs.saveSummary(scope, personId, summarise(stored.value, personId, '2026-11-20'));
    await world.pairs.saveNote(self, allianceId, 'Ask why', undefined);
    await world.pairs.remove(scope, stored.etag);
    return { allianceId, scope, self, stored };
  };

  test('takes away what is still kept of an alliance that is no more, from whoever asks for it', async () => {
    const { allianceId, self } = await outdated(bo);
    expect((await world.homes.read(self)).pairs).toHaveLength(1);
    expect(await world.gate.openPair(principal(bo), allianceId)).toEqual({ kind: 'closed' });
    expect((await world.homes.read(self)).pairs).toEqual([]);
    expect(await world.pairs.note(self, allianceId)).toBeUndefined();
  });

  test('takes nothing away from the one to whom the alliance is open', async () => {
    const allianceId = await invited();
    const open = await world.gate.openPair(principal(bo), allianceId);
    if (open.kind === 'closed') throw new Error('closed');
    await world.pairs.saveSummary(open.scope, bo, summarise(open.stored.value, bo, '2026-11-20'));
    await world.gate.openPair(principal(carla), allianceId);
    await world.gate.openPair(principal(bo), allianceId);
    expect((await world.homes.read(open.self)).pairs).toHaveLength(1);
  });

  test('opens an alliance that begins anew while what was kept of the old one is taken away', async () => {
    const { allianceId, scope, stored } = await outdated(bo);
    const removeSummary = async () => {
      await world.pairs.start(scope, stored.value);
    };
    const gate = makeGate({ ...world, roster: nobodys, pairs: { ...world.pairs, removeSummary }, sha256 });
    expect(await gate.openPair(principal(bo), allianceId)).toMatchObject({ kind: 'open' });
  });

  test('finds the same place whoever of the two asks', async () => {
    const scopes = [
      await world.gate.openPairWith(world.gate.openSelf(principal(ada)), bo),
      await world.gate.openPairWith(world.gate.openSelf(principal(bo)), ada),
      await world.gate.openPairWith(world.gate.openSelf(principal(ada, tenantId(2))), bo),
    ].map((pairing) => (pairing.kind === 'open' ? pairing.scope.allianceId : undefined));
    expect(scopes[0]).toBe(scopes[1]);
    expect(scopes[0]).not.toBe(scopes[2]);
  });

  test('opens to the worker what is of two whose alliance is gone, and of nobody with themselves', async () => {
    const { allianceId } = await outdated(bo);
    expect(await world.gate.openPairingForDelivery(tenantId(1), bo, ada)).toEqual({
      kind: 'open',
      scope: { tenantId: tenantId(1), allianceId, personId: bo, otherId: ada },
      stored: undefined,
    });
    expect(await world.gate.openPairingForDelivery(tenantId(1), bo, bo)).toEqual({ kind: 'closed' });
  });

  test('is closed between someone and themselves', async () => {
    expect(await world.gate.openPairWith(world.gate.openSelf(principal(ada)), ada)).toEqual({ kind: 'closed' });
  });

  test('asks no store for the alliance of a team', async () => {
    const pairs = { ...world.pairs, load: () => Promise.reject(new Error('asked')) };
    const gate = makeGate({ ...world, roster: nobodys, pairs, sha256 });
    expect(await gate.openPair(principal(ada), teamAllianceId(teamId(1)))).toEqual({ kind: 'closed' });
  });
});

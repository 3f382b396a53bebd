import { describe, expect, test } from '@jest/globals';
import { makePairStore } from '#adapters/tables/pair-store.ts';
import { makeTeamStore } from '#adapters/tables/team-store.ts';
import { makeTeamSummaryStore } from '#adapters/tables/team-summary-store.ts';
import { makeTeamThreads } from '#adapters/tables/team-threads.ts';
import { makeTenantOverview } from '#adapters/tables/tenant-overview.ts';
import type { KeptSummary } from '#domain/alliance/pair/pair-summary.ts';
import type { TeamId, TenantId } from '#domain/shared/ids.ts';
import { allianceId } from '../../support/sample-pair.ts';
import { personId, sampleTeam, teamId, tenantId } from '../../support/sample-team.ts';
import { administratorScope, pairScope, teamScope } from '../../support/scopes.ts';
import { openTestTables } from '../../support/test-tables.ts';

const tables = openTestTables();

let tenants = 700;
const newTenant = (): TenantId => tenantId((tenants += 1));

const scopeOf = (tenant: TenantId) => administratorScope(tenant, personId(1));

const addTeam = async (tenant: TenantId, id: TeamId, threads: readonly string[]): Promise<void> => {
  await makeTeamStore(tables().teams).add({ ...sampleTeam(), tenantId: tenant, teamId: id, name: `Team ${id}` });
  for (const thread of threads) await makeTeamThreads(tables().teams).keep(tenant, thread, id);
};

const addMember = async (tenant: TenantId, person: number, team: TeamId): Promise<void> => {
  await makeTeamSummaryStore(tables().people).save(teamScope(tenant, team), personId(person), {
    teamId: team,
    teamName: 'Field design',
    channelId: '19:alliance@thread.tacv2',
    stage: 'writing',
    next: 'write-answers',
    version: undefined,
    checkInOn: undefined,
    round: undefined,
  });
};

const sampleSummary: Omit<KeptSummary, 'allianceId' | 'other'> = {
  otherName: 'Bo Lindqvist',
  otherAddress: '',
  standing: 'invited',
  next: 'wait-for-decision',
  version: undefined,
  inForceSince: undefined,
  checkInOn: undefined,
  reviewOn: undefined,
  pausedUntil: undefined,
  openPromises: 0,
};

/** What each of the two has on their home of an alliance between them. */
const keepLines = async (tenant: TenantId, [one, other]: readonly [number, number]): Promise<void> => {
  const store = makePairStore(tables(), () => 'mark');
  const pair = [personId(one), personId(other)] as const;
  const scope = pairScope(tenant, allianceId(100 * one + other), pair);
  for (const [of, ally] of [pair, pair.toReversed()] as const)
    await store.saveSummary(scope, of, { ...sampleSummary, allianceId: scope.allianceId, other: ally });
};

describe('a look at a tenant', () => {
  test('finds its teams, each once, and none of another tenant', async () => {
    const [tenant, other] = [newTenant(), newTenant()];
    await addTeam(tenant, teamId(1), ['19:one@thread.tacv2', '19:one-later@thread.tacv2']);
    await addTeam(tenant, teamId(2), ['19:two@thread.tacv2']);
    await addTeam(other, teamId(3), ['19:three@thread.tacv2']);
    const { teams, next } = await makeTenantOverview(tables()).teams(scopeOf(tenant), undefined);
    expect(teams.map((team) => team.teamId).toSorted()).toEqual([teamId(1), teamId(2)]);
    expect(next).toBeUndefined();
  });

  test('goes through many teams a page at a time, and leaves none out', async () => {
    const tenant = newTenant();
    const ids = Array.from({ length: 60 }, (_, index) => teamId(index + 1));
    for (const id of ids) await addTeam(tenant, id, [`19:${id}@thread.tacv2`]);
    const overview = makeTenantOverview(tables());
    const first = await overview.teams(scopeOf(tenant), undefined);
    expect(first.teams).toHaveLength(50);
    const second = await overview.teams(scopeOf(tenant), first.next);
    expect(second.next).toBeUndefined();
    const found = [...first.teams, ...second.teams].map((team) => team.teamId);
    expect(found.toSorted()).toEqual(ids.toSorted());
  });

  test('begins anew where someone made up a place to go on from', async () => {
    const tenant = newTenant();
    await addTeam(tenant, teamId(1), ['19:one@thread.tacv2']);
    const { teams } = await makeTenantOverview(tables()).teams(scopeOf(tenant), "' or PartitionKey ge '");
    expect(teams.map((team) => team.teamId)).toEqual([teamId(1)]);
  });

  test('counts everyone once who has a line of a team, whatever else they have, and nobody of another tenant', async () => {
    const [tenant, other] = [newTenant(), newTenant()];
    for (const person of [1, 2, 3]) await addMember(tenant, person, teamId(1));
    await addMember(tenant, 3, teamId(2));
    await addMember(other, 4, teamId(1));
    expect(await makeTenantOverview(tables()).counts(scopeOf(tenant))).toEqual({ people: 3 });
  });

  test('counts nothing of what is between two: a count that falls would tell of a silent decline', async () => {
    const tenant = newTenant();
    await addMember(tenant, 1, teamId(1));
    await keepLines(tenant, [1, 2]);
    await keepLines(tenant, [1, 3]);
    expect(await makeTenantOverview(tables()).counts(scopeOf(tenant))).toEqual({ people: 1 });
  });
});

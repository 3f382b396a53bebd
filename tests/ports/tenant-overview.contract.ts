import { describe, expect, test } from '@jest/globals';
import type { KeptSummary } from '#domain/alliance/pair/pair-summary.ts';
import type { TeamId, TenantId } from '#domain/shared/ids.ts';
import type { PairStore } from '#ports/pair-store.ts';
import type { PersonalChatStore } from '#ports/personal-chat-store.ts';
import type { TeamStore } from '#ports/team-store.ts';
import type { TeamSummaryStore } from '#ports/team-summary-store.ts';
import type { TeamThreads } from '#ports/team-threads.ts';
import type { TenantOverview } from '#ports/tenant-overview.ts';
import { allianceId } from '../support/sample-pair.ts';
import { personId, sampleTeam, teamId, tenantId } from '../support/sample-team.ts';
import { administratorScope, pairScope, teamScope } from '../support/scopes.ts';

/** What a look at a tenant looks at. */
export type OverviewStores = {
  readonly overview: TenantOverview;
  readonly teams: TeamStore;
  readonly threads: TeamThreads;
  readonly summaries: TeamSummaryStore;
  readonly chats: PersonalChatStore;
  readonly pairs: PairStore;
};

let tenants = 700;
const newTenant = (): TenantId => tenantId((tenants += 1));

const scopeOf = (tenant: TenantId) => administratorScope(tenant, personId(1));

const addTeam = async (
  { teams, threads }: OverviewStores,
  tenant: TenantId,
  id: TeamId,
  names: readonly string[],
): Promise<void> => {
  await teams.add({ ...sampleTeam(), tenantId: tenant, teamId: id, name: `Team ${id}` });
  for (const name of names) await threads.keep(tenant, name, id);
};

const addMember = async (
  { summaries }: OverviewStores,
  tenant: TenantId,
  person: number,
  team: TeamId,
): Promise<void> => {
  await summaries.save(teamScope(tenant, team), personId(person), {
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

const addApp = async ({ chats }: OverviewStores, tenant: TenantId, person: number): Promise<void> => {
  await chats.save(
    {
      tenantId: tenant,
      personId: personId(person),
      name: '',
      language: 'en',
      conversationId: `a:${person}`,
      serviceUrl: 'https://smba.trafficmanager.net/emea/',
      botId: '28:bot',
      zone: undefined,
      greetedAt: undefined,
      stoppedAt: undefined,
    },
    undefined,
  );
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
const keepLines = async (
  { pairs }: OverviewStores,
  tenant: TenantId,
  [one, other]: readonly [number, number],
): Promise<void> => {
  const pair = [personId(one), personId(other)] as const;
  const scope = pairScope(tenant, allianceId(100 * one + other), pair);
  for (const [of, ally] of [pair, pair.toReversed()] as const)
    await pairs.saveSummary(scope, of, { ...sampleSummary, allianceId: scope.allianceId, other: ally });
};

/** What everything that looks at a tenant keeps to. */
export const describeTenantOverview = (where: string, open: () => OverviewStores): void => {
  describe(`a look at a tenant ${where}`, () => {
    test('finds its teams, each once, and none of another tenant', async () => {
      const stores = open();
      const [tenant, other] = [newTenant(), newTenant()];
      await addTeam(stores, tenant, teamId(1), ['19:one@thread.tacv2', '19:one-later@thread.tacv2']);
      await addTeam(stores, tenant, teamId(2), ['19:two@thread.tacv2']);
      await addTeam(stores, other, teamId(3), ['19:three@thread.tacv2']);
      const { teams, next } = await stores.overview.teams(scopeOf(tenant), undefined);
      expect(teams.map((team) => team.teamId).toSorted()).toEqual([teamId(1), teamId(2)]);
      expect(next).toBeUndefined();
    });

    test('finds none where there is none, and none of which only a thread is left', async () => {
      const stores = open();
      const tenant = newTenant();
      const nothing = { teams: [], next: undefined };
      expect(await stores.overview.teams(scopeOf(tenant), undefined)).toEqual(nothing);
      await stores.threads.keep(tenant, '19:gone@thread.tacv2', teamId(1));
      expect(await stores.overview.teams(scopeOf(tenant), undefined)).toEqual(nothing);
    });

    test('goes through many teams a page at a time, and leaves none out', async () => {
      const stores = open();
      const tenant = newTenant();
      const ids = Array.from({ length: 60 }, (_, index) => teamId(index + 1));
      for (const id of ids) await addTeam(stores, tenant, id, [`19:${id}@thread.tacv2`]);
      const first = await stores.overview.teams(scopeOf(tenant), undefined);
      expect(first.teams).toHaveLength(50);
      const second = await stores.overview.teams(scopeOf(tenant), first.next);
      expect(second.next).toBeUndefined();
      const found = [...first.teams, ...second.teams].map((team) => team.teamId);
      expect(found.toSorted()).toEqual(ids.toSorted());
    });

    test.each(["' or PartitionKey ge '", '', '19:other@thread.tacv2'])(
      'begins anew where someone made up a place to go on from: %j',
      async (from) => {
        const stores = open();
        const tenant = newTenant();
        await addTeam(stores, tenant, teamId(1), ['19:one@thread.tacv2']);
        const { teams } = await stores.overview.teams(scopeOf(tenant), from);
        expect(teams.map((team) => team.teamId)).toEqual([teamId(1)]);
      },
    );

    test('counts everyone once who has a line of a team, whatever else they have, and nobody of another tenant', async () => {
      const stores = open();
      const [tenant, other] = [newTenant(), newTenant()];
      for (const person of [1, 2, 3]) await addMember(stores, tenant, person, teamId(1));
      await addMember(stores, tenant, 3, teamId(2));
      await addMember(stores, other, 4, teamId(1));
      expect(await stores.overview.counts(scopeOf(tenant))).toEqual({ people: 3 });
    });

    test('counts whoever has the app for themselves, once with their teams', async () => {
      const stores = open();
      const tenant = newTenant();
      await addMember(stores, tenant, 1, teamId(1));
      await addApp(stores, tenant, 1);
      await addApp(stores, tenant, 2);
      await addApp(stores, newTenant(), 3);
      expect(await stores.overview.counts(scopeOf(tenant))).toEqual({ people: 2 });
    });

    test('does not count whom the last team has let go', async () => {
      const stores = open();
      const tenant = newTenant();
      await addMember(stores, tenant, 1, teamId(1));
      await addMember(stores, tenant, 2, teamId(1));
      await stores.summaries.remove(tenant, teamId(1), personId(2));
      expect(await stores.overview.counts(scopeOf(tenant))).toEqual({ people: 1 });
    });

    test('counts nothing of what is between two: a count that falls would tell of a silent decline', async () => {
      const stores = open();
      const tenant = newTenant();
      await addMember(stores, tenant, 1, teamId(1));
      await keepLines(stores, tenant, [1, 2]);
      await keepLines(stores, tenant, [1, 3]);
      expect(await stores.overview.counts(scopeOf(tenant))).toEqual({ people: 1 });
    });
  });
};

import { describe, expect, test } from '@jest/globals';
import type { TeamStep, TeamSummary } from '#domain/alliance/team/team-step.ts';
import type { Stage } from '#domain/alliance/team/team-alliance.ts';
import type { PersonId, TeamId } from '#domain/shared/ids.ts';
import type { HomeStore } from '#ports/home-store.ts';
import type { PairStore } from '#ports/pair-store.ts';
import type { TeamSummaryStore } from '#ports/team-summary-store.ts';
import { awkwardTexts } from '../support/awkward-texts.ts';
import { allianceId } from '../support/sample-pair.ts';
import { personId, teamId, tenantId } from '../support/sample-team.ts';
import { pairScope, selfScope, teamScope } from '../support/scopes.ts';

/** Stores over one place; `homes` reads what the others write. */
export type Homes = {
  readonly teamSummaries: TeamSummaryStore;
  readonly homes: HomeStore;
  readonly pairs: PairStore;
};

let numbers = 0;

/** Someone, or a team, whom no other test has seen. */
const newPerson = (): PersonId => personId((numbers += 1));
const newTeam = (): TeamId => teamId((numbers += 1));

const summary = (team: TeamId, given: Partial<TeamSummary> = {}): TeamSummary => ({
  teamId: team,
  teamName: 'Field design',
  channelId: '19:alliance@thread.tacv2',
  stage: 'writing',
  next: 'write-answers',
  version: undefined,
  checkInOn: undefined,
  round: undefined,
  ...given,
});

const steps: readonly TeamStep[] = [
  'write-answers',
  'wait-for-answers',
  'write-agreement',
  'commit',
  'wait-for-commitments',
  'check-in',
  'wait-for-check-in',
  'nothing',
];
const stages: readonly Stage[] = ['writing', 'drafting', 'proposed', 'in-force'];

export const describeTeamSummaryStore = (name: string, open: () => Homes): void => {
  describe(`team-summary store, ${name}`, () => {
    const teamsOf = async ({ homes }: Homes, person: PersonId, tenant = tenantId(1)) =>
      (await homes.read(selfScope(tenant, person))).teams;
    const saved = async (given: Partial<TeamSummary> = {}) => {
      const [stores, me, team] = [open(), newPerson(), newTeam()];
      const scope = teamScope(tenantId(1), team);
      await stores.teamSummaries.save(scope, me, summary(team, given));
      return { stores, me, team, scope };
    };

    test('someone whose teams have no alliance has none', async () => {
      expect(await teamsOf(open(), newPerson())).toEqual([]);
    });

    test('of a team that someone is out of its name is left, to ask for what they wrote there', async () => {
      const { stores, me, team } = await saved({ teamName: 'Field design' });
      expect(await stores.homes.pastTeams(selfScope(tenantId(1), me))).toEqual([]);
      await stores.teamSummaries.remove(tenantId(1), team, me);
      await stores.teamSummaries.remove(tenantId(1), newTeam(), me);
      expect(await stores.homes.pastTeams(selfScope(tenantId(1), me))).toEqual([
        { teamId: team, teamName: 'Field design' },
      ]);
      expect(await teamsOf(stores, me)).toEqual([]);
    });

    test('so it is for all of a team that removes the app', async () => {
      const { stores, me, team } = await saved();
      await stores.teamSummaries.removeAll(tenantId(1), team);
      expect(await stores.homes.pastTeams(selfScope(tenantId(1), me))).toHaveLength(1);
    });

    test('a summary is read back whole', async () => {
      const whole = {
        stage: 'in-force',
        next: 'check-in',
        version: 3,
        checkInOn: '2027-01-01',
        round: { lastDay: '2027-01-08', nextDueOn: '2027-02-19' },
      } as const;
      const { stores, me, team } = await saved(whole);
      expect(await teamsOf(stores, me)).toEqual([summary(team, whole)]);
    });

    test.each(steps)('the step %s is kept', async (next) => {
      const { stores, me, team } = await saved({ next });
      expect(await teamsOf(stores, me)).toEqual([summary(team, { next })]);
    });

    test.each(stages)('the stage %s is kept', async (stage) => {
      const { stores, me, team } = await saved({ stage });
      expect(await teamsOf(stores, me)).toEqual([summary(team, { stage })]);
    });

    test.each(awkwardTexts)('keeps %s in the name of a team exactly', async (_, teamName) => {
      const { stores, me, team } = await saved({ teamName });
      expect(await teamsOf(stores, me)).toEqual([summary(team, { teamName })]);
    });

    test('a later summary takes the place of the earlier one, to the last date', async () => {
      const { stores, me, team, scope } = await saved({ checkInOn: '2027-01-01', version: 1 });
      await stores.teamSummaries.save(scope, me, summary(team, { next: 'commit' }));
      expect(await teamsOf(stores, me)).toEqual([summary(team, { next: 'commit' })]);
    });

    test('each member has a summary of their own', async () => {
      const { stores, me, team, scope } = await saved();
      const other = newPerson();
      await stores.teamSummaries.save(scope, other, summary(team, { next: 'wait-for-answers' }));
      expect(await teamsOf(stores, me)).toEqual([summary(team)]);
      expect(await teamsOf(stores, other)).toEqual([summary(team, { next: 'wait-for-answers' })]);
    });

    test('a home shows all teams and all alliances between two, each apart', async () => {
      const { stores, me, team } = await saved();
      const [second, other] = [newTeam(), newPerson()];
      await stores.teamSummaries.save(teamScope(tenantId(1), second), me, summary(second));
      const pair = {
        allianceId: allianceId(1),
        other,
        otherName: 'Bo Lindqvist',
        otherAddress: 'bo@example.com',
        standing: 'active',
        next: 'nothing',
        version: 1,
        inForceSince: undefined,
        checkInOn: undefined,
        reviewOn: undefined,
        pausedUntil: undefined,
        openPromises: 0,
      } as const;
      await stores.pairs.saveSummary(pairScope(tenantId(1), allianceId(1), [me, other]), me, pair);
      await stores.pairs.saveNote(selfScope(tenantId(1), me), allianceId(1), 'Mine alone.', undefined);
      const { pairs, teams } = await stores.homes.read(selfScope(tenantId(1), me));
      expect(pairs).toEqual([pair]);
      expect(new Set(teams.map(({ teamId: id }) => id))).toEqual(new Set([team, second]));
      expect(teams).toHaveLength(2);
    });

    test('a removed summary is gone, another member’s stays, and removing it again is harmless', async () => {
      const { stores, me, team, scope } = await saved();
      const other = newPerson();
      await stores.teamSummaries.save(scope, other, summary(team));
      await stores.teamSummaries.remove(scope.tenantId, scope.teamId, me);
      await stores.teamSummaries.remove(scope.tenantId, scope.teamId, me);
      expect(await teamsOf(stores, me)).toEqual([]);
      expect(await teamsOf(stores, other)).toEqual([summary(team)]);
    });

    test('a team that ends is gone from everyone’s home, and nothing else is', async () => {
      const { stores, me, team, scope } = await saved();
      const [other, second] = [newPerson(), newTeam()];
      await stores.teamSummaries.save(scope, other, summary(team));
      await stores.teamSummaries.save(teamScope(tenantId(1), second), me, summary(second));
      await stores.teamSummaries.save(teamScope(tenantId(2), team), me, summary(team));
      await stores.teamSummaries.removeAll(tenantId(1), team);
      await stores.teamSummaries.removeAll(tenantId(1), team);
      expect(await teamsOf(stores, me)).toEqual([summary(second)]);
      expect(await teamsOf(stores, other)).toEqual([]);
      expect(await teamsOf(stores, me, tenantId(2))).toEqual([summary(team)]);
    });

    test('the same person id in another tenant is another person', async () => {
      const { stores, me } = await saved();
      expect(await teamsOf(stores, me, tenantId(2))).toEqual([]);
    });
  });
};

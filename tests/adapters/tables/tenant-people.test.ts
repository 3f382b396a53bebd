import { beforeEach, expect, test } from '@jest/globals';
import { makePreferenceStore } from '#adapters/tables/preference-store.ts';
import { makeTeamSummaryStore } from '#adapters/tables/team-summary-store.ts';
import { makeTenantPeople } from '#adapters/tables/tenant-people.ts';
import { summariseTeam } from '#domain/alliance/team/team-step.ts';
import { preferencesAtFirst } from '#domain/people/preferences.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import { newAlliance, personId, sampleTeam, teamId, tenantId } from '../../support/sample-team.ts';
import { selfScope, teamScope } from '../../support/scopes.ts';
import { openTestTables } from '../../support/test-tables.ts';

const tables = openTestTables();

beforeEach(async () => {
  const { people } = tables();
  for await (const { partitionKey = '', rowKey = '' } of people.listEntities())
    await people.deleteEntity(partitionKey, rowKey);
});

const keep = async (person: PersonId, tenant = tenantId(1)) => {
  const preferences = { ...preferencesAtFirst, revision: 1 };
  await makePreferenceStore(tables().people).save(selfScope(tenant, person), preferences, undefined);
};
const join = async (person: PersonId) => {
  const line = summariseTeam(newAlliance(), sampleTeam(), person, '2026-11-20');
  await makeTeamSummaryStore(tables().people).save(teamScope(tenantId(1), teamId(1)), person, line);
};
const allInNoTeam = async () => {
  const found: PersonId[] = [];
  let from: string | undefined;
  let looks = 0;
  do {
    const { people, next } = await makeTenantPeople(tables().people).inNoTeam(tenantId(1), from);
    found.push(...people);
    [from, looks] = [next, looks + 1];
  } while (from !== undefined);
  return { found, looks };
};

test('people of whom anything is kept and on whose home no team stands are found, in their tenant alone', async () => {
  const [one, inTeam, wasInTeam, far] = [personId(1), personId(2), personId(3), personId(4)];
  await keep(one);
  await keep(inTeam);
  await join(inTeam);
  await join(wasInTeam);
  await makeTeamSummaryStore(tables().people).remove(tenantId(1), teamId(1), wasInTeam);
  await keep(far, tenantId(2));
  expect((await allInNoTeam()).found).toEqual([one, wasInTeam]);
});

test('many of them are found in several looks, each of them once', async () => {
  const all = Array.from({ length: 450 }, (_, index) => personId(index + 1));
  for (let start = 0; start < all.length; start += 50)
    await Promise.all(all.slice(start, start + 50).map((one) => keep(one)));
  for (const one of all.slice(195, 205)) await join(one);
  const { found, looks } = await allInNoTeam();
  expect(found.toSorted()).toEqual([...all.slice(0, 195), ...all.slice(205)].toSorted());
  expect(looks).toBe(3);
});

test('a team’s people are those on whose homes it stands', async () => {
  for (const person of [personId(1), personId(2), personId(3)]) await join(person);
  const store = makeTeamSummaryStore(tables().people);
  await store.remove(tenantId(1), teamId(1), personId(2));
  expect(await store.holders(tenantId(1), teamId(1))).toEqual([personId(1), personId(3)]);
  expect(await store.holders(tenantId(1), teamId(2))).toEqual([]);
  expect(await store.holders(tenantId(2), teamId(1))).toEqual([]);
});

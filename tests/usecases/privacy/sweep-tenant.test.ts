import { beforeEach, describe, expect, test } from '@jest/globals';
import { summariseTeam } from '#domain/alliance/team/team-step.ts';
import { sweepAfter } from '#domain/privacy/retention.ts';
import { makeEnterTenantSweeps } from '#usecases/privacy/sweep-tenant.ts';
import { ada, bo, friday, newAlliance, sampleTeam, teamId, tenantId } from '../../support/sample-team.ts';
import { teamScope } from '../../support/scopes.ts';
import { makeTeamWorld } from '../../support/team-world.ts';
import type { TeamWorld } from '../../support/team-world.ts';

const dayMs = 86_400_000;
const tenant = tenantId(1);

let world: TeamWorld;
beforeEach(async () => {
  world = await makeTeamWorld();
  const line = summariseTeam(newAlliance(), sampleTeam(), ada, '2026-11-20');
  for (const person of [ada, bo]) await world.teamSummaries.save(teamScope(tenant, teamId(1)), person, line);
  await world.teamSummaries.remove(tenant, teamId(1), bo);
});

const due = async (kind: string) =>
  (await world.dueIndex.dueBy(friday + 400 * dayMs)).filter(({ job }) => job.kind === kind);
const enter = (...tenants: readonly (typeof tenant)[]) => makeEnterTenantSweeps({ ...world, tenants })();

describe('the monthly look through a tenant', () => {
  test('enters that of each of its teams, once however often it is done', async () => {
    await world.teamThreads.keep(tenant, sampleTeam().threadId, teamId(1));
    await world.teamThreads.keep(tenant, '19:another@thread.tacv2', teamId(2));
    await world.teamThreads.keep(tenantId(2), '19:far@thread.tacv2', teamId(3));
    await world.sweepTenant(tenant);
    await world.sweepTenant(tenant);
    expect((await due('sweep-practices')).map(({ at, owner }) => [at, owner])).toEqual(
      expect.arrayContaining([teamId(1), teamId(2)].map((id) => [sweepAfter(id, friday), id])),
    );
    expect(await due('sweep-practices')).toHaveLength(2);
  });

  test('has everyone looked for who is in no team, once all teams have been looked through, and nobody else', async () => {
    await world.sweepTenant(tenant);
    expect((await due('look-for-leaver')).map(({ at, job }) => [at, job])).toEqual([
      [sweepAfter(bo, friday + 32 * dayMs), { kind: 'look-for-leaver', tenantId: tenant, to: bo }],
    ]);
  });

  test('is done again next month, also by a clock that is behind', async () => {
    const at = sweepAfter(tenant, friday);
    world.clock.move(at - 1000 - friday);
    await world.sweepTenant(tenant);
    expect((await due('sweep-tenant')).map((row) => row.at)).toEqual([sweepAfter(tenant, at)]);
  });

  test('is entered for each tenant by every process that starts, and stands once', async () => {
    expect(await enter(tenant, tenantId(2))).toBe(true);
    world.clock.move(60_000);
    expect(await enter(tenant, tenantId(2))).toBe(true);
    expect((await due('sweep-tenant')).map(({ job }) => job)).toEqual(
      expect.arrayContaining([tenant, tenantId(2)].map((tenantOf) => ({ kind: 'sweep-tenant', tenantId: tenantOf }))),
    );
    expect(await due('sweep-tenant')).toHaveLength(2);
  });

  test('is entered once more where one of the tenants was out of reach', async () => {
    const dueIndex = { ...world.dueIndex, addAll: () => Promise.resolve([]) };
    expect(await makeEnterTenantSweeps({ ...world, dueIndex, tenants: [tenant] })()).toBe(false);
  });
});

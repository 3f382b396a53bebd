import { expect, test } from '@jest/globals';
import type { Placement } from '#domain/placement/placement.ts';
import { makeTenantPlaces } from '#usecases/placement/where-is-tenant.ts';
import { makeMemoryPlacementStore } from '../../support/memory/placement-store.ts';
import { tenantId } from '../../support/sample-team.ts';

const makeWorld = () => {
  const holds = new Set<string>();
  const one = { placements: makeMemoryPlacementStore(), rows: { any: () => Promise.resolve(false) } };
  const two = {
    placements: makeMemoryPlacementStore(),
    rows: { any: (tenant: string) => Promise.resolve(holds.has(tenant)) },
  };
  const accounts = new Map([
    ['one', one],
    ['two', two],
  ]);
  const say = async (name: string, number: number, placement: Placement): Promise<void> => {
    await accounts.get(name)!.placements.save(tenantId(number), placement, undefined);
  };
  return { places: makeTenantPlaces({ accounts }), holds, say, two };
};

test('a tenant is where its account says, on its way where it says so, and nowhere where nobody knows it', async () => {
  const { places, say } = makeWorld();
  await say('two', 1, { kind: 'here' });
  await say('one', 2, { kind: 'moving', to: 'two', run: 'run 1' });
  await say('two', 2, { kind: 'coming', run: 'run 1' });
  expect(await places.whereIs(tenantId(1))).toEqual({ kind: 'at', account: 'two' });
  expect(await places.whereIs(tenantId(2))).toEqual({ kind: 'moving', from: 'one', to: 'two' });
  expect(await places.whereIs(tenantId(3))).toEqual({ kind: 'unseen' });
});

test('a tenant from the time of a single account is where its rows are, and is not placed by that look', async () => {
  const { places, holds, two } = makeWorld();
  holds.add(tenantId(1));
  expect(await places.whereIs(tenantId(1))).toEqual({ kind: 'unplaced', account: 'two' });
  expect(await two.placements.load(tenantId(1))).toBeUndefined();
});

test('an account counts those that are in it or still on their way from it, and not those that have gone or are to come', async () => {
  const { places, say } = makeWorld();
  await say('one', 1, { kind: 'here' });
  await say('one', 2, { kind: 'moving', to: 'two', run: 'run 1' });
  await say('one', 3, { kind: 'gone', to: 'two' });
  await say('two', 2, { kind: 'coming', run: 'run 1' });
  await say('two', 3, { kind: 'here' });
  expect([...(await places.counts())]).toEqual([
    ['one', 2],
    ['two', 1],
  ]);
});

import { expect, test } from '@jest/globals';
import type { TenantId } from '#domain/shared/ids.ts';
import type { DueIndex, DueJob } from '#ports/due-index.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { makeDueBy } from '#usecases/placement/joint-due-index.ts';
import { makeMemoryDueIndex } from '../../support/memory/due-index.ts';
import { friday, personId, tenantId } from '../../support/sample-team.ts';

const dueOf = (tenant: TenantId, minute: number): DueJob => ({
  at: friday + minute * 60_000,
  tenantId: tenant,
  owner: personId(1),
  name: 'focus',
  job: { kind: 'drop-focus-times', tenantId: tenant, to: personId(1) },
});

/** Where tenants are; whoever is not named is being moved. */
const makeWorld = (homes: ReadonlyMap<TenantId, string>, asleep?: string) => {
  const outOfReach = () => Promise.reject(new Unavailable('storage', new Error('out of reach')));
  const indexes = new Map<string, DueIndex>([
    ['one', makeMemoryDueIndex()],
    ['two', makeMemoryDueIndex()],
  ]);
  const placements = {
    find: (tenant: TenantId) => {
      const home = homes.get(tenant);
      return home === undefined ? outOfReach() : Promise.resolve(home);
    },
    expectReach: (account: string) => (account === asleep ? outOfReach() : Promise.resolve()),
  };
  return { indexes, dueBy: makeDueBy({ indexes, placements }), of: (name: string) => indexes.get(name)! };
};

const minutesOf = (due: readonly DueJob[]): readonly number[] => due.map(({ at }) => (at - friday) / 60_000);
const [ada, bo, carla] = [tenantId(1), tenantId(2), tenantId(3)];
const late = friday + 3_600_000;

test('what is due in all accounts is found, oldest first', async () => {
  const { dueBy, of } = makeWorld(
    new Map([
      [ada, 'one'],
      [bo, 'two'],
      [carla, 'two'],
    ]),
  );
  await of('one').addAll([dueOf(ada, 2), dueOf(ada, 5)]);
  await of('two').addAll([dueOf(bo, 1), dueOf(carla, 3)]);
  expect(minutesOf(await dueBy(late))).toEqual([1, 2, 3, 5]);
  expect(minutesOf(await dueBy(friday + 2 * 60_000))).toEqual([1, 2]);
  expect(minutesOf(await dueBy(late, friday + 3 * 60_000))).toEqual([3, 5]);
});

test('rows of a tenant count in its own account alone, and nowhere while it is being moved', async () => {
  const { dueBy, of } = makeWorld(new Map([[ada, 'two']]));
  await of('one').addAll([dueOf(ada, 1), dueOf(bo, 2)]);
  await of('two').addAll([dueOf(ada, 3), dueOf(bo, 4)]);
  expect(minutesOf(await dueBy(late))).toEqual([3]);
});

test('an account out of reach keeps back what is due in it, and nothing else', async () => {
  const { dueBy, of } = makeWorld(
    new Map([
      [ada, 'one'],
      [bo, 'two'],
    ]),
    'one',
  );
  await of('one').addAll([dueOf(ada, 1)]);
  await of('two').addAll([dueOf(bo, 2)]);
  expect(minutesOf(await dueBy(late))).toEqual([2]);
});

test('where no account can be read, that is said', async () => {
  const { indexes } = makeWorld(new Map());
  const expectReach = () => Promise.reject(new Unavailable('storage', new Error('out of reach')));
  const dueBy = makeDueBy({ indexes, placements: { find: () => Promise.resolve('one'), expectReach } });
  await expect(dueBy(late)).rejects.toBeInstanceOf(Unavailable);
});

test('a bug in finding tenants is not taken for a tenant that is nowhere', async () => {
  const { indexes } = makeWorld(new Map());
  await indexes.get('one')!.addAll([dueOf(ada, 1)]);
  const find = () => Promise.reject(new Error('a bug'));
  const dueBy = makeDueBy({ indexes, placements: { find, expectReach: () => Promise.resolve() } });
  await expect(dueBy(late)).rejects.toThrow('a bug');
});

import { expect, test } from '@jest/globals';
import { opsUsage, runOps } from '#server/run-ops.ts';
import { runTenantOps, tenantUsage } from '#server/run-tenant-ops.ts';
import type { SpreadTenants } from '#server/run-tenant-ops.ts';
import type { MoveOutcome, MoveStep } from '#usecases/placement/move-tenant.ts';
import type { TenantPlace } from '#usecases/placement/where-is-tenant.ts';
import { friday, tenantId } from '../support/sample-team.ts';

const id = tenantId(1);

/** Accounts `one` and `two`; notes which moves are asked for. */
const makeTenants = (given: { place?: TenantPlace; steps?: readonly MoveStep[]; outcome?: MoveOutcome } = {}) => {
  const moves: (readonly string[])[] = [];
  const tenants: SpreadTenants = {
    names: ['one', 'two'],
    places: {
      whereIs: () => Promise.resolve(given.place ?? { kind: 'at', account: 'one' }),
      counts: () =>
        Promise.resolve(
          new Map([
            ['one', 3],
            ['two', 0],
          ]),
        ),
    },
    moveTenant: (tenant, to, told) => {
      moves.push([tenant, to]);
      for (const step of given.steps ?? []) told(step);
      return Promise.resolve(given.outcome ?? { kind: 'moved' });
    },
  };
  return { tenants, moves };
};

const ops = async (tenants: SpreadTenants | undefined, ...args: readonly string[]) => {
  const lines: string[] = [];
  const say = (line: string): void => void lines.push(line);
  const code = await runTenantOps({ openTenants: () => Promise.resolve(tenants), say }, args);
  return { code, lines };
};

test.each<[TenantPlace, string, number]>([
  [{ kind: 'at', account: 'two' }, 'two', 0],
  [{ kind: 'unplaced', account: 'one' }, 'one, since there was one account alone', 0],
  [
    { kind: 'moving', from: 'one', to: 'two' },
    'On its way from one to two. Move it to either of the two to end that.',
    0,
  ],
  [{ kind: 'elsewhere', account: 'three' }, 'In three, which is not in the list of accounts.', 1],
  [{ kind: 'unseen' }, 'Nothing is kept of this tenant.', 1],
])('says where a tenant is: %j', async (place, line, code) => {
  expect(await ops(makeTenants({ place }).tenants, 'where', id)).toEqual({ code, lines: [line] });
});

test('says how many tenants each account has, so that one without any can be taken out', async () => {
  expect(await ops(makeTenants().tenants, 'where', 'all')).toEqual({ code: 0, lines: ['one: 3', 'two: 0'] });
});

test('moves a tenant and says each step', async () => {
  const steps: readonly MoveStep[] = [
    { kind: 'silence', ms: 100_000 },
    { kind: 'copied', rows: 12, changed: 12 },
    { kind: 'copied', rows: 12, changed: 0 },
    { kind: 'arrived', account: 'two' },
    { kind: 'removed', rows: 12, account: 'one' },
  ];
  const { tenants, moves } = makeTenants({ steps });
  const { code, lines } = await ops(tenants, 'move', id.toUpperCase(), 'two');
  expect(moves).toEqual([[id, 'two']]);
  expect(code).toBe(0);
  expect(lines).toEqual([
    'Nobody can use it from now on. Waiting 100 s until every process knows.',
    'Copied: 12 rows',
    'Looked at again: 12 rows are the same',
    'It is in two now, and can be used again.',
    'Removed from one: 12 rows',
    'Done.',
  ]);
});

test.each<[MoveOutcome, string, number]>([
  [{ kind: 'there-already' }, 'It is in two already.', 0],
  [
    { kind: 'not-moved', where: { kind: 'moving', from: 'one', to: 'three' } },
    'On its way from one to three. Move it to either of the two to end that.',
    1,
  ],
  [{ kind: 'not-moved', where: { kind: 'unseen' } }, 'Nothing is kept of this tenant.', 1],
])('says why nothing was moved: %j', async (outcome, line, code) => {
  expect(await ops(makeTenants({ outcome }).tenants, 'move', id, 'two')).toEqual({ code, lines: [line] });
});

test('moves nothing to an account that there is not', async () => {
  const { tenants, moves } = makeTenants();
  const { code, lines } = await ops(tenants, 'move', id, 'three');
  expect([code, lines, moves]).toEqual([1, ['There is no account three. There are: one, two'], []]);
});

test.each([
  [['where', id], 0],
  [['where', 'all'], 0],
  [['move', id, 'two'], 1],
])('with one account says that there is one: %j', async (args, code) => {
  expect(await ops(undefined, ...args)).toEqual({
    code,
    lines: ['There is one storage account, and everything is in it.'],
  });
});

test.each([
  [[]],
  [['where']],
  [['where', 'contoso']],
  [['where', id, 'two']],
  [['move', id]],
  [['move', 'all', 'two']],
  [['move', id, 'two', 'now']],
  [['purge', id]],
])('does nothing and says how it is used where it does not understand: %j', async (args: readonly string[]) => {
  const { tenants, moves } = makeTenants();
  const lines: string[] = [];
  const code = await runOps(
    {
      poison: { goThrough: () => Promise.reject(new Error('not asked for')) },
      makeStatusLink: () => Promise.resolve({ link: '', until: friday }),
      openTenants: () => Promise.resolve(tenants),
      say: (line) => void lines.push(line),
    },
    ['tenant', ...args],
  );
  expect([code, lines, moves]).toEqual([2, [opsUsage], []]);
});

test('its use stands among what an administrator can do', () => {
  expect(opsUsage).toContain(tenantUsage);
});

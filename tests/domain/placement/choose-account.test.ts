import { expect, test } from '@jest/globals';
import { chooseAccount } from '#domain/placement/choose-account.ts';
import { tenantId } from '../../support/sample-team.ts';

const tenants = Array.from({ length: 4_000 }, (_, index) => tenantId(index));
const accounts = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `alliance${index}`);

const countsOver = (names: readonly string[]): readonly number[] => {
  const counts = new Map(names.map((name) => [name, 0]));
  for (const tenant of tenants) {
    const name = chooseAccount(tenant, names);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts.values()];
};

test('a tenant has one account, whichever way round the accounts stand', () => {
  const names = accounts(5);
  for (const tenant of tenants.slice(0, 500))
    expect(chooseAccount(tenant, names.toReversed())).toBe(chooseAccount(tenant, names));
});

// A share of 1/n of 4,000 has a standard deviation of at most 32: four of them are met once in 15,000 draws.
test.each([2, 3, 5, 8])('tenants are spread evenly over %d accounts', (count) => {
  for (const share of countsOver(accounts(count))) expect(Math.abs(share - 4_000 / count)).toBeLessThan(130);
});

test.each([1, 2, 4, 9])('to one account added to %d go its share of the tenants, and none goes elsewhere', (count) => {
  const [before, after] = [accounts(count), accounts(count + 1)];
  const moved = tenants.filter((tenant) => chooseAccount(tenant, before) !== chooseAccount(tenant, after));
  expect(new Set(moved.map((tenant) => chooseAccount(tenant, after)))).toEqual(new Set([`alliance${count}`]));
  expect(Math.abs(moved.length - 4_000 / (count + 1))).toBeLessThan(130);
});

test('where there is no account, none is chosen', () => {
  expect(() => chooseAccount(tenantId(1), [])).toThrow('no account');
});

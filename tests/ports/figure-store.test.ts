import { describe, expect, test } from '@jest/globals';
import { makeFigureStore } from '#adapters/tables/figure-store.ts';
import { makeOperatorKeys } from '#adapters/tables/operator-keys.ts';
import { makeMemoryFigureStore } from '../support/memory/figure-store.ts';
import { makeMemoryOperatorKeys } from '../support/memory/operator-keys.ts';
import { openTestTables } from '../support/test-tables.ts';
import { describeFigureStore } from './figure-store.contract.ts';
import { describeOperatorKeys } from './operator-keys.contract.ts';

const tables = openTestTables();

describeFigureStore('in memory', makeMemoryFigureStore);
describeFigureStore('on Azurite', () => makeFigureStore(tables().figures));

describeOperatorKeys('in memory', makeMemoryOperatorKeys);
describeOperatorKeys('on Azurite', () => makeOperatorKeys(tables().figures));

describe('the table that figures and keys share', () => {
  test('gives neither for the other, and forgetting figures leaves the keys', async () => {
    const keys = makeOperatorKeys(tables().figures);
    const figures = makeFigureStore(tables().figures);
    const key = { hash: 'e'.repeat(64), until: 1_800_000_000_000 };
    await keys.add(key);
    await figures.forgetBefore(Date.parse('2027-01-01T00:00:00Z'));
    expect(await figures.list(0, Date.parse('9999-01-01T00:00:00Z'))).toEqual([]);
    expect(await keys.list()).toContainEqual(key);
  });
});

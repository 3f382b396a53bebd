import { randomUUID } from 'node:crypto';
import type { TableClient } from '@azure/data-tables';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { makeBoardStore } from '#adapters/tables/board-store.ts';
import type { Tables } from '#adapters/tables/connect-tables.ts';
import { makeOutbox } from '#adapters/tables/outbox.ts';
import { makePracticeRows } from '#adapters/tables/practice-rows.ts';
import { addWeeks, weekOf } from '#domain/shared/week.ts';
import { dumpTables } from '../../support/dump-tables.ts';
import { itemId, needEntry, promiseEntry, shoutOutEntry, thisWeek, victoryEntry } from '../../support/sample-board.ts';
import { dissentEntry } from '../../support/sample-dissent.ts';
import { ada, bo, teamId, tenantId } from '../../support/sample-team.ts';
import { teamScope } from '../../support/scopes.ts';
import { seededBoard } from '../../support/seed-board.ts';
import { openTestTables } from '../../support/test-tables.ts';

const tables = openTestTables();
const [tenant, team] = [tenantId(1), teamId(1)];
const scope = teamScope(tenant, team);
/** Eighteen months before the sample week. */
const since = '2025-05-20';
const limit = weekOf(since);
const before = addWeeks(limit, -1);

beforeEach(async () => {
  for (const table of Object.values(tables()))
    for await (const { partitionKey = '', rowKey = '' } of table.listEntities())
      await table.deleteEntity(partitionKey, rowKey);
});

const board = () => makeBoardStore(tables().teams);
const outbox = () => makeOutbox(tables().outbox, randomUUID);
const sweep = (of = team) => makePracticeRows(tables()).sweep(tenant, of, since);
const sweepAll = async (): Promise<void> => {
  while ((await sweep()) > 0);
};

/** Tables in which something happens just before the first write to any of them. */
const touchedFirst = (
  { teams, outbox: posts }: Tables,
  touch: () => Promise<void>,
): Pick<Tables, 'teams' | 'outbox'> => {
  let touched: Promise<void> | undefined;
  const wrap = (table: TableClient): TableClient =>
    new Proxy(table, {
      get: (target, name, receiver) => {
        const value: unknown = Reflect.get(target, name, receiver);
        if (typeof value !== 'function') return value;
        const method = value.bind(target) as (...args: readonly unknown[]) => unknown;
        if (!/^(?:create|update|upsert|delete|submit)/.test(String(name))) return method;
        return async (...args: readonly unknown[]) => {
          await (touched ??= touch());
          return await method(...args);
        };
      },
    });
  return { teams: wrap(teams), outbox: wrap(posts) };
};

const all = async (): Promise<string> => (await dumpTables(tables())).join('\n');

describe('a team’s practices of longer ago than is kept', () => {
  test('are gone from all tables, with where they stood and their posts', async () => {
    for (const [number, entry] of [
      needEntry(1, { text: 'old need', week: before }),
      victoryEntry(2, { problem: 'old victory', week: before }),
      shoutOutEntry(3, { gesture: 'old gesture', week: before }),
      promiseEntry(4, { text: 'old promise', week: before, state: { kind: 'kept', at: 0 } }),
    ].entries()) {
      await board().add(scope, entry);
      await outbox().claim(scope, `item:${entry.noun}:${itemId(number + 1)}`);
    }
    await outbox().claim(scope, `ritual:needs:${before}`);
    await outbox().claim(scope, 'ritual-day:2025-05-16');
    await sweepAll();
    expect(await all()).toBe('');
  });

  test('stay where they are of the first week that is kept, or of a later one', async () => {
    await board().add(scope, needEntry(1, { week: limit }));
    await board().add(scope, needEntry(2, { week: thisWeek }));
    await outbox().claim(scope, `ritual:needs:${limit}`);
    await outbox().claim(scope, `ritual-day:${since}`);
    await outbox().claim(scope, 'welcome');
    await outbox().claim(scope, 'proposal:1');
    const kept = await all();
    await sweepAll();
    expect(await all()).toBe(kept);
  });

  test('go where they still stand open and nobody has touched them since', async () => {
    await board().add(scope, promiseEntry(1, { text: 'old and open', day: '2025-05-19' }));
    await board().add(scope, promiseEntry(2, { text: 'young and open', day: since }));
    const raised = { at: 0, on: '2025-05-01' };
    await board().add(scope, { ...dissentEntry({ id: itemId(3), fact: 'old and silent', raised }), place: 'open' });
    const steps = [{ kind: 'thanks', by: ada, at: 0, on: since }] as const;
    await board().add(scope, {
      ...dissentEntry({ id: itemId(4), fact: 'old and alive', raised, steps }),
      place: 'open',
    });
    await sweepAll();
    const left = await all();
    expect(['old and open', 'old and silent'].filter((text) => left.includes(text))).toEqual([]);
    expect(['young and open', 'old and alive'].filter((text) => !left.includes(text))).toEqual([]);
  });

  test('stay whole where somebody has touched them since they were found', async () => {
    const old = promiseEntry(1, { text: 'old and open', day: '2025-05-19' });
    await board().add(scope, old);
    const { etag = '' } = (await board().find(scope, 'promise', itemId(1))) ?? {};
    const kept = promiseEntry(1, { text: 'kept at last', day: '2025-05-19', state: { kind: 'kept', at: 0 } });
    await outbox().claim(scope, `item:promise:${itemId(1)}`);
    const claimed = (await all()).split('\n').filter((row) => row.startsWith('outbox'));
    const touched = touchedFirst(tables(), async () => {
      expect(await board().save(scope, kept, etag)).toBe('saved');
    });
    expect(await makePracticeRows(touched).sweep(tenant, team, since)).toBe(0);
    expect((await board().find(scope, 'promise', itemId(1)))?.value).toEqual(kept);
    expect((await all()).split('\n').filter((row) => row.startsWith('outbox'))).toEqual(claimed);
  });

  test('do not take the team’s settings, turns and windows along, nor anything of another team', async () => {
    const say = (what: string) => what;
    for (const entry of seededBoard(ada, bo, { mine: say, theirs: say })) await board().add(scope, entry);
    await board().add(teamScope(tenant, teamId(2)), needEntry(1, { week: before }));
    const kept = await all();
    await sweepAll();
    expect(await all()).toBe(kept);
  });
});

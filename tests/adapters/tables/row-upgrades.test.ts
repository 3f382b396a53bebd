import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { makePreferenceStore } from '#adapters/tables/preference-store.ts';
import { privacyOfRows } from '#adapters/tables/privacy-of-rows.ts';
import { rowKindOf, rowKinds } from '#adapters/tables/row-kind.ts';
import type { RowKind } from '#adapters/tables/row-kind.ts';
import { rowSchemas, upgradeRow } from '#adapters/tables/row-upgrades.ts';
import type { RowSchemas } from '#adapters/tables/row-upgrades.ts';
import { parseRow, schemaNumber } from '#adapters/tables/row.ts';
import { preferencesAtFirst } from '#domain/people/preferences.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { personId, tenantId } from '../../support/sample-team.ts';
import { selfScope } from '../../support/scopes.ts';
import { openTestTables } from '../../support/test-tables.ts';

const tables = openTestTables();

const keys = { partitionKey: `${tenantId(1)}:${personId(1)}`, rowKey: 'chat' };

/** Three releases on: in the second a name was split, in the third the zone got a default. */
const later: RowSchemas = {
  written: 3,
  known: 4,
  upgrades: [
    { to: 3, kind: 'chat', upgrade: (row) => ({ ...row, zone: row['zone'] ?? 'UTC' }) },
    { to: 2, kind: 'chat', upgrade: ({ name, called = name, ...row }) => ({ ...row, called }) },
    { to: 2, kind: 'prefs', upgrade: () => ({ wrong: true }) },
  ],
};

describe('a row of an older release', () => {
  test('goes through every upgrade of its kind since, in their order', () => {
    expect(upgradeRow({ ...keys, schema: 1, name: 'Ada' }, later)).toEqual({
      ...keys,
      schema: 3,
      called: 'Ada',
      zone: 'UTC',
    });
  });

  test('goes through none that it has behind it', () => {
    const row = { ...keys, schema: 2, called: 'Ada', zone: 'Europe/Rome' };
    expect(upgradeRow(row, later)).toEqual({ ...row, schema: 3 });
  });

  test('of a kind that did not change stays as it is', () => {
    const row = { ...keys, rowKey: 'focus', times: '[]' };
    expect(upgradeRow({ ...row, schema: 1 }, later)).toEqual({ ...row, schema: 3 });
  });
});

describe('a row that went back a release, and forth again', () => {
  const seen = { ...keys, schema: 2, called: 'Ada', zone: 'Europe/Rome' };
  /** As the release saves it that knew 2 and still wrote 1. */
  const back = upgradeRow(seen, { written: 1, known: 2, upgrades: [] });

  test('has its number of before, says what it said, and loses nothing on the way', () => {
    expect(back).toEqual({ ...seen, schema: 1 });
    expect(upgradeRow(back, later)).toEqual({ ...seen, schema: 3 });
  });

  test('would lose a name to an upgrade that asks for none of before, which is found', () => {
    const careless: RowSchemas = {
      ...later,
      upgrades: [{ to: 2, kind: 'chat', upgrade: ({ name, ...row }) => ({ ...row, called: name }) }],
    };
    const old = { ...keys, schema: 1, name: 'Ada', zone: 'UTC' };
    expect(changedTwice(careless, [old])).toEqual(['chat to 2']);
    expect(changedTwice(later, [old])).toEqual([]);
  });
});

/** The upgrades of which a row that has been through them comes out as another one. */
const changedTwice = ({ upgrades }: RowSchemas, rows: readonly Readonly<Record<string, unknown>>[]) =>
  upgrades
    .filter(({ kind, upgrade }) =>
      rows
        .filter((row) => rowKindOf(row) === kind)
        .map((row) => upgrade(row))
        .some((once) => !isDeepStrictEqual(upgrade(once), once)),
    )
    .map(({ kind, to }) => `${kind} to ${String(to)}`);

test('every upgrade leaves a row as it is that has been through it', () => {
  const rowsOfBefore = new URL('rows-of-before/rows.json', import.meta.url);
  const rows = JSON.parse(readFileSync(rowsOfBefore, 'utf8')) as readonly Readonly<Record<string, unknown>>[];
  expect(changedTwice(rowSchemas, rows)).toEqual([]);
});

describe('a row without a number', () => {
  test.each([[undefined], ['1'], [null]])('is not read as one of ours (%p)', (schema) => {
    const row = { ...keys, rowKey: '09:process', schema };
    expect(() => parseRow(row, z.object({ rowKey: z.string() }))).toThrow('schema: no number');
  });
});

const errorOf = (read: () => unknown): Unavailable => {
  try {
    read();
  } catch (error) {
    if (error instanceof Unavailable) return error;
  }
  throw new Error('it was read');
};

test('a row of the next release, which is known already, is read with all that it says', () => {
  const row = { ...keys, called: 'Ada', later: 'kept' };
  expect(upgradeRow({ ...row, schema: 4 }, later)).toEqual({ ...row, schema: 3 });
  expect(() => upgradeRow({ ...row, schema: 5 }, later)).toThrow(Unavailable);
});

describe('a row of a newer release', () => {
  const newer = { ...keys, schema: schemaNumber + 1, anything: 'at all' };

  test('is not read, and the reason is said in words', () => {
    const read = () => parseRow(newer, z.object({}));
    expect(read).toThrow(Unavailable);
    const error = errorOf(read);
    expect(error.part).toBe('release');
    expect((error.cause as Error).message).toContain(
      'written by a newer release (schema 2; this one knows 1). It stays as it is.',
    );
  });

  test('stays in the table as it was, whatever this release tries with it', async () => {
    const self = selfScope(tenantId(900), personId(1));
    const row = {
      partitionKey: `${tenantId(900)}:${personId(1)}`,
      rowKey: 'prefs',
      schema: 2,
      preferences: '{"later":true}',
    };
    await tables().people.createEntity(row);
    const store = makePreferenceStore(tables().people);
    await expect(store.load(self)).rejects.toThrow(Unavailable);
    expect(await store.save(self, { ...preferencesAtFirst, revision: 1 }, undefined)).toBe('conflict');
    expect(await tables().people.getEntity(row.partitionKey, row.rowKey)).toMatchObject(row);
  });
});

describe('which kind a row is', () => {
  test.each([
    [{ rowKey: 'head', kind: 'pair' }, 'pair-alliance'],
    [{ rowKey: 'head', kind: 'head' }, 'team-alliance'],
    [{ rowKey: 'head', name: 'Field design' }, 'team'],
    [{ rowKey: 'team:b' }, 'team-line'],
    [{ rowKey: 'dissent:c', personId: 'c' }, 'counterpart'],
    [{ rowKey: 'dissent:c', value: '{}' }, 'dissent'],
    [{ rowKey: '09:process' }, 'figures'],
    [{ rowKey: 'aaaaaaaa-0000-4000-8000-000000000001', partitionKey: 'placed' }, 'placed'],
    [{ rowKey: 'aaaaaaaa-0000-4000-8000-000000000001:b:tell' }, 'due-job'],
    [{ rowKey: 'act:1:2:done' }, 'act'],
    [{ rowKey: 'unheard-of' }, undefined],
    [{ text0: 'a line of a version' }, undefined],
  ])('%j is %p', (row, kind) => {
    expect(rowKindOf(row)).toBe(kind);
  });
});

test('no number is written that is not known, nor one that no upgrade leads to', () => {
  expect(schemaNumber).toBe(rowSchemas.written);
  expect(rowSchemas.known).toBeGreaterThanOrEqual(schemaNumber);
  for (const { to } of rowSchemas.upgrades) expect(to).toBeLessThanOrEqual(rowSchemas.known);
});

/** The kind that each maker of keys makes; of `headRow` and `boardRow` one of several. */
const kindOfKey: Readonly<Record<string, RowKind>> = {
  headRow: 'team',
  answerRow: 'answer',
  pairAnswerRow: 'answer',
  lineRow: 'line',
  versionRow: 'version',
  positionRow: 'position',
  commitRow: 'commit',
  inForceRow: 'in-force',
  checkInRow: 'checkin',
  roundClosedRow: 'round-closed',
  opennessRow: 'openness',
  ownPromptRow: 'prompt',
  promiseRow: 'promise',
  boardRow: 'open',
  boardPlaceRow: 'at',
  dissentRow: 'dissent',
  threadRow: 'thread',
  ritualPlanRow: 'due',
  outboxRow: 'post',
  promptUsesRow: 'prompts',
  summaryRow: 'alliance',
  teamSummaryRow: 'team-line',
  pastTeamRow: 'was',
  noteRow: 'note',
  chatRow: 'chat',
  preferencesRow: 'prefs',
  focusTimesRow: 'focus',
  calendarRow: 'calendar',
  newsRow: 'tell',
  joinerNewsRow: 'tell',
  counterpartRow: 'counterpart',
  absenceRow: 'absence',
  farewellRow: 'farewell',
  dueRow: 'due-job',
  tenantPaceRow: 'tenant',
  conversationPaceRow: 'conversation',
  tenantSettingsRow: 'settings',
  auditRow: 'act',
  figureRow: 'figures',
  operatorKeyRow: 'key',
  placedPartition: 'placed',
  assignedPartition: 'assigned',
};

test('every row that can be made is of a kind, and every kind can be made', () => {
  const makers = new Set([...privacyOfRows.values()].map(({ key }) => key));
  expect(Object.keys(kindOfKey).toSorted()).toEqual([...makers].toSorted());
  const made = new Set<RowKind>([...Object.values(kindOfKey), 'team-alliance', 'pair-alliance', 'week']);
  expect([...rowKinds].toSorted()).toEqual([...made].toSorted());
});

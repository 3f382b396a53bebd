import { describe, expect, test } from '@jest/globals';
import { makeAllianceStore } from '#adapters/tables/alliance-store.ts';
import type { TeamScope } from '#domain/people/scope.ts';
import { isGuid } from '#domain/shared/ids.ts';
import type { AllianceStore } from '#ports/alliance-store.ts';
import { newScope, started } from '../../ports/alliance-store.samples.ts';
import { ada, bo, friday, sampleAnswer } from '../../support/sample-team.ts';
import { openTestTables } from '../../support/test-tables.ts';

const tables = openTestTables();
const open = (): AllianceStore => makeAllianceStore(tables().alliances);

describe('rows of other releases', () => {
  const partitionKey = (scope: TeamScope) => `${scope.tenantId}:${scope.teamId}`;

  test('a row of a kind that we do not know is left alone', async () => {
    const { store, scope } = await started(open);
    const row = { partitionKey: partitionKey(scope), rowKey: `reading:${ada}`, schema: 1, kind: 'reading' };
    await tables().alliances.createEntity(row);
    expect((await store.loadOfTeam(scope))!.value.answers).toEqual([]);
  });

  test('a version of one text in each section is read as lines, beside the drafts of that time', async () => {
    const { store, scope } = await started(open);
    const row = { partitionKey: partitionKey(scope), schema: 1 };
    await tables().alliances.createEntity({ ...row, rowKey: 'draft:atmosphere', kind: 'draft', text: 'Kind.' });
    await tables().alliances.createEntity({
      ...row,
      rowKey: 'version:00001',
      kind: 'version',
      version: 1,
      atmosphereText: 'We are kind.',
      atmosphereEvidence: 'We greet.',
      coResponsibilityText: '',
      coResponsibilityEvidence: '',
      behaviourText: 'We say no early.',
      behaviourEvidence: '',
      proposedBy: ada,
      proposedAt: friday,
    });
    const { lines, versions } = (await store.loadOfTeam(scope))!.value;
    expect(lines).toEqual([]);
    expect(versions).toMatchObject([{ number: 1, proposedBy: ada, proposedAt: friday, replyBy: '2026-11-27' }]);
    expect(versions[0]!.lines.map(({ part, text, evidence }) => ({ part, text, evidence }))).toEqual([
      { part: 'atmosphere', text: 'We are kind.', evidence: 'We greet.' },
      { part: 'behaviour', text: 'We say no early.', evidence: '' },
    ]);
    expect(versions[0]!.lines.map(({ id }) => isGuid(id))).toEqual([true, true]);
  });

  test('an answer and a head from before groups and check-ins are read', async () => {
    const scope = newScope();
    const row = { partitionKey: partitionKey(scope), schema: 1 };
    await tables().alliances.createEntity({ ...row, rowKey: 'head', kind: 'head', startedAt: friday, revision: 0 });
    const { promptId, personId: by, text, revision, at } = sampleAnswer();
    const answer = { kind: 'answer', promptId, personId: by, text, revision, at };
    await tables().alliances.createEntity({ ...row, rowKey: `answer:team.climate:${ada}`, ...answer });
    const { value } = (await open().loadOfTeam(scope))!;
    expect(value.answers).toEqual([sampleAnswer()]);
    expect(value.rhythm).toEqual({ checkInWeeks: 6 });
  });

  test('a row of another shape is refused without telling what it says', async () => {
    const { store, scope } = await started(open);
    await tables().alliances.createEntity({
      partitionKey: partitionKey(scope),
      rowKey: `answer:team.feel:${bo}`,
      schema: 1,
      kind: 'answer',
      text: 'A private word.',
    });
    const error = store.loadOfTeam(scope);
    await expect(error).rejects.toThrow(/shape/);
    await expect(error).rejects.not.toThrow(/private/);
  });
});

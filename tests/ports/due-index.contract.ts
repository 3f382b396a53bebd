import { beforeEach, describe, expect, test } from '@jest/globals';
import type { DueIndex, DueJob } from '#ports/due-index.ts';
import { thisWeek } from '../support/sample-board.ts';
import { ada, friday, teamId, tenantId } from '../support/sample-team.ts';

const minute = 60_000;

const ritualRow = (at: number, given: Partial<DueJob> = {}): DueJob => ({
  at,
  tenantId: tenantId(1),
  owner: teamId(1),
  name: 'shout-outs',
  job: {
    kind: 'post-ritual',
    tenantId: tenantId(1),
    teamId: teamId(1),
    rituals: ['shout-outs', 'promises'],
    week: thisWeek,
  },
  ...given,
});

const personRow = (at: number): DueJob => ({
  at,
  tenantId: tenantId(1),
  owner: ada,
  name: 'tell',
  job: { kind: 'tell-waiting', tenantId: tenantId(1), to: ada },
});

/** What every due index keeps to. */
export const describeDueIndex = (where: string, open: () => DueIndex): void => {
  describe(`a due index ${where}`, () => {
    let index: DueIndex;
    beforeEach(async () => {
      index = open();
      // Every test finds it empty, whatever the one before has left.
      for (const due of await index.dueBy(friday + 400 * 24 * 60 * minute)) await index.remove(due);
    });

    test('holds nothing at first', async () => {
      expect(await index.dueBy(friday)).toEqual([]);
    });

    test('gives back what is due as it was put, oldest first, and nothing that is to come', async () => {
      const rows = [ritualRow(friday - 400 * 24 * 60 * minute), personRow(friday - minute), ritualRow(friday)];
      for (const row of rows.toReversed()) await index.put(row);
      await index.put(ritualRow(friday + minute));
      expect(await index.dueBy(friday)).toEqual(rows);
    });

    test('counts in minutes: what is due within this one is due', async () => {
      await index.put(ritualRow(friday + minute - 1));
      expect(await index.dueBy(friday - 1)).toEqual([]);
      expect(await index.dueBy(friday)).toHaveLength(1);
    });

    test('holds a name of an owner once at a time', async () => {
      await index.put(ritualRow(friday));
      await index.put(ritualRow(friday));
      await index.put(ritualRow(friday, { name: 'needs' }));
      await index.put(ritualRow(friday, { owner: teamId(2) }));
      await index.put(ritualRow(friday, { tenantId: tenantId(2) }));
      expect(await index.dueBy(friday)).toHaveLength(4);
    });

    test('lets go of one row alone, however often', async () => {
      await index.put(ritualRow(friday));
      await index.put(ritualRow(friday, { name: 'needs' }));
      await index.remove(ritualRow(friday));
      await index.remove(ritualRow(friday));
      expect(await index.dueBy(friday)).toEqual([ritualRow(friday, { name: 'needs' })]);
    });

    test('keeps the owners of one minute apart, wherever their ids begin', async () => {
      await index.put(ritualRow(friday));
      await index.put(personRow(friday));
      expect((await index.dueBy(friday)).map(({ owner }) => owner).toSorted()).toEqual([teamId(1), ada].toSorted());
    });
  });
};

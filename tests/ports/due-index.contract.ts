import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Ritual } from '#domain/ritual/ritual.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import type { DueIndex, DueJob, DueRow } from '#ports/due-index.ts';
import { thisWeek } from '../support/sample-board.ts';
import { ada, friday, personId, teamId, tenantId } from '../support/sample-team.ts';

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

/** Rows as they were put: without what the index has to say of them. */
const plain = (rows: readonly DueRow[]): readonly DueJob[] =>
  rows.map(({ at, tenantId: tenant, owner, name, job }) => ({ at, tenantId: tenant, owner, name, job }));

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
      await index.removeAll(await index.dueBy(friday + 400 * 24 * 60 * minute));
    });

    test('holds nothing at first', async () => {
      expect(await index.dueBy(friday)).toEqual([]);
    });

    test('gives back what is due as it was put, oldest first, and nothing that is to come', async () => {
      const rows = [ritualRow(friday - 400 * 24 * 60 * minute), personRow(friday - minute), ritualRow(friday)];
      for (const row of rows.toReversed()) await index.put(row);
      await index.put(ritualRow(friday + minute));
      expect(plain(await index.dueBy(friday))).toEqual(rows);
    });

    test('counts in minutes: what is due within this one is due', async () => {
      await index.put(ritualRow(friday + minute - 1));
      expect(await index.dueBy(friday - 1)).toEqual([]);
      expect(await index.dueBy(friday)).toHaveLength(1);
    });

    test('gives what has become due since a minute alone', async () => {
      const rows = [-2, -1, 0, 1].map((minutes) => ritualRow(friday + minutes * minute));
      for (const row of rows) await index.put(row);
      expect(plain(await index.dueBy(friday, friday - minute))).toEqual([rows[1], rows[2]]);
      expect(await index.dueBy(friday, friday + minute)).toEqual([]);
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
      expect(plain(await index.dueBy(friday))).toEqual([ritualRow(friday, { name: 'needs' })]);
    });

    test('keeps the owners of one minute apart, wherever their ids begin', async () => {
      await index.put(ritualRow(friday));
      await index.put(personRow(friday));
      expect((await index.dueBy(friday)).map(({ owner }) => owner).toSorted()).toEqual([teamId(1), ada].toSorted());
    });

    const jobOf = (rituals: readonly Ritual[]): DueJob['job'] => ({
      kind: 'post-ritual',
      tenantId: tenantId(1),
      teamId: teamId(1),
      rituals,
      week: thisWeek,
    });

    test('holds what was put last, and adds nothing where something stands', async () => {
      const [old, later] = [ritualRow(friday), ritualRow(friday, { job: jobOf(['shout-outs']) })];
      await index.put(old);
      await index.addAll([later, ritualRow(friday + minute)]);
      expect(plain(await index.dueBy(friday + minute))).toEqual([old, ritualRow(friday + minute)]);
      await index.put(later);
      expect(plain(await index.dueBy(friday))).toEqual([later]);
    });

    /** Of several minutes and shards, and more than a request takes. */
    const many = Array.from({ length: 230 }, (_, index) =>
      ritualRow(friday + (index % 2) * minute, { owner: index % 3 === 0 ? personId(index + 1) : teamId(index + 1) }),
    );

    test('adds and lets go of many at once, whatever is there already, and however often', async () => {
      await index.put(many[7]!);
      await index.addAll([...many, ...many.slice(0, 3)]);
      await index.addAll(many);
      expect(await index.dueBy(friday + minute)).toHaveLength(many.length);
      await index.remove(many[9]!);
      await index.removeAll([...many.slice(1), ...many.slice(1, 3)]);
      await index.removeAll(many.slice(1));
      expect(plain(await index.dueBy(friday + minute))).toEqual([many[0]]);
    });

    test('gives all that is due, however much it is, and of however many minutes and shards', async () => {
      const rows = Array.from({ length: 2_600 }, (_, at) =>
        ritualRow(friday + (at % 3 === 0 ? 0 : minute), {
          owner: `${(at % 16).toString(16)}${teamId(at + 1).slice(1)}` as TeamId,
        }),
      );
      await index.addAll(rows);
      const read = await index.dueBy(friday + minute);
      expect(new Set(read.map(({ owner }) => owner)).size).toBe(rows.length);
      expect(read).toHaveLength(rows.length);
      expect(read.map(({ at }) => at)).toEqual(rows.map(({ at }) => at).toSorted());
      expect(await index.dueBy(friday)).toHaveLength(rows.filter(({ at }) => at === friday).length);
    });

    test('says of what somebody has begun with since when, and leaves it due', async () => {
      await index.put(ritualRow(friday));
      const [row] = await index.dueBy(friday);
      expect(row!.takenAt).toBeUndefined();
      expect(await index.take([row!], friday + 5)).toEqual([row]);
      const [taken] = await index.dueBy(friday);
      expect(taken).toMatchObject({ ...ritualRow(friday), takenAt: friday + 5 });
      expect(await index.take([taken!], friday + 9)).toEqual([taken]);
    });

    test('puts beside what is being started, a minute later, so that it does not go with it', async () => {
      const row = ritualRow(friday);
      await index.put(row);
      const taken = await index.take(await index.dueBy(friday), friday);
      const again = ritualRow(friday, { job: jobOf(['shout-outs']) });
      await index.put(again);
      await index.put(again);
      await index.removeAll(taken);
      expect(plain(await index.dueBy(friday + minute))).toEqual([{ ...again, at: friday + minute }]);
    });

    test('puts into a minute that somebody takes in hand at the same time, and loses nothing', async () => {
      for (let round = 0; round < 5; round += 1) {
        await index.removeAll(await index.dueBy(friday + 10 * minute));
        await index.put(ritualRow(friday));
        const rows = await index.dueBy(friday);
        const again = ritualRow(friday, { job: jobOf(['shout-outs']) });
        const [taken] = await Promise.all([index.take(rows, friday), index.put(again)]);
        await index.removeAll(taken);
        expect((await index.dueBy(friday + minute)).map(({ job }) => job)).toEqual([again.job]);
      }
    });

    test('gives what several have read to one of them', async () => {
      await index.addAll(many);
      const rows = await index.dueBy(friday + minute);
      const taken = await Promise.all(Array.from({ length: 5 }, (_, at) => index.take(rows, friday + at)));
      const owners = taken.flat().map(({ at, owner }) => `${at} ${owner}`);
      expect(owners).toHaveLength(many.length);
      expect(new Set(owners).size).toBe(many.length);
    });

    test('does not give what was put anew, or let go of, since it was read', async () => {
      await index.addAll([ritualRow(friday), ritualRow(friday + minute)]);
      const rows = await index.dueBy(friday + minute);
      await index.put(rows[0]!);
      await index.remove(rows[1]!);
      expect(await index.take(rows, friday)).toEqual([]);
    });
  });
};

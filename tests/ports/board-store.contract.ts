import { describe, expect, test } from '@jest/globals';
import { addWeeks } from '#domain/shared/week.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { Stored } from '#ports/stored.ts';
import type { BoardEntry } from '#domain/week/board.ts';
import { awkwardTexts } from '../support/awkward-texts.ts';
import { ada, friday, teamId, tenantId } from '../support/sample-team.ts';
import { itemId, needEntry, promiseEntry, thisWeek, victoryEntry } from '../support/sample-board.ts';
import { teamScope } from '../support/scopes.ts';

const scope = teamScope(tenantId(1), teamId(1));
const elsewhere = teamScope(tenantId(1), teamId(2));

const idsIn = (found: readonly Stored<BoardEntry>[]): readonly string[] =>
  found.map(({ value }) => value.id).toSorted();

const must = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw new Error('not there');
  return value;
};

/** What every board store keeps to, whatever keeps it. */
export const describeBoardStore = (where: string, open: () => BoardStore): void => {
  describe(`a board ${where}`, () => {
    test('what is open shows in every week, what is settled in its own', async () => {
      const store = open();
      const last = addWeeks(thisWeek, -1);
      await store.add(scope, promiseEntry(10));
      await store.add(scope, needEntry(11));
      await store.add(scope, needEntry(12, { week: last }));
      await store.add(scope, needEntry(13, { week: addWeeks(thisWeek, 1) }));
      expect(idsIn(await store.ofWeeks(scope, thisWeek, thisWeek))).toEqual([itemId(10), itemId(11)]);
      expect(idsIn(await store.ofWeeks(scope, last, last))).toEqual([itemId(10), itemId(12)]);
      expect(idsIn(await store.ofWeeks(scope, last, thisWeek))).toEqual([itemId(10), itemId(11), itemId(12)]);
      expect(await store.ofWeeks(elsewhere, last, thisWeek)).toEqual([]);
    });

    test('the turn of a year keeps its order', async () => {
      const store = open();
      const [old, young] = [
        needEntry(20, { week: addWeeks(thisWeek, 5) }),
        needEntry(21, { week: addWeeks(thisWeek, 7) }),
      ];
      await store.add(scope, old);
      await store.add(scope, young);
      expect(idsIn(await store.ofWeeks(scope, old.value.week, old.value.week))).toContain(itemId(20));
      expect(idsIn(await store.ofWeeks(scope, old.value.week, young.value.week))).toEqual(
        expect.arrayContaining([itemId(20), itemId(21)]),
      );
      expect(idsIn(await store.ofWeeks(scope, young.value.week, young.value.week))).not.toContain(itemId(20));
    });

    test('what was written comes back as it was', async () => {
      const store = open();
      for (const [index, [, text]] of awkwardTexts.entries()) {
        const entry = needEntry(100 + index, { text });
        expect(await store.add(scope, entry)).toBe('saved');
        expect((await store.find(scope, 'need', entry.id))?.value).toEqual(entry);
      }
    });

    test('a victory comes back as it was told, here first or in another team', async () => {
      const store = open();
      const week = addWeeks(thisWeek, -30);
      const entries = [
        victoryEntry(80, { week, posted: true, brought: [teamId(2)] }),
        victoryEntry(81, { week, from: 'Second team' }),
      ];
      for (const entry of entries) await store.add(scope, entry);
      for (const entry of entries) expect((await store.find(scope, 'victory', entry.id))?.value).toEqual(entry);
    });

    test('a team’s field window comes back as it was adopted, and as it was given up', async () => {
      const store = open();
      const weekly = { moment: { weekday: 1, minute: 900 }, minutes: 30, zone: 'Europe/Rome' };
      const named = { noun: 'team-field-window', id: 'team-field-window', place: 'open' } as const;
      const adopted = { ...named, value: { window: { ...weekly, by: ada, on: '2026-11-20' }, revision: 1 } };
      const found = async () => must(await store.find(scope, 'team-field-window', 'team-field-window'));
      await store.add(scope, adopted);
      expect((await found()).value).toEqual(adopted);
      const givenUp = { ...named, value: { window: undefined, revision: 2 } };
      expect(await store.save(scope, givenUp, (await found()).etag)).toBe('saved');
      expect((await found()).value).toEqual(givenUp);
    });

    test('the same is not added twice', async () => {
      const store = open();
      expect(await store.add(scope, needEntry(30))).toBe('saved');
      expect(await store.add(scope, needEntry(30))).toBe('conflict');
    });

    test('it is found by its noun and id, open or settled long ago, and by its own team alone', async () => {
      const store = open();
      await store.add(scope, promiseEntry(40));
      await store.add(scope, needEntry(41, { week: addWeeks(thisWeek, -40) }));
      expect((await store.find(scope, 'promise', itemId(40)))?.value.value.text).toBe('I read the pilot plan.');
      expect((await store.find(scope, 'need', itemId(41)))?.value.id).toBe(itemId(41));
      expect(await store.find(scope, 'need', itemId(40))).toBeUndefined();
      expect(await store.find(elsewhere, 'promise', itemId(40))).toBeUndefined();
    });

    test('it is found wherever it has moved: into its week, into another, and back among what is open', async () => {
      const store = open();
      await store.add(scope, promiseEntry(42));
      const found = async () => must(await store.find(scope, 'promise', itemId(42)));
      const kept = (week: typeof thisWeek, revision: number) =>
        promiseEntry(42, { state: { kind: 'kept', at: friday }, week, revision });
      const steps = [kept(thisWeek, 2), kept(addWeeks(thisWeek, 1), 3), promiseEntry(42, { revision: 4 })];
      for (const entry of [...steps, kept(addWeeks(thisWeek, 2), 5)]) {
        expect(await store.save(scope, entry, (await found()).etag)).toBe('saved');
        expect((await found()).value).toEqual(entry);
      }
    });

    test('what was removed and comes again is found where it stands now', async () => {
      const store = open();
      await store.add(scope, needEntry(43));
      await store.remove(scope, must(await store.find(scope, 'need', itemId(43))).etag);
      expect(await store.find(scope, 'need', itemId(43))).toBeUndefined();
      const again = needEntry(43, { week: addWeeks(thisWeek, 3) });
      expect(await store.add(scope, again)).toBe('saved');
      expect((await store.find(scope, 'need', itemId(43)))?.value).toEqual(again);
      const shown = await store.ofWeeks(scope, thisWeek, addWeeks(thisWeek, 4));
      expect(shown.filter(({ value }) => value.id === itemId(43))).toHaveLength(1);
    });

    test('of two who save on the same state one is told', async () => {
      const store = open();
      await store.add(scope, needEntry(50));
      const { etag } = must(await store.find(scope, 'need', itemId(50)));
      expect(await store.save(scope, needEntry(50, { text: 'One.', revision: 2 }), etag)).toBe('saved');
      expect(await store.save(scope, needEntry(50, { text: 'Two.', revision: 2 }), etag)).toBe('conflict');
      expect((await store.find(scope, 'need', itemId(50)))?.value.value.text).toBe('One.');
    });

    test('what is settled moves into its week, once', async () => {
      const store = open();
      await store.add(scope, promiseEntry(60));
      const { etag } = must(await store.find(scope, 'promise', itemId(60)));
      const kept = promiseEntry(60, { state: { kind: 'kept', at: friday }, revision: 2 });
      expect(await store.save(scope, kept, etag)).toBe('saved');
      expect(await store.save(scope, promiseEntry(60, { text: 'Late.' }), etag)).toBe('conflict');
      const shown = (await store.ofWeeks(scope, thisWeek, thisWeek)).filter(({ value }) => value.id === itemId(60));
      expect(shown.map(({ value }) => value)).toEqual([kept]);
      expect(idsIn(await store.ofWeeks(scope, addWeeks(thisWeek, -1), addWeeks(thisWeek, -1)))).not.toContain(
        itemId(60),
      );
    });

    test('a stale move moves nothing, and what has moved is not saved where it was', async () => {
      const store = open();
      await store.add(scope, promiseEntry(61));
      const { etag } = must(await store.find(scope, 'promise', itemId(61)));
      expect(await store.save(scope, promiseEntry(61, { text: 'Newer.', revision: 2 }), etag)).toBe('saved');
      const kept = promiseEntry(61, { state: { kind: 'kept', at: friday }, revision: 2 });
      expect(await store.save(scope, kept, etag)).toBe('conflict');
      const newer = must(await store.find(scope, 'promise', itemId(61)));
      expect(newer.value.value.text).toBe('Newer.');
      expect(await store.save(scope, kept, newer.etag)).toBe('saved');
      expect(await store.save(scope, promiseEntry(61, { text: 'Late.', revision: 3 }), newer.etag)).toBe('conflict');
      expect(await store.remove(scope, newer.etag)).toBe('conflict');
      expect((await store.find(scope, 'promise', itemId(61)))?.value).toEqual(kept);
    });

    test('of two who move the same at once one is told', async () => {
      const store = open();
      await store.add(scope, promiseEntry(62));
      const { etag } = must(await store.find(scope, 'promise', itemId(62)));
      const kept = promiseEntry(62, { state: { kind: 'kept', at: friday }, revision: 2 });
      const outcomes = await Promise.all([store.save(scope, kept, etag), store.save(scope, kept, etag)]);
      expect(outcomes.toSorted()).toEqual(['conflict', 'saved']);
    });

    test('what has moved into a week can be opened again, and moved once more', async () => {
      const store = open();
      await store.add(scope, promiseEntry(63));
      const kept = promiseEntry(63, { state: { kind: 'kept', at: friday }, revision: 2 });
      await store.save(scope, kept, must(await store.find(scope, 'promise', itemId(63))).etag);
      const settled = must(await store.find(scope, 'promise', itemId(63)));
      expect(await store.save(scope, promiseEntry(63, { revision: 3 }), settled.etag)).toBe('saved');
      const opened = must(await store.find(scope, 'promise', itemId(63)));
      expect(opened.value).toEqual(promiseEntry(63, { revision: 3 }));
      expect(await store.save(scope, { ...kept, value: { ...kept.value, revision: 4 } }, opened.etag)).toBe('saved');
      const shown = (await store.ofWeeks(scope, thisWeek, thisWeek)).filter(({ value }) => value.id === itemId(63));
      expect(shown.map(({ value }) => value.value)).toEqual([{ ...kept.value, revision: 4 }]);
    });

    test('what is removed is gone, and a stale removal removes nothing', async () => {
      const store = open();
      await store.add(scope, needEntry(70));
      const first = must(await store.find(scope, 'need', itemId(70)));
      await store.save(scope, needEntry(70, { text: 'Newer.', revision: 2 }), first.etag);
      expect(await store.remove(scope, first.etag)).toBe('conflict');
      const second = must(await store.find(scope, 'need', itemId(70)));
      expect(await store.remove(scope, second.etag)).toBe('saved');
      expect(await store.find(scope, 'need', itemId(70))).toBeUndefined();
    });
  });
};

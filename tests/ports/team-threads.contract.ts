import { describe, expect, test } from '@jest/globals';
import type { TeamThreads } from '#ports/team-threads.ts';
import { awkwardTexts } from '../support/awkward-texts.ts';
import { teamId, tenantId } from '../support/sample-team.ts';

let threads = 0;

/** A thread that no other test has seen. */
const newThread = (): string => `19:${(threads += 1)}@thread.tacv2`;

/** What everything that finds teams by their threads keeps to. */
export const describeTeamThreads = (where: string, open: () => TeamThreads): void => {
  describe(`teams by their threads ${where}`, () => {
    test('are not found before they are kept', async () => {
      expect(await open().find(tenantId(1), newThread())).toBeUndefined();
    });

    test('are found once they are, however often that is', async () => {
      const [store, thread] = [open(), newThread()];
      await store.keep(tenantId(1), thread, teamId(1));
      await store.keep(tenantId(1), thread, teamId(1));
      expect(await store.find(tenantId(1), thread)).toBe(teamId(1));
    });

    test('are found in their own tenant alone', async () => {
      const [store, thread] = [open(), newThread()];
      await store.keep(tenantId(1), thread, teamId(1));
      expect(await store.find(tenantId(2), thread)).toBeUndefined();
    });

    test('are not found any more once they are forgotten, whichever the team has had, and others are', async () => {
      const [store, thread, second, other, far] = [open(), newThread(), newThread(), newThread(), newThread()];
      await store.keep(tenantId(1), thread, teamId(1));
      await store.keep(tenantId(1), second, teamId(1));
      await store.keep(tenantId(1), other, teamId(2));
      await store.keep(tenantId(2), far, teamId(1));
      await store.forgetAll(tenantId(1), teamId(1));
      await store.forgetAll(tenantId(1), teamId(1));
      expect(await store.find(tenantId(1), thread)).toBeUndefined();
      expect(await store.find(tenantId(1), second)).toBeUndefined();
      expect(await store.find(tenantId(1), other)).toBe(teamId(2));
      expect(await store.find(tenantId(2), far)).toBe(teamId(1));
    });

    test('are listed once each, those of their tenant alone', async () => {
      const [store, far] = [open(), tenantId(77)];
      for (const team of [teamId(1), teamId(1), teamId(2)]) await store.keep(far, newThread(), team);
      expect((await store.teams(far)).toSorted()).toEqual([teamId(1), teamId(2)]);
      expect(await store.teams(tenantId(78))).toEqual([]);
    });

    test.each(awkwardTexts)('are found by a thread with %s', async (_, text) => {
      const store = open();
      await store.keep(tenantId(1), text, teamId(3));
      expect(await store.find(tenantId(1), text)).toBe(teamId(3));
    });
  });
};

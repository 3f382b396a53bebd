import { describe, expect, test } from '@jest/globals';
import type { NewsStore } from '#ports/news-store.ts';
import { parseAllianceId } from '#domain/shared/ids.ts';
import type { TellingJob } from '#ports/send-queue.ts';
import { itemId } from '../support/sample-board.ts';
import { selfScope } from '../support/scopes.ts';
import { friday, personId, teamId, tenantId } from '../support/sample-team.ts';

let people = 0;

/** Someone whom no other test has seen. */
const newPerson = () => selfScope(tenantId(1), personId((people += 1)));

type TeamNews = Extract<TellingJob, { kind: 'tell-person' }>;

const newsOf = (number: number, given: Partial<TeamNews> = {}): TeamNews => ({
  kind: 'tell-person',
  tenantId: tenantId(1),
  to: personId(1),
  teamId: teamId(1),
  noun: 'shout-out',
  id: itemId(number),
  what: 'choose',
  ...given,
});

/** What every store of news keeps to. */
export const describeNewsStore = (where: string, open: () => NewsStore): void => {
  describe(`what a person is to be told ${where}`, () => {
    test('is known once it was added, and waits', async () => {
      const [store, self] = [open(), newPerson()];
      expect(await store.add(self, newsOf(1), friday)).toBe('added');
      expect(await store.add(self, newsOf(1), friday + 1)).toBe('known');
      expect(await store.list(self)).toEqual([{ job: newsOf(1), since: friday, toldOn: undefined }]);
    });

    test('comes in the order in which it came up', async () => {
      const [store, self] = [open(), newPerson()];
      await store.add(self, newsOf(1), friday + 2);
      await store.add(self, newsOf(2), friday + 1);
      await store.add(self, newsOf(2, { what: 'thanked' }), friday + 3);
      expect((await store.list(self)).map(({ job }) => job)).toEqual([
        newsOf(2),
        newsOf(1),
        newsOf(2, { what: 'thanked' }),
      ]);
    });

    test('is kept with the day on which it was told, and stays known', async () => {
      const [store, self] = [open(), newPerson()];
      for (const number of [1, 2]) await store.add(self, newsOf(number), friday + number);
      const [one] = await store.list(self);
      await store.assign(self, [one!], '2026-11-20');
      expect((await store.list(self)).map(({ toldOn }) => toldOn)).toEqual(['2026-11-20', undefined]);
      expect(await store.add(self, newsOf(1), friday)).toBe('known');
      await store.assign(self, [one!], undefined);
      expect((await store.list(self)).map(({ toldOn }) => toldOn)).toEqual([undefined, undefined]);
    });

    test('is of any cause, each by itself', async () => {
      const [store, self] = [open(), newPerson()];
      const pair = { tenantId: tenantId(1), to: personId(1), allianceId: parseAllianceId(itemId(7))! };
      const jobs: readonly TellingJob[] = [
        newsOf(1),
        {
          kind: 'tell-dissent',
          tenantId: tenantId(1),
          to: personId(1),
          from: personId(2),
          id: itemId(1),
          what: 'turn-0',
        },
        { kind: 'post-invitation', ...pair, invitedAt: friday },
        { kind: 'post-pair-news', ...pair, news: { kind: 'accepted', at: friday } },
        { kind: 'post-pair-news', ...pair, news: { kind: 'committed', version: 2, at: friday } },
        { kind: 'greet-joiner', tenantId: tenantId(1), teamId: teamId(1), to: personId(1) },
      ];
      for (const [index, job] of jobs.entries()) expect(await store.add(self, job, friday + index)).toBe('added');
      for (const job of jobs) expect(await store.add(self, job, friday)).toBe('known');
      expect((await store.list(self)).map(({ job }) => job)).toEqual(jobs);
    });

    test('is nobody else’s', async () => {
      const [store, self, other] = [open(), newPerson(), newPerson()];
      await store.add(self, newsOf(1), friday);
      expect(await store.list(other)).toEqual([]);
      expect(await store.list(selfScope(tenantId(2), self.personId))).toEqual([]);
    });

    test('is forgotten one by one', async () => {
      const [store, self] = [open(), newPerson()];
      for (const number of [1, 2]) await store.add(self, newsOf(number), friday + number);
      const [one, two] = await store.list(self);
      await store.remove(self, [one!]);
      await store.remove(self, [one!]);
      expect(await store.list(self)).toEqual([two]);
    });
  });
};

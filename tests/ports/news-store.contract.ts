import { describe, expect, test } from '@jest/globals';
import type { NewsStore } from '#ports/news-store.ts';
import type { News } from '#ports/send-queue.ts';
import { itemId } from '../support/sample-board.ts';
import { selfScope } from '../support/scopes.ts';
import { friday, personId, teamId, tenantId } from '../support/sample-team.ts';

let people = 0;

/** Someone whom no other test has seen. */
const newPerson = () => selfScope(tenantId(1), personId((people += 1)));

const newsOf = (number: number, given: Partial<News> = {}): News => ({
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
      expect(await store.list(self)).toEqual([{ ...newsOf(1), since: friday, toldOn: undefined }]);
    });

    test('comes in the order in which it came up', async () => {
      const [store, self] = [open(), newPerson()];
      await store.add(self, newsOf(1), friday + 2);
      await store.add(self, newsOf(2), friday + 1);
      await store.add(self, newsOf(2, { what: 'thanked' }), friday + 3);
      expect((await store.list(self)).map(({ id, what }) => [id, what])).toEqual([
        [itemId(2), 'choose'],
        [itemId(1), 'choose'],
        [itemId(2), 'thanked'],
      ]);
    });

    test('is kept with the day on which it was told, and stays known', async () => {
      const [store, self] = [open(), newPerson()];
      for (const number of [1, 2]) await store.add(self, newsOf(number), friday + number);
      const [one] = await store.list(self);
      await store.assign(self, [one!], '2026-11-20');
      expect((await store.list(self)).map(({ toldOn }) => toldOn)).toEqual(['2026-11-20', undefined]);
      expect(await store.add(self, newsOf(1), friday)).toBe('known');
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

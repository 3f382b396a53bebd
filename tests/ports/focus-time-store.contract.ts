import { describe, expect, test } from '@jest/globals';
import type { FocusTimeStore } from '#ports/focus-time-store.ts';
import { selfScope } from '../support/scopes.ts';
import { friday, personId, tenantId } from '../support/sample-team.ts';

let people = 0;

/** Someone whom no other test has seen. */
const newPerson = () => selfScope(tenantId(1), personId((people += 1)));

const hour = 3_600_000;
const [morning, afternoon] = [
  { from: friday, to: friday + hour },
  { from: friday + 4 * hour, to: friday + 6 * hour },
];

/** What every store of times of focus keeps to. */
export const describeFocusTimeStore = (where: string, open: () => FocusTimeStore): void => {
  describe(`times of focus ${where}`, () => {
    test('are none for someone who shares none', async () => {
      expect(await open().load(newPerson())).toEqual([]);
    });

    test('come back as they were shared, and to nobody else', async () => {
      const [store, self] = [open(), newPerson()];
      await store.replace(self, [morning, afternoon]);
      expect(await store.load(self)).toEqual([morning, afternoon]);
      expect(await store.load(newPerson())).toEqual([]);
      expect(await store.load(selfScope(tenantId(2), self.personId))).toEqual([]);
    });

    test('take the place of those before', async () => {
      const [store, self] = [open(), newPerson()];
      await store.replace(self, [morning]);
      await store.replace(self, [afternoon]);
      expect(await store.load(self)).toEqual([afternoon]);
    });

    test('are gone once they are removed, as often as that is done', async () => {
      const [store, self] = [open(), newPerson()];
      await store.replace(self, [morning]);
      await store.remove(self);
      await store.remove(self);
      expect(await store.load(self)).toEqual([]);
    });
  });
};

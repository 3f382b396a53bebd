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

    test('that are over are left out of what is still as it was read', async () => {
      const [store, self] = [open(), newPerson()];
      await store.replace(self, [morning, afternoon]);
      const read = await store.find(self);
      expect(read?.value).toEqual([morning, afternoon]);
      expect(await store.narrow(self, [afternoon], read!.etag)).toBe('saved');
      expect(await store.load(self)).toEqual([afternoon]);
      expect(await store.narrow(self, [], read!.etag)).toBe('conflict');
      expect(await store.narrow(self, [], (await store.find(self))!.etag)).toBe('saved');
      expect(await store.find(self)).toBeUndefined();
    });

    test('that were shared or removed meanwhile stay as they were left', async () => {
      const [store, self] = [open(), newPerson()];
      await store.replace(self, [morning, afternoon]);
      const read = await store.find(self);
      await store.replace(self, [morning]);
      expect(await store.narrow(self, [afternoon], read!.etag)).toBe('conflict');
      expect(await store.load(self)).toEqual([morning]);
      await store.remove(self);
      expect(await store.narrow(self, [afternoon], read!.etag)).toBe('conflict');
      expect(await store.load(self)).toEqual([]);
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

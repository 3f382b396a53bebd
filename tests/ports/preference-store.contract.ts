import { describe, expect, test } from '@jest/globals';
import { preferencesAtFirst } from '#domain/people/preferences.ts';
import type { Preferences } from '#domain/people/preferences.ts';
import type { PreferenceStore } from '#ports/preference-store.ts';
import { selfScope } from '../support/scopes.ts';
import { personId, tenantId } from '../support/sample-team.ts';

let people = 0;

/** Someone whom no other test has seen. */
const newPerson = () => selfScope(tenantId(1), personId((people += 1)));

const chosen: Preferences = {
  frequency: 'daily',
  quietHours: { from: 1140, to: 480 },
  zone: 'Europe/Rome',
  outOfOfficeUntil: '2026-12-01',
  pausedUntil: '2026-12-24',
  shoutOuts: 'keep-private',
  sharesFocus: true,
  revision: 1,
};

/** What every store of preferences keeps to. */
export const describePreferenceStore = (where: string, open: () => PreferenceStore): void => {
  describe(`preferences ${where}`, () => {
    test('are none for someone who has chosen nothing', async () => {
      expect(await open().load(newPerson())).toBeUndefined();
    });

    test('come back as they were chosen, and to nobody else', async () => {
      const [store, self] = [open(), newPerson()];
      await store.save(self, chosen, undefined);
      expect((await store.load(self))?.value).toEqual(chosen);
      expect(await store.load(selfScope(tenantId(2), self.personId))).toBeUndefined();
    });

    test('do not keep what was taken back', async () => {
      const [store, self] = [open(), newPerson()];
      await store.save(self, chosen, undefined);
      const bare = { ...preferencesAtFirst, quietHours: undefined, revision: 2 };
      expect(await store.save(self, bare, (await store.load(self))?.etag)).toBe('saved');
      expect((await store.load(self))?.value).toEqual(bare);
    });

    test('of two windows of one person exactly one saves on the same state', async () => {
      const [store, self] = [open(), newPerson()];
      const save = (etag: string | undefined) => store.save(self, chosen, etag);
      expect((await Promise.all([save(undefined), save(undefined)])).toSorted()).toEqual(['conflict', 'saved']);
      const { etag } = (await store.load(self))!;
      expect((await Promise.all([save(etag), save(etag)])).toSorted()).toEqual(['conflict', 'saved']);
    });
  });
};

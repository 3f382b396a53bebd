import { describe, expect, test } from '@jest/globals';
import { defaultCalendarSettings } from '#domain/calendar/calendar-settings.ts';
import type { KeptCalendarSettings } from '#domain/calendar/decide-calendar-settings.ts';
import type { CalendarSettingsStore } from '#ports/calendar-settings-store.ts';
import { sampleCalendarSettings } from '../support/sample-calendar-settings.ts';
import { selfScope } from '../support/scopes.ts';
import { personId, tenantId } from '../support/sample-team.ts';

let people = 0;

/** Someone whom no other test has seen. */
const newPerson = () => selfScope(tenantId(1), personId((people += 1)));

const kept: KeptCalendarSettings = { settings: sampleCalendarSettings, revision: 1 };

/** What every store of calendar settings keeps to. */
export const describeCalendarSettingsStore = (where: string, open: () => CalendarSettingsStore): void => {
  describe(`calendar settings ${where}`, () => {
    test('are none for someone who has said nothing', async () => {
      expect(await open().load(newPerson())).toBeUndefined();
    });

    test('come back as they were said, and to nobody else', async () => {
      const [store, self] = [open(), newPerson()];
      expect(await store.save(self, kept, undefined)).toBe('saved');
      expect((await store.load(self))?.value).toEqual(kept);
      expect(await store.load(selfScope(tenantId(2), self.personId))).toBeUndefined();
      expect(await store.load(newPerson())).toBeUndefined();
    });

    test('take the place of those before as a whole', async () => {
      const [store, self] = [open(), newPerson()];
      await store.save(self, kept, undefined);
      const next = { settings: { ...defaultCalendarSettings('Asia/Kathmandu'), lunch: [] }, revision: 2 };
      expect(await store.save(self, next, (await store.load(self))?.etag)).toBe('saved');
      expect((await store.load(self))?.value).toEqual(next);
    });

    test('of two windows of one person exactly one saves on the same state', async () => {
      const [store, self] = [open(), newPerson()];
      const save = (etag: string | undefined) => store.save(self, kept, etag);
      expect((await Promise.all([save(undefined), save(undefined)])).toSorted()).toEqual(['conflict', 'saved']);
      const { etag } = (await store.load(self))!;
      expect((await Promise.all([save(etag), save(etag)])).toSorted()).toEqual(['conflict', 'saved']);
    });
  });
};

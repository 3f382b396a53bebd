import { describe, expect, test } from '@jest/globals';
import type { AbsenceStore } from '#ports/absence-store.ts';
import type { HomeStore } from '#ports/home-store.ts';
import { friday, personId, tenantId } from '../support/sample-team.ts';
import { selfScope } from '../support/scopes.ts';

export type Absences = { readonly absences: AbsenceStore; readonly homes: HomeStore };

let numbers = 500;

export const describeAbsenceStore = (name: string, open: () => Absences): void => {
  describe(`absence store, ${name}`, () => {
    const newPerson = () => personId((numbers += 1));

    test('an absence began when it did, however often it is noted, until there is a sign', async () => {
      const [{ absences }, me] = [open(), newPerson()];
      expect(await absences.load(tenantId(1), me)).toBeUndefined();
      await absences.note(tenantId(1), me, friday);
      await absences.note(tenantId(1), me, friday + 1);
      expect(await absences.load(tenantId(1), me)).toBe(friday);
      expect(await absences.load(tenantId(2), me)).toBeUndefined();
      await absences.remove(tenantId(1), me);
      await absences.remove(tenantId(1), me);
      expect(await absences.load(tenantId(1), me)).toBeUndefined();
    });

    test('it is read with one’s home', async () => {
      const [{ absences, homes }, me] = [open(), newPerson()];
      const self = selfScope(tenantId(1), me);
      expect((await homes.read(self)).absentSince).toBeUndefined();
      await absences.note(tenantId(1), me, friday);
      expect(await homes.read(self)).toEqual({ pairs: [], teams: [], absentSince: friday });
    });
  });
};

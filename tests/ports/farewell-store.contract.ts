import { describe, expect, test } from '@jest/globals';
import type { Farewell, FarewellStore } from '#ports/farewell-store.ts';
import { friday, personId, tenantId } from '../support/sample-team.ts';

const farewell: Farewell = { since: friday, stranger: personId(77), place: undefined, found: 0 };

let numbers = 0;

export const describeFarewellStore = (name: string, open: () => FarewellStore): void => {
  describe(`farewell store, ${name}`, () => {
    const newPerson = () => personId((numbers += 1));

    test('someone whose data stays has none', async () => {
      expect(await open().load(tenantId(1), newPerson())).toBeUndefined();
    });

    test('it is read back whole, with how far it has come', async () => {
      const [store, me] = [open(), newPerson()];
      await store.save(tenantId(1), me, farewell, undefined);
      const { value, etag } = (await store.load(tenantId(1), me))!;
      expect(value).toEqual(farewell);
      const further = { ...farewell, place: '{"index":3}', found: 12 };
      expect(await store.save(tenantId(1), me, further, etag)).toBe('saved');
      expect((await store.load(tenantId(1), me))?.value).toEqual(further);
      expect(await store.save(tenantId(1), me, farewell, etag)).toBe('conflict');
    });

    test('asked for twice, it stays as it began', async () => {
      const [store, me] = [open(), newPerson()];
      await store.save(tenantId(1), me, farewell, undefined);
      const again = { ...farewell, stranger: personId(78) };
      expect(await store.save(tenantId(1), me, again, undefined)).toBe('conflict');
      expect((await store.load(tenantId(1), me))?.value).toEqual(farewell);
    });

    test('it is taken out by whoever has read it last, and is another tenant’s not', async () => {
      const [store, me] = [open(), newPerson()];
      await store.save(tenantId(1), me, farewell, undefined);
      const { etag } = (await store.load(tenantId(1), me))!;
      await store.save(tenantId(1), me, { ...farewell, found: 1 }, etag);
      expect(await store.remove(tenantId(1), me, etag)).toBe('conflict');
      expect(await store.load(tenantId(2), me)).toBeUndefined();
      const last = (await store.load(tenantId(1), me))!.etag;
      expect(await store.remove(tenantId(1), me, last)).toBe('saved');
      expect(await store.load(tenantId(1), me)).toBeUndefined();
    });
  });
};

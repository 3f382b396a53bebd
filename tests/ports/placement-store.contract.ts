import { describe, expect, test } from '@jest/globals';
import type { Placement } from '#domain/placement/placement.ts';
import type { PlacementStore } from '#ports/placement-store.ts';
import { tenantId } from '../support/sample-team.ts';

let tenants = 200;

export const describePlacementStore = (name: string, open: () => PlacementStore): void => {
  describe(`placement store, ${name}`, () => {
    const fresh = () => ({ store: open(), tenant: tenantId((tenants += 1)) });

    test('an account says nothing of a tenant that was never in it', async () => {
      const { store, tenant } = fresh();
      expect(await store.load(tenant)).toBeUndefined();
      expect((await store.list()).has(tenant)).toBe(false);
    });

    test.each<Placement>([
      { kind: 'here' },
      { kind: 'moving', to: 'second', run: 'run 1' },
      { kind: 'coming', run: 'run 1' },
      { kind: 'gone', to: 'second' },
    ])('what is said of a tenant is read again, by itself and among all: $kind', async (placement) => {
      const { store, tenant } = fresh();
      expect(await store.save(tenant, placement, undefined)).toBe('saved');
      expect((await store.load(tenant))?.value).toEqual(placement);
      expect((await store.list()).get(tenant)).toEqual(placement);
    });

    test('of two first words one is a conflict', async () => {
      const { store, tenant } = fresh();
      const outcomes = await Promise.all([1, 2].map(() => store.save(tenant, { kind: 'here' }, undefined)));
      expect(outcomes.toSorted()).toEqual(['conflict', 'saved']);
    });

    test('a word on a state that has changed since is a conflict and changes nothing', async () => {
      const { store, tenant } = fresh();
      await store.save(tenant, { kind: 'here' }, undefined);
      const { etag } = (await store.load(tenant))!;
      expect(await store.save(tenant, { kind: 'gone', to: 'second' }, etag)).toBe('saved');
      expect(await store.save(tenant, { kind: 'here' }, etag)).toBe('conflict');
      expect((await store.load(tenant))?.value).toEqual({ kind: 'gone', to: 'second' });
    });

    test('a tenant begins where the first of all said, whoever asks later', async () => {
      const { store, tenant } = fresh();
      const answers = await Promise.all(['first', 'second', 'third'].map((account) => store.assign(tenant, account)));
      expect(new Set(answers).size).toBe(1);
      expect(await store.assign(tenant, 'fourth')).toBe(answers[0]);
      expect((await store.list()).has(tenant)).toBe(false);
    });
  });
};

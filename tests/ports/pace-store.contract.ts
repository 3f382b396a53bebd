import { describe, expect, test } from '@jest/globals';
import type { PaceStore } from '#ports/pace-store.ts';
import { tenantId } from '../support/sample-team.ts';

let tenants = 100;

const pace = {
  nextFreeAt: 1_700_000_000_020.2,
  plannedUntil: 1_700_000_000_000,
  pausedUntil: 0,
  taken: [1_700_000_000_000],
  lastWideAt: 0,
  lastRefusal: { mark: 7, at: 1_700_000_000_000, ms: 2_000 },
};
const later = { ...pace, pausedUntil: 1_700_000_009_000 };

/** A channel's id as Teams writes it, with characters that no key may hold. */
const channel = '19:a/b\\c#d?e@thread.tacv2';

export const describePaceStore = (name: string, open: () => PaceStore): void => {
  describe(`pace store, ${name}`, () => {
    const fresh = () => ({ store: open(), tenant: tenantId((tenants += 1)) });

    test('a tenant that nothing was sent to has no pace', async () => {
      const { store, tenant } = fresh();
      expect(await store.tenants.load(tenant)).toBeUndefined();
    });

    test('what one sender saves all read, another tenant has its own', async () => {
      const { store, tenant } = fresh();
      await store.tenants.save(tenant, pace, undefined);
      expect((await store.tenants.load(tenant))?.value).toEqual(pace);
      expect(await store.tenants.load(tenantId((tenants += 1)))).toBeUndefined();
    });

    test('of two first saves one is a conflict', async () => {
      const { store, tenant } = fresh();
      const outcomes = await Promise.all([pace, later].map((one) => store.tenants.save(tenant, one, undefined)));
      expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['conflict', 'saved']);
    });

    test('a save goes on from the mark of the one before without reading', async () => {
      const { store, tenant } = fresh();
      const first = await store.tenants.save(tenant, pace, undefined);
      const second = await store.tenants.save(tenant, later, first.kind === 'saved' ? first.etag : '');
      const read = await store.tenants.load(tenant);
      expect(read).toEqual({ value: later, etag: second.kind === 'saved' ? second.etag : '' });
    });

    test('a save with a mark that others have overtaken is a conflict and changes nothing', async () => {
      const { store, tenant } = fresh();
      await store.tenants.save(tenant, pace, undefined);
      const stale = await store.tenants.load(tenant);
      await store.tenants.save(tenant, later, stale?.etag);
      expect(await store.tenants.save(tenant, pace, stale?.etag)).toEqual({ kind: 'conflict' });
      expect((await store.tenants.load(tenant))?.value).toEqual(later);
    });

    test('a conversation is kept by whatever id it has, apart from others and from its tenant', async () => {
      const { store, tenant } = fresh();
      const sent = { sent: [{ at: 1_700_000_000_000, count: 3 }], pausedUntil: 1_700_000_009_000 };
      await store.conversations.save({ tenantId: tenant, conversationId: channel }, sent, undefined);
      expect((await store.conversations.load({ tenantId: tenant, conversationId: channel }))?.value).toEqual(sent);
      expect(await store.conversations.load({ tenantId: tenant, conversationId: `${channel}2` })).toBeUndefined();
      expect(await store.tenants.load(tenant)).toBeUndefined();
    });
  });
};

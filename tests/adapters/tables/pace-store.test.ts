import { describe, expect, test } from '@jest/globals';
import { conversationPaceKeys, makePaceStore } from '#adapters/tables/pace-store.ts';
import { tenantPaceRow } from '#adapters/tables/keys.ts';
import { schemaNumber } from '#adapters/tables/row.ts';
import { freshConversation } from '#domain/limits/conversation-pace.ts';
import { freshPace, reserveSlots } from '#domain/limits/tenant-pace.ts';
import { tenantId } from '../../support/sample-team.ts';
import { openTestTables } from '../../support/test-tables.ts';

const tables = openTestTables();
const conversation = { tenantId: tenantId(1), conversationId: 'a' };

describe('a pace in a table', () => {
  test('tells with each save when that was by the clock of the storage', async () => {
    const { tenants, conversations } = makePaceStore(tables().paces);
    const before = Date.now();
    const first = await tenants.save(tenantId(2), freshPace, undefined);
    const other = await conversations.save({ ...conversation, tenantId: tenantId(2) }, freshConversation, undefined);
    for (const saved of [first, other]) {
      const at = saved.kind === 'saved' ? saved.at : undefined;
      // The same machine's.
      expect(at).toBeGreaterThanOrEqual(before - 1);
      expect(at).toBeLessThanOrEqual(Date.now());
    }
  });

  test('of the release before is read, what it does not tell of taken for the worst', async () => {
    const { tenants, conversations } = makePaceStore(tables().paces);
    const now = 1_700_000_000_000;
    const rows = [
      [
        { partitionKey: tenantId(1), rowKey: tenantPaceRow },
        { nextFreeAt: now, plannedUntil: now, pausedUntil: 0 },
      ],
      [conversationPaceKeys(conversation), { sent: [{ at: now, count: 2 }] }],
    ] as const;
    for (const [keys, pace] of rows)
      await tables().paces.createEntity({ ...keys, pace: JSON.stringify(pace), schema: schemaNumber });
    const pace = (await tenants.load(tenantId(1)))!.value;
    expect(pace).toMatchObject({ nextFreeAt: now, pausedUntil: 0, lastRefusal: undefined });
    // Near the ceiling, for all that is known: nobody may be late.
    const next = reserveSlots(pace, 1, now);
    expect(next.kind === 'reserved' && next.slots[0]!.lateMs).toBeLessThan(1_000);
    expect((await conversations.load(conversation))?.value).toEqual({ sent: [{ at: now, count: 2 }], pausedUntil: 0 });
  });
});

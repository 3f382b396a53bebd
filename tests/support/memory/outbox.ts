import type { Outbox, OutboxEntry, OutboxKey, OutboxScope } from '#ports/outbox.ts';
import { makeRows } from './rows.ts';

export const makeMemoryOutbox = (): Outbox => {
  const rows = makeRows<OutboxEntry>();
  const keyOf = (scope: OutboxScope, { channelId, subject }: OutboxKey): string =>
    JSON.stringify([scope.tenantId, 'teamId' in scope ? scope.teamId : scope.allianceId, channelId, subject]);
  const settle = (key: string, from: readonly OutboxEntry['kind'][], entry: OutboxEntry): Promise<void> => {
    const found = rows.read(key);
    if (found !== undefined && from.includes(found.value.kind)) rows.replace(key, entry, found.etag);
    return Promise.resolve();
  };
  return {
    claim: (scope, key) => {
      const won = rows.insert(keyOf(scope, key), { kind: 'claimed' }) === 'saved';
      const entry = rows.read(keyOf(scope, key))!.value;
      return Promise.resolve(won ? { kind: 'won' } : { kind: 'taken', entry });
    },
    load: (scope, key) => Promise.resolve(rows.read(keyOf(scope, key))?.value),
    recordSent: (scope, key, messageId) =>
      settle(keyOf(scope, key), ['claimed', 'unknown'], { kind: 'sent', messageId }),
    recordUnknown: (scope, key) => settle(keyOf(scope, key), ['claimed'], { kind: 'unknown' }),
    release: (scope, key) => {
      if (rows.read(keyOf(scope, key))?.value.kind === 'claimed') rows.remove(keyOf(scope, key));
      return Promise.resolve();
    },
  };
};

import type { Outbox, OutboxEntry, OutboxScope, PostSubject } from '#ports/outbox.ts';
import { makeRows } from './rows.ts';

const senderOf = (scope: OutboxScope): string => {
  if ('teamId' in scope) return scope.teamId;
  return 'allianceId' in scope ? scope.allianceId : scope.personId;
};

export const makeMemoryOutbox = (): Outbox => {
  const rows = makeRows<OutboxEntry>();
  const keysOf = (scope: OutboxScope): string => `${scope.tenantId}:${senderOf(scope)}:`;
  const keyOf = (scope: OutboxScope, subject: PostSubject): string => `${keysOf(scope)}${subject}`;
  const settle = (key: string, from: readonly OutboxEntry['kind'][], entry: OutboxEntry): Promise<void> => {
    const found = rows.read(key);
    if (found !== undefined && from.includes(found.value.kind)) rows.replace(key, entry, found.etag);
    return Promise.resolve();
  };
  return {
    claim: (scope, subject) => {
      const won = rows.insert(keyOf(scope, subject), { kind: 'claimed' }) === 'saved';
      const entry = rows.read(keyOf(scope, subject))!.value;
      return Promise.resolve(won ? { kind: 'won' } : { kind: 'taken', entry });
    },
    load: (scope, subject) => Promise.resolve(rows.read(keyOf(scope, subject))?.value),
    list: (scope) => {
      const own = rows.list().filter(([key]) => key.startsWith(keysOf(scope)));
      return Promise.resolve(new Map(own.map(([key, { value }]) => [key.slice(keysOf(scope).length), value])));
    },
    recordSent: (scope, subject, { channelId, messageId }) =>
      settle(keyOf(scope, subject), ['claimed', 'unknown'], { kind: 'sent', channelId, messageId }),
    recordUnknown: (scope, subject) => settle(keyOf(scope, subject), ['claimed'], { kind: 'unknown' }),
    release: (scope, subject) => {
      if (rows.read(keyOf(scope, subject))?.value.kind === 'claimed') rows.remove(keyOf(scope, subject));
      return Promise.resolve();
    },
  };
};

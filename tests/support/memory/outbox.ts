import type { Outbox, OutboxEntry, OutboxScope, PostSubject } from '#ports/outbox.ts';
import { makeRows } from './rows.ts';

const senderOf = (scope: OutboxScope): string => {
  if ('teamId' in scope) return scope.teamId;
  return 'allianceId' in scope ? scope.allianceId : scope.personId;
};

/** An entry, and the id of the claim that began it: it stays, whatever the entry becomes. */
type Kept = { readonly entry: OutboxEntry; readonly claimId: string };

export const makeMemoryOutbox = (): Outbox => {
  const settled = new Set<string>();
  const rows = makeRows<Kept>();
  let claims = 0;
  const keysOf = (scope: OutboxScope): string => `${scope.tenantId}:${senderOf(scope)}:`;
  const keyOf = (scope: OutboxScope, subject: PostSubject): string => `${keysOf(scope)}${subject}`;
  const entryAt = (key: string): OutboxEntry | undefined => rows.read(key)?.value.entry;
  const settle = (key: string, from: readonly OutboxEntry['kind'][], entry: OutboxEntry): Promise<void> => {
    const found = rows.read(key);
    if (found !== undefined && from.includes(found.value.entry.kind))
      rows.replace(key, { ...found.value, entry }, found.etag);
    return Promise.resolve();
  };
  /** Whether it is somebody's claim still, of which nothing has come. */
  const isOpen = (key: string, claimId: string): boolean => {
    const found = rows.read(key)?.value;
    const isInDoubt = found?.entry.kind === 'claimed' || found?.entry.kind === 'unknown';
    return isInDoubt && found.claimId === claimId && !settled.has(key);
  };
  const insert = (key: string, claimedAt?: number): string => {
    const claimId = String((claims += 1));
    rows.insert(key, { entry: { kind: 'claimed', claimedAt }, claimId });
    return claimId;
  };
  return {
    claim: (scope, subject) => {
      const entry = entryAt(keyOf(scope, subject));
      return Promise.resolve(
        entry === undefined ? { kind: 'won', claimId: insert(keyOf(scope, subject)) } : { kind: 'taken', entry },
      );
    },
    claimAll: (scope, subjects, claimedAt) => {
      const found = subjects.flatMap((subject) => {
        const entry = entryAt(keyOf(scope, subject));
        return entry === undefined ? [] : [[subject, entry] as const];
      });
      if (found.length > 0) return Promise.resolve({ kind: 'taken', entries: new Map(found) });
      const won = subjects.map((subject) => ({ subject, claimId: insert(keyOf(scope, subject), claimedAt) }));
      return Promise.resolve({ kind: 'won', claims: won });
    },
    renew: (scope, won, claimedAt) => {
      const own = won.filter(({ subject, claimId }) => isOpen(keyOf(scope, subject), claimId));
      if (own.length < won.length) return Promise.resolve({ kind: 'taken', entries: new Map() });
      for (const { subject, claimId } of won) {
        rows.remove(keyOf(scope, subject));
        rows.insert(keyOf(scope, subject), { entry: { kind: 'claimed', claimedAt }, claimId });
      }
      return Promise.resolve({ kind: 'won', claims: won });
    },
    record: async (scope, won, outcome) => {
      const from = outcome.kind === 'sent' ? (['claimed', 'unknown'] as const) : (['claimed'] as const);
      for (const { subject } of won) await settle(keyOf(scope, subject), from, outcome);
    },
    load: (scope, subject) => Promise.resolve(entryAt(keyOf(scope, subject))),
    list: (scope, within) => {
      const isWithin = (subject: string): boolean =>
        within === undefined || (subject >= within.from && subject <= within.to);
      const own = rows
        .list()
        .filter(([key]) => key.startsWith(keysOf(scope)) && isWithin(key.slice(keysOf(scope).length)));
      return Promise.resolve(new Map(own.map(([key, { value }]) => [key.slice(keysOf(scope).length), value.entry])));
    },
    recordSent: (scope, subject, { channelId, messageId }) =>
      settle(keyOf(scope, subject), ['claimed', 'unknown'], { kind: 'sent', channelId, messageId }),
    recordUnknown: (scope, subject) => settle(keyOf(scope, subject), ['claimed'], { kind: 'unknown' }),
    retryUnknown: (scope, subjects) => {
      const keys = subjects.map((subject) => keyOf(scope, subject));
      const unknown = keys.filter((key) => entryAt(key)?.kind === 'unknown' && !settled.has(key));
      for (const key of unknown) rows.remove(key);
      return Promise.resolve(unknown.length === 0 ? 'nothing' : 'released');
    },
    unsettled: (scope) =>
      Promise.resolve(
        new Map(
          rows.list().flatMap(([key, { value }]) => {
            const { entry } = value;
            const isSettled = entry.kind === 'sent' || settled.has(key);
            return key.startsWith(keysOf(scope)) && !isSettled
              ? [[key.slice(keysOf(scope).length), entry] as const]
              : [];
          }),
        ),
      ),
    settleUnknown: (scope, subjects) => {
      for (const key of subjects.map((subject) => keyOf(scope, subject)))
        if (entryAt(key)?.kind === 'unknown') settled.add(key);
      return Promise.resolve();
    },
    release: (scope, subject, claimId) => {
      if (isOpen(keyOf(scope, subject), claimId)) rows.remove(keyOf(scope, subject));
      return Promise.resolve();
    },
  };
};

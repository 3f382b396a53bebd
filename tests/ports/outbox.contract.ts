import { describe, expect, test } from '@jest/globals';
import type { TeamScope } from '#domain/people/scope.ts';
import type { Outbox, OutboxKey } from '#ports/outbox.ts';
import { allianceId } from '../support/sample-pair.ts';
import { ada, bo, teamId, tenantId } from '../support/sample-team.ts';
import { pairScope, teamScope } from '../support/scopes.ts';

let teams = 0;

/** A team that no other test has seen. */
const newScope = (): TeamScope => teamScope(tenantId(1), teamId((teams += 1)));

const key = (given: Partial<OutboxKey> = {}): OutboxKey => ({
  channelId: '19:alliance@thread.tacv2',
  subject: 'proposal:1',
  ...given,
});

export const describeOutbox = (name: string, open: () => Outbox): void => {
  describe(`outbox, ${name}`, () => {
    const claimed = async (): Promise<{ outbox: Outbox; scope: TeamScope }> => {
      const [outbox, scope] = [open(), newScope()];
      await outbox.claim(scope, key());
      return { outbox, scope };
    };

    test('a post that nobody claimed has no entry', async () => {
      expect(await open().load(newScope(), key())).toBeUndefined();
    });

    test('the first claim wins, and the post is claimed', async () => {
      const [outbox, scope] = [open(), newScope()];
      expect(await outbox.claim(scope, key())).toEqual({ kind: 'won' });
      expect(await outbox.load(scope, key())).toEqual({ kind: 'claimed' });
    });

    test('a pair claims a post in someone’s chat once, whichever of the two it is for', async () => {
      const [outbox, id] = [open(), allianceId((teams += 1))];
      expect(await outbox.claim(pairScope(tenantId(1), id, [ada, bo]), key())).toEqual({ kind: 'won' });
      expect(await outbox.claim(pairScope(tenantId(1), id, [bo, ada]), key())).toMatchObject({ kind: 'taken' });
    });

    test('two alliances may say the same in one chat', async () => {
      const outbox = open();
      for (const id of [allianceId((teams += 1)), allianceId((teams += 1))]) {
        expect(await outbox.claim(pairScope(tenantId(1), id, [ada, bo]), key())).toEqual({ kind: 'won' });
      }
    });

    test('of ten claims at once exactly one wins', async () => {
      const [outbox, scope] = [open(), newScope()];
      const claims = await Promise.all(Array.from({ length: 10 }, () => outbox.claim(scope, key())));
      expect(claims.filter((claim) => claim.kind === 'won')).toHaveLength(1);
      expect(claims).toContainEqual({ kind: 'taken', entry: { kind: 'claimed' } });
    });

    test('a later claim is told the id of the post that was sent', async () => {
      const { outbox, scope } = await claimed();
      await outbox.recordSent(scope, key(), '1732093200000');
      const entry = { kind: 'sent', messageId: '1732093200000' };
      expect(await outbox.claim(scope, key())).toEqual({ kind: 'taken', entry });
      expect(await outbox.load(scope, key())).toEqual(entry);
    });

    test('a later claim is told that nobody knows', async () => {
      const { outbox, scope } = await claimed();
      await outbox.recordUnknown(scope, key());
      expect(await outbox.claim(scope, key())).toEqual({ kind: 'taken', entry: { kind: 'unknown' } });
    });

    test('what is known to be sent never becomes unknown again', async () => {
      const { outbox, scope } = await claimed();
      await outbox.recordSent(scope, key(), '1');
      await outbox.recordUnknown(scope, key());
      expect(await outbox.load(scope, key())).toEqual({ kind: 'sent', messageId: '1' });
    });

    test('what was unknown becomes sent when the answer arrives after all', async () => {
      const { outbox, scope } = await claimed();
      await outbox.recordUnknown(scope, key());
      await outbox.recordSent(scope, key(), '1');
      expect(await outbox.load(scope, key())).toEqual({ kind: 'sent', messageId: '1' });
    });

    test('a claim that was given back can be won again', async () => {
      const { outbox, scope } = await claimed();
      await outbox.release(scope, key());
      expect(await outbox.load(scope, key())).toBeUndefined();
      expect(await outbox.claim(scope, key())).toEqual({ kind: 'won' });
    });

    test('giving back twice is giving back once', async () => {
      const { outbox, scope } = await claimed();
      await outbox.release(scope, key());
      await outbox.release(scope, key());
      expect(await outbox.load(scope, key())).toBeUndefined();
    });

    test('neither a sent post nor an unknown one can be given back', async () => {
      const { outbox, scope } = await claimed();
      await outbox.recordUnknown(scope, key());
      await outbox.release(scope, key());
      expect(await outbox.load(scope, key())).toEqual({ kind: 'unknown' });
      await outbox.recordSent(scope, key(), '1');
      await outbox.release(scope, key());
      expect(await outbox.load(scope, key())).toEqual({ kind: 'sent', messageId: '1' });
    });

    test('channels and subjects of any spelling are kept apart', async () => {
      const [outbox, scope] = [open(), newScope()];
      const keys = [
        key(),
        key({ subject: 'proposal:2' }),
        key({ subject: 'proposal/1#?\\' }),
        key({ channelId: '19:other/#?\\@thread.skype' }),
        key({ channelId: '19:alliance@thread.tacv2:proposal', subject: '1' }),
      ];
      for (const one of keys) expect(await outbox.claim(scope, one)).toEqual({ kind: 'won' });
    });

    test('another team and another tenant have their own posts in a shared channel', async () => {
      const { outbox, scope } = await claimed();
      expect(await outbox.load(newScope(), key())).toBeUndefined();
      expect(await outbox.load(teamScope(tenantId(2), scope.teamId), key())).toBeUndefined();
    });
  });
};

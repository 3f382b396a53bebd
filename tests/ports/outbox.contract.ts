import { describe, expect, test } from '@jest/globals';
import type { TeamScope } from '#domain/people/scope.ts';
import type { Outbox } from '#ports/outbox.ts';
import { allianceId } from '../support/sample-pair.ts';
import { ada, bo, personId, teamId, tenantId } from '../support/sample-team.ts';
import { pairScope, selfScope, teamScope } from '../support/scopes.ts';

let teams = 0;

/** A team that no other test has seen. */
const newScope = (): TeamScope => teamScope(tenantId(1), teamId((teams += 1)));

const subject = 'proposal:1';

const post = { channelId: '19:alliance@thread.tacv2', messageId: '1732093200000' };

export const describeOutbox = (name: string, open: () => Outbox): void => {
  describe(`outbox, ${name}`, () => {
    const claimed = async (): Promise<{ outbox: Outbox; scope: TeamScope }> => {
      const [outbox, scope] = [open(), newScope()];
      await outbox.claim(scope, subject);
      return { outbox, scope };
    };

    test('a person’s message of a day is claimed once, and is no other person’s', async () => {
      const outbox = open();
      const id = personId(1000 + (teams += 1));
      expect(await outbox.claim(selfScope(tenantId(1), id), 'told:2026-11-20')).toEqual({ kind: 'won' });
      expect(await outbox.claim(selfScope(tenantId(1), id), 'told:2026-11-20')).toMatchObject({ kind: 'taken' });
      expect(await outbox.claim(selfScope(tenantId(1), id), 'told:2026-11-21')).toEqual({ kind: 'won' });
      expect(await outbox.claim(selfScope(tenantId(2), id), 'told:2026-11-20')).toEqual({ kind: 'won' });
    });

    test('a post that nobody claimed has no entry', async () => {
      expect(await open().load(newScope(), subject)).toBeUndefined();
    });

    test('the first claim wins, and the post is claimed', async () => {
      const [outbox, scope] = [open(), newScope()];
      expect(await outbox.claim(scope, subject)).toEqual({ kind: 'won' });
      expect(await outbox.load(scope, subject)).toEqual({ kind: 'claimed' });
    });

    const told = `invitation:${bo}:1` as const;

    test('what is told to one of a pair is claimed once, whoever of the two it is claimed for', async () => {
      const [outbox, id] = [open(), allianceId((teams += 1))];
      expect(await outbox.claim(pairScope(tenantId(1), id, [ada, bo]), told)).toEqual({ kind: 'won' });
      expect(await outbox.claim(pairScope(tenantId(1), id, [bo, ada]), told)).toMatchObject({ kind: 'taken' });
    });

    test('two alliances may tell the same person the same', async () => {
      const outbox = open();
      for (const id of [allianceId((teams += 1)), allianceId((teams += 1))]) {
        expect(await outbox.claim(pairScope(tenantId(1), id, [ada, bo]), told)).toEqual({ kind: 'won' });
      }
    });

    test('of ten claims at once exactly one wins', async () => {
      const [outbox, scope] = [open(), newScope()];
      const claims = await Promise.all(Array.from({ length: 10 }, () => outbox.claim(scope, subject)));
      expect(claims.filter((claim) => claim.kind === 'won')).toHaveLength(1);
      expect(claims).toContainEqual({ kind: 'taken', entry: { kind: 'claimed' } });
    });

    test('a later claim is told where the post is that was sent', async () => {
      const { outbox, scope } = await claimed();
      await outbox.recordSent(scope, subject, post);
      const entry = { kind: 'sent', ...post };
      expect(await outbox.claim(scope, subject)).toEqual({ kind: 'taken', entry });
      expect(await outbox.load(scope, subject)).toEqual(entry);
    });

    test('a later claim is told that nobody knows', async () => {
      const { outbox, scope } = await claimed();
      await outbox.recordUnknown(scope, subject);
      expect(await outbox.claim(scope, subject)).toEqual({ kind: 'taken', entry: { kind: 'unknown' } });
    });

    test('what is known to be sent never becomes unknown again', async () => {
      const { outbox, scope } = await claimed();
      await outbox.recordSent(scope, subject, post);
      await outbox.recordUnknown(scope, subject);
      expect(await outbox.load(scope, subject)).toEqual({ kind: 'sent', ...post });
    });

    test('what was unknown becomes sent when the answer arrives after all', async () => {
      const { outbox, scope } = await claimed();
      await outbox.recordUnknown(scope, subject);
      await outbox.recordSent(scope, subject, post);
      expect(await outbox.load(scope, subject)).toEqual({ kind: 'sent', ...post });
    });

    test('a claim that was given back can be won again', async () => {
      const { outbox, scope } = await claimed();
      await outbox.release(scope, subject);
      expect(await outbox.load(scope, subject)).toBeUndefined();
      expect(await outbox.claim(scope, subject)).toEqual({ kind: 'won' });
    });

    test('giving back twice is giving back once', async () => {
      const { outbox, scope } = await claimed();
      await outbox.release(scope, subject);
      await outbox.release(scope, subject);
      expect(await outbox.load(scope, subject)).toBeUndefined();
    });

    test('neither a sent post nor an unknown one can be given back', async () => {
      const { outbox, scope } = await claimed();
      await outbox.recordUnknown(scope, subject);
      await outbox.release(scope, subject);
      expect(await outbox.load(scope, subject)).toEqual({ kind: 'unknown' });
      await outbox.recordSent(scope, subject, post);
      await outbox.release(scope, subject);
      expect(await outbox.load(scope, subject)).toEqual({ kind: 'sent', ...post });
    });

    test('a post that was sent stays where it is, whatever a later sender says', async () => {
      const { outbox, scope } = await claimed();
      await outbox.recordSent(scope, subject, post);
      await outbox.recordSent(scope, subject, { channelId: '19:other@thread.tacv2', messageId: '2' });
      expect(await outbox.load(scope, subject)).toEqual({ kind: 'sent', ...post });
    });

    test('every subject is a post of its own', async () => {
      const [outbox, scope] = [open(), newScope()];
      for (const one of ['welcome', 'proposal:1', 'proposal:2', 'proposal:12'] as const) {
        expect(await outbox.claim(scope, one)).toEqual({ kind: 'won' });
      }
    });

    test('another team and another tenant have their own posts', async () => {
      const { outbox, scope } = await claimed();
      expect(await outbox.load(newScope(), subject)).toBeUndefined();
      expect(await outbox.load(teamScope(tenantId(2), scope.teamId), subject)).toBeUndefined();
    });

    test('a team without posts has an empty list', async () => {
      expect(await open().list(newScope())).toEqual(new Map());
    });

    test('the list holds all posts of the team by their subjects, and nobody else’s', async () => {
      const { outbox, scope } = await claimed();
      for (const one of ['welcome', 'proposal:2', 'proposal:3'] as const) await outbox.claim(scope, one);
      await outbox.recordSent(scope, 'welcome', post);
      await outbox.recordUnknown(scope, 'proposal:2');
      await outbox.release(scope, 'proposal:3');
      await outbox.claim(newScope(), 'proposal:4');
      await outbox.claim(teamScope(tenantId(2), scope.teamId), 'proposal:5');
      expect(await outbox.list(scope)).toEqual(
        new Map<string, unknown>([
          ['proposal:1', { kind: 'claimed' }],
          ['proposal:2', { kind: 'unknown' }],
          ['welcome', { kind: 'sent', ...post }],
        ]),
      );
    });
  });
};

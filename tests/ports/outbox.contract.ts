import { describe, expect, test } from '@jest/globals';
import type { TeamScope } from '#domain/people/scope.ts';
import type { Claim, Outbox, PostSubject } from '#ports/outbox.ts';
import { thisWeek } from '../support/sample-board.ts';
import { allianceId } from '../support/sample-pair.ts';
import { ada, bo, personId, teamId, tenantId } from '../support/sample-team.ts';
import { pairScope, selfScope, teamScope } from '../support/scopes.ts';

let teams = 0;

/** A team that no other test has seen. */
const newScope = (): TeamScope => teamScope(tenantId(1), teamId((teams += 1)));

const subject = 'proposal:1';

/** The claim of whoever is the first. */
const claimOf = async (outbox: Outbox, scope: TeamScope, one: PostSubject): Promise<string> => {
  const claim = await outbox.claim(scope, one);
  if (claim.kind === 'taken') throw new Error('it is claimed already');
  return claim.claimId;
};

const claimsOf = async (
  outbox: Outbox,
  scope: TeamScope,
  subjects: readonly PostSubject[],
): Promise<readonly Claim[]> => {
  const claiming = await outbox.claimAll(scope, subjects, now);
  if (claiming.kind === 'taken') throw new Error('it is claimed already');
  return claiming.claims;
};

const now = Date.parse('2026-11-20T14:00Z');
const post = { channelId: '19:alliance@thread.tacv2', messageId: '1732093200000' };

export const describeOutbox = (name: string, open: () => Outbox): void => {
  describe(`outbox, ${name}`, () => {
    const claimed = async (): Promise<{ outbox: Outbox; scope: TeamScope; claimId: string }> => {
      const [outbox, scope] = [open(), newScope()];
      return { outbox, scope, claimId: await claimOf(outbox, scope, subject) };
    };

    const several = ['ritual-day:2026-11-20', `ritual:needs:${thisWeek}`, `ritual:promises:${thisWeek}`] as const;
    const claimedTogether = async () => {
      const [outbox, scope] = [open(), newScope()];
      return { outbox, scope, claims: await claimsOf(outbox, scope, several) };
    };
    const entriesOf = async (outbox: Outbox, scope: TeamScope) =>
      Promise.all(several.map(async (one) => (await outbox.load(scope, one))?.kind ?? 'none'));

    test('several posts are claimed together, and what came of them is kept together', async () => {
      const { outbox, scope, claims } = await claimedTogether();
      expect(claims.map((claim) => claim.subject)).toEqual([...several]);
      expect(await entriesOf(outbox, scope)).toEqual(['claimed', 'claimed', 'claimed']);
      await outbox.record(scope, claims, { kind: 'sent', ...post });
      for (const one of several) expect(await outbox.load(scope, one)).toEqual({ kind: 'sent', ...post });
      await outbox.record(scope, claims, { kind: 'sent', ...post });
      expect(await entriesOf(outbox, scope)).toEqual(['sent', 'sent', 'sent']);
    });

    test('where one of several is taken none of them is won, and it is told what the taken ones came to', async () => {
      const [outbox, scope] = [open(), newScope()];
      await outbox.claim(scope, several[1]);
      await outbox.recordSent(scope, several[1], post);
      const entries = new Map([[several[1], { kind: 'sent', ...post }]]);
      expect(await outbox.claimAll(scope, several, now)).toEqual({ kind: 'taken', entries });
      expect(await entriesOf(outbox, scope)).toEqual(['none', 'sent', 'none']);
    });

    test('of ten that claim sets with one post in common at once exactly one wins', async () => {
      const [outbox, scope] = [open(), newScope()];
      const sets = [several, [several[0], several[2]]] as const;
      const claims = await Promise.all(
        Array.from({ length: 10 }, (_, index) => outbox.claimAll(scope, sets[index % 2]!, now)),
      );
      expect(claims.filter(({ kind }) => kind === 'won')).toHaveLength(1);
    });

    test('claims that are given back one by one can be won again together', async () => {
      const { outbox, scope, claims } = await claimedTogether();
      for (const { subject: one, claimId } of claims.toReversed()) await outbox.release(scope, one, claimId);
      expect(await outbox.claimAll(scope, several, now)).toMatchObject({ kind: 'won' });
    });

    test('of claims one of which somebody has doubted meanwhile all are kept as sent, and none that was sent as unknown', async () => {
      const { outbox, scope, claims } = await claimedTogether();
      await outbox.recordUnknown(scope, several[1]);
      await outbox.recordSent(scope, several[2], post);
      await outbox.record(scope, claims, { kind: 'unknown' });
      expect(await entriesOf(outbox, scope)).toEqual(['unknown', 'unknown', 'sent']);
      await outbox.record(scope, claims, { kind: 'sent', ...post });
      expect(await entriesOf(outbox, scope)).toEqual(['sent', 'sent', 'sent']);
    });

    test('a person’s message of a day is claimed once, and is no other person’s', async () => {
      const outbox = open();
      const id = personId(1000 + (teams += 1));
      expect(await outbox.claim(selfScope(tenantId(1), id), 'told:2026-11-20')).toMatchObject({ kind: 'won' });
      expect(await outbox.claim(selfScope(tenantId(1), id), 'told:2026-11-20')).toMatchObject({ kind: 'taken' });
      expect(await outbox.claim(selfScope(tenantId(1), id), 'told:2026-11-21')).toMatchObject({ kind: 'won' });
      expect(await outbox.claim(selfScope(tenantId(2), id), 'told:2026-11-20')).toMatchObject({ kind: 'won' });
    });

    test('a post that nobody claimed has no entry', async () => {
      expect(await open().load(newScope(), subject)).toBeUndefined();
    });

    test('the first claim wins, and the post is claimed', async () => {
      const [outbox, scope] = [open(), newScope()];
      expect(await outbox.claim(scope, subject)).toMatchObject({ kind: 'won' });
      expect(await outbox.load(scope, subject)).toEqual({ kind: 'claimed' });
    });

    const told = `invitation:${bo}:1` as const;

    test('what is told to one of a pair is claimed once, whoever of the two it is claimed for', async () => {
      const [outbox, id] = [open(), allianceId((teams += 1))];
      expect(await outbox.claim(pairScope(tenantId(1), id, [ada, bo]), told)).toMatchObject({ kind: 'won' });
      expect(await outbox.claim(pairScope(tenantId(1), id, [bo, ada]), told)).toMatchObject({ kind: 'taken' });
    });

    test('two alliances may tell the same person the same', async () => {
      const outbox = open();
      for (const id of [allianceId((teams += 1)), allianceId((teams += 1))]) {
        expect(await outbox.claim(pairScope(tenantId(1), id, [ada, bo]), told)).toMatchObject({ kind: 'won' });
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
      const { outbox, scope, claimId } = await claimed();
      await outbox.release(scope, subject, claimId);
      expect(await outbox.load(scope, subject)).toBeUndefined();
      expect(await outbox.claim(scope, subject)).toMatchObject({ kind: 'won' });
    });

    test('giving back twice is giving back once', async () => {
      const { outbox, scope, claimId } = await claimed();
      await outbox.release(scope, subject, claimId);
      await outbox.release(scope, subject, claimId);
      expect(await outbox.load(scope, subject)).toBeUndefined();
    });

    test('a post that was sent cannot be given back, nor one of which somebody has said that it is there', async () => {
      const { outbox, scope, claimId } = await claimed();
      const other = await claimOf(outbox, scope, 'proposal:2');
      await outbox.recordSent(scope, subject, post);
      await outbox.recordUnknown(scope, 'proposal:2');
      await outbox.settleUnknown(scope, ['proposal:2']);
      await outbox.release(scope, subject, claimId);
      await outbox.release(scope, 'proposal:2', other);
      expect(await outbox.load(scope, subject)).toEqual({ kind: 'sent', ...post });
      expect(await outbox.load(scope, 'proposal:2')).toEqual({ kind: 'unknown' });
    });

    test('whoever knows that nothing was sent gives their own claim back, though somebody has doubted it', async () => {
      const { outbox, scope, claimId } = await claimed();
      await outbox.recordUnknown(scope, subject);
      await outbox.release(scope, subject, claimId);
      expect(await outbox.load(scope, subject)).toBeUndefined();
    });

    test('what came of a post that somebody has let go of stays with nobody', async () => {
      const { outbox, scope, claims } = await claimedTogether();
      await outbox.recordUnknown(scope, several[1]);
      await outbox.retryUnknown(scope, [several[1]]);
      await outbox.recordSent(scope, several[1], post);
      await outbox.record(scope, claims, { kind: 'sent', ...post });
      expect(await entriesOf(outbox, scope)).toEqual(['sent', 'none', 'sent']);
    });

    test('a sender that has stood still makes its claims new ones, though somebody has doubted one, and is alone with them', async () => {
      const { outbox, scope, claims } = await claimedTogether();
      await outbox.recordUnknown(scope, several[1]);
      const renewed = await outbox.renew(scope, claims, now + 60_000);
      expect(renewed).toMatchObject({ kind: 'won' });
      expect(await outbox.load(scope, several[1])).toEqual({ kind: 'claimed', claimedAt: now + 60_000 });
      expect(await outbox.claimAll(scope, several, now)).toMatchObject({ kind: 'taken' });
      if (renewed.kind === 'won') await outbox.record(scope, renewed.claims, { kind: 'sent', ...post });
      expect(await entriesOf(outbox, scope)).toEqual(['sent', 'sent', 'sent']);
    });

    test('claims of which one is somebody else’s by now, sent or settled, are not renewed', async () => {
      for (const end of ['let go', 'claimed by another', 'sent', 'settled'] as const) {
        const { outbox, scope, claims } = await claimedTogether();
        await outbox.recordUnknown(scope, several[1]);
        if (end === 'sent') await outbox.recordSent(scope, several[1], post);
        else if (end === 'settled') await outbox.settleUnknown(scope, [several[1]]);
        else await outbox.retryUnknown(scope, [several[1]]);
        if (end === 'claimed by another') await outbox.claim(scope, several[1]);
        const before = await entriesOf(outbox, scope);
        expect(await outbox.renew(scope, claims, now + 60_000)).toMatchObject({ kind: 'taken' });
        expect(await entriesOf(outbox, scope)).toEqual(before);
      }
    });

    test('others are told since when a post is claimed, where the sender has said so', async () => {
      const [outbox, scope] = [open(), newScope()];
      await outbox.claimAll(scope, [subject], 1_700_000_000_000);
      const entry = { kind: 'claimed', claimedAt: 1_700_000_000_000 };
      expect(await outbox.load(scope, subject)).toEqual(entry);
      expect(await outbox.claimAll(scope, [subject], 1_700_000_009_000)).toEqual({
        kind: 'taken',
        entries: new Map([[subject, entry]]),
      });
    });

    test('whoever gives back what was claimed anew since leaves the new claim alone', async () => {
      const { outbox, scope, claimId } = await claimed();
      await outbox.recordUnknown(scope, subject);
      await outbox.retryUnknown(scope, [subject]);
      const later = await claimOf(outbox, scope, subject);
      await outbox.release(scope, subject, claimId);
      expect(await outbox.load(scope, subject)).toEqual({ kind: 'claimed' });
      await outbox.release(scope, subject, later);
      expect(await outbox.load(scope, subject)).toBeUndefined();
    });

    test('what is unknown can be let go of, and claimed again', async () => {
      const { outbox, scope } = await claimed();
      await outbox.recordUnknown(scope, subject);
      expect(await outbox.retryUnknown(scope, [subject])).toBe('released');
      expect(await outbox.load(scope, subject)).toBeUndefined();
      expect(await outbox.claim(scope, subject)).toMatchObject({ kind: 'won' });
    });

    test('what is sent, claimed or not there is not let go of', async () => {
      const { outbox, scope } = await claimed();
      await outbox.claim(scope, 'proposal:2');
      await outbox.recordSent(scope, 'proposal:2', post);
      expect(await outbox.retryUnknown(scope, ['proposal:3', 'proposal:2', subject])).toBe('nothing');
      expect(await outbox.load(scope, subject)).toEqual({ kind: 'claimed' });
      expect(await outbox.load(scope, 'proposal:2')).toEqual({ kind: 'sent', ...post });
    });

    test('of ten that let go of the same at once one alone has done it', async () => {
      const { outbox, scope } = await claimed();
      await outbox.claim(scope, 'proposal:2');
      for (const one of [subject, 'proposal:2'] as const) await outbox.recordUnknown(scope, one);
      const outcomes = await Promise.all(
        Array.from({ length: 10 }, () => outbox.retryUnknown(scope, [subject, 'proposal:2'])),
      );
      expect(outcomes.filter((outcome) => outcome === 'released')).toHaveLength(1);
      expect(await outbox.list(scope)).toEqual(new Map());
    });

    test('what is unknown or still claimed is not settled; what is sent is, and what nobody has claimed', async () => {
      const { outbox, scope, claimId } = await claimed();
      expect(await outbox.unsettled(newScope())).toEqual(new Map());
      expect(await outbox.unsettled(scope)).toEqual(new Map([[subject, { kind: 'claimed' }]]));
      for (const one of ['welcome', 'ritual-day:2025-11-21'] as const) await outbox.claim(scope, one);
      await outbox.recordUnknown(scope, 'ritual-day:2025-11-21');
      await outbox.recordSent(scope, 'welcome', post);
      const unsettled = { [subject]: { kind: 'claimed' }, 'ritual-day:2025-11-21': { kind: 'unknown' } };
      expect(Object.fromEntries(await outbox.unsettled(scope))).toEqual(unsettled);
      await outbox.release(scope, subject, claimId);
      expect([...(await outbox.unsettled(scope)).keys()]).toEqual(['ritual-day:2025-11-21']);
    });

    test('what is still claimed says since when, where its sender has said so', async () => {
      const { outbox, scope } = await claimed();
      await outbox.claimAll(scope, ['proposal:2'], 1_780_000_000_000);
      expect((await outbox.unsettled(scope)).get('proposal:2')).toEqual({
        kind: 'claimed',
        claimedAt: 1_780_000_000_000,
      });
    });

    test('what someone says to be there is settled, stays unknown, and is not let go of', async () => {
      const { outbox, scope } = await claimed();
      await outbox.recordUnknown(scope, subject);
      await outbox.settleUnknown(scope, [subject, 'proposal:2']);
      await outbox.settleUnknown(scope, [subject]);
      expect(await outbox.unsettled(scope)).toEqual(new Map());
      expect(await outbox.retryUnknown(scope, [subject])).toBe('nothing');
      expect(await outbox.load(scope, subject)).toEqual({ kind: 'unknown' });
      expect(await outbox.claim(scope, subject)).toEqual({ kind: 'taken', entry: { kind: 'unknown' } });
      expect(await outbox.list(scope)).toEqual(new Map([[subject, { kind: 'unknown' }]]));
    });

    test('what someone says to be there becomes sent when the answer arrives after all', async () => {
      const { outbox, scope } = await claimed();
      await outbox.recordUnknown(scope, subject);
      await outbox.settleUnknown(scope, [subject]);
      await outbox.recordSent(scope, subject, post);
      expect(await outbox.load(scope, subject)).toEqual({ kind: 'sent', ...post });
    });

    test('neither a claim nor a post that is known to be there is settled by anyone’s word', async () => {
      const { outbox, scope } = await claimed();
      await outbox.claim(scope, 'welcome');
      await outbox.recordSent(scope, 'welcome', post);
      await outbox.settleUnknown(scope, [subject, 'welcome']);
      expect(await outbox.unsettled(scope)).toEqual(new Map([[subject, { kind: 'claimed' }]]));
      expect(await outbox.load(scope, 'welcome')).toEqual({ kind: 'sent', ...post });
    });

    test('of two who let go of what is unknown and say that it is there at once, one alone has done it', async () => {
      const { outbox, scope } = await claimed();
      await outbox.recordUnknown(scope, subject);
      const [outcome] = await Promise.all([
        outbox.retryUnknown(scope, [subject]),
        outbox.settleUnknown(scope, [subject]),
      ]);
      expect(await outbox.unsettled(scope)).toEqual(new Map());
      expect(await outbox.load(scope, subject)).toEqual(outcome === 'released' ? undefined : { kind: 'unknown' });
    });

    test('the list holds no more than the subjects that are asked for', async () => {
      const [outbox, scope] = [open(), newScope()];
      for (const day of ['2026-11-15', '2026-11-16', '2026-11-22', '2026-11-23'] as const)
        await outbox.claim(scope, `ritual-day:${day}`);
      const within = { from: 'ritual-day:2026-11-16', to: 'ritual-day:2026-11-22' } as const;
      expect([...(await outbox.list(scope, within)).keys()].toSorted()).toEqual([within.from, within.to]);
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
        expect(await outbox.claim(scope, one)).toMatchObject({ kind: 'won' });
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
      for (const one of ['welcome', 'proposal:2'] as const) await outbox.claim(scope, one);
      const claimId = await claimOf(outbox, scope, 'proposal:3');
      await outbox.recordSent(scope, 'welcome', post);
      await outbox.recordUnknown(scope, 'proposal:2');
      await outbox.release(scope, 'proposal:3', claimId);
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

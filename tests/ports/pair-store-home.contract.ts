import { describe, expect, test } from '@jest/globals';
import type { KeptSummary, NextStep } from '#domain/alliance/pair/pair-summary.ts';
import type { PairScope } from '#domain/people/scope.ts';
import type { AllianceId, PersonId } from '#domain/shared/ids.ts';
import type { HomeStore } from '#ports/home-store.ts';
import type { PairStore } from '#ports/pair-store.ts';
import { awkwardTexts } from '../support/awkward-texts.ts';
import { allianceId } from '../support/sample-pair.ts';
import { friday, personId, tenantId } from '../support/sample-team.ts';
import { pairScope, selfScope } from '../support/scopes.ts';

let people = 0;

/** Two people whom no other test has seen. */
const newPair = (): readonly [PersonId, PersonId] => [personId((people += 1)), personId((people += 1))];

const scopeOf = (pair: readonly [PersonId, PersonId], id: AllianceId = allianceId(1)): PairScope =>
  pairScope(tenantId(1), id, pair);

const selfOf = (person: PersonId, tenant = tenantId(1)) => selfScope(tenant, person);

const summary = (other: PersonId, given: Partial<KeptSummary> = {}): KeptSummary => ({
  allianceId: allianceId(1),
  other,
  otherName: 'Bo Lindqvist',
  otherAddress: '',
  standing: 'invited',
  next: 'wait-for-decision',
  version: undefined,
  inForceSince: undefined,
  checkInOn: undefined,
  reviewOn: undefined,
  pausedUntil: undefined,
  openPromises: 0,
  ...given,
});

const steps: readonly NextStep[] = [
  'decide-on-invitation',
  'wait-for-decision',
  'write-openness',
  'wait-for-openness',
  'answer-prompts',
  'write-agreement',
  'commit',
  'wait-for-commitment',
  'check-in',
  'wait-for-check-in',
  'review',
  'nothing',
];

/** What each person has of their alliances, beside the alliances themselves; `homes` reads what `store` writes. */
export type PairHome = { readonly store: PairStore; readonly homes: HomeStore };

export const describePairStoreHome = (name: string, openHome: () => PairHome): void => {
  describe(`pair store, a person’s own side, ${name}`, () => {
    const open = (): PairStore & {
      summaries(...self: Parameters<HomeStore['read']>): Promise<readonly KeptSummary[]>;
    } => {
      const { store, homes } = openHome();
      return { ...store, summaries: async (scope) => (await homes.read(scope)).pairs };
    };

    describe('summaries', () => {
      test('someone without an alliance has none', async () => {
        expect(await open().summaries(selfOf(newPair()[0]))).toEqual([]);
      });

      test('a summary is read back whole', async () => {
        const [store, [me, other]] = [open(), newPair()];
        const whole = summary(other, {
          otherAddress: 'bo@example.com',
          standing: 'paused',
          next: 'review',
          version: 3,
          inForceSince: friday,
          checkInOn: '2026-12-18',
          reviewOn: '2027-05-20',
          pausedUntil: '2027-01-07',
          openPromises: 2,
        });
        await store.saveSummary(scopeOf([me, other]), me, whole);
        expect(await store.summaries(selfOf(me))).toEqual([whole]);
      });

      test.each(steps)('the step %s is kept', async (next) => {
        const [store, [me, other]] = [open(), newPair()];
        await store.saveSummary(scopeOf([me, other]), me, summary(other, { next }));
        expect(await store.summaries(selfOf(me))).toEqual([summary(other, { next })]);
      });

      test('a later summary takes the place of the earlier one, to the last date', async () => {
        const [store, [me, other]] = [open(), newPair()];
        await store.saveSummary(scopeOf([me, other]), me, summary(other, { checkInOn: '2026-12-18', version: 1 }));
        await store.saveSummary(scopeOf([me, other]), me, summary(other, { standing: 'left' }));
        expect(await store.summaries(selfOf(me))).toEqual([summary(other, { standing: 'left' })]);
      });

      test('each of the two has a summary of their own, whoever writes it', async () => {
        const [store, [me, other]] = [open(), newPair()];
        await store.saveSummary(scopeOf([me, other]), me, summary(other));
        await store.saveSummary(scopeOf([me, other]), other, summary(me, { next: 'decide-on-invitation' }));
        expect(await store.summaries(selfOf(me))).toEqual([summary(other)]);
        expect(await store.summaries(selfOf(other))).toEqual([summary(me, { next: 'decide-on-invitation' })]);
      });

      test('a home shows all alliances of a person and nothing else of theirs', async () => {
        const [store, me] = [open(), newPair()[0]];
        const others = Array.from({ length: 5 }, (_, index) =>
          summary(newPair()[0], { allianceId: allianceId(index) }),
        );
        for (const one of others) await store.saveSummary(scopeOf([me, one.other], one.allianceId), me, one);
        await store.saveNote(selfOf(me), allianceId(1), 'Mine alone.', undefined);
        const read = await store.summaries(selfOf(me));
        expect(read.toSorted((one, two) => one.allianceId.localeCompare(two.allianceId))).toEqual(others);
      });

      test('a removed summary is gone, the other’s stays, and removing it again is harmless', async () => {
        const [store, [me, other]] = [open(), newPair()];
        await store.saveSummary(scopeOf([me, other]), me, summary(other));
        await store.saveSummary(scopeOf([me, other]), other, summary(me));
        await store.removeSummary(scopeOf([me, other]), me);
        await store.removeSummary(scopeOf([me, other]), me);
        expect(await store.summaries(selfOf(me))).toEqual([]);
        expect(await store.summaries(selfOf(other))).toEqual([summary(me)]);
      });

      test.each(awkwardTexts)('keeps %s in a name exactly', async (_, otherName) => {
        const [store, [me, other]] = [open(), newPair()];
        await store.saveSummary(scopeOf([me, other]), me, summary(other, { otherName }));
        expect(await store.summaries(selfOf(me))).toEqual([summary(other, { otherName })]);
      });

      test('the same person id in another tenant is another person', async () => {
        const [store, [me, other]] = [open(), newPair()];
        await store.saveSummary(scopeOf([me, other]), me, summary(other));
        expect(await store.summaries(selfOf(me, tenantId(2)))).toEqual([]);
      });
    });

    describe('notes', () => {
      const note = 'Ask how the move went.';

      test('someone who wrote none has none', async () => {
        expect(await open().note(selfOf(newPair()[0]), allianceId(1))).toBeUndefined();
      });

      test.each(awkwardTexts)('keeps %s exactly', async (_, text) => {
        const [store, [me]] = [open(), newPair()];
        await store.saveNote(selfOf(me), allianceId(1), text, undefined);
        expect((await store.note(selfOf(me), allianceId(1)))!.value).toBe(text);
      });

      test('a note of 4000 characters is kept, and can be emptied', async () => {
        const [store, [me]] = [open(), newPair()];
        const long = '\u4e00'.repeat(4000);
        expect(await store.saveNote(selfOf(me), allianceId(1), long, undefined)).toBe('saved');
        const { value, etag } = (await store.note(selfOf(me), allianceId(1)))!;
        expect(value).toBe(long);
        expect(await store.saveNote(selfOf(me), allianceId(1), '', etag)).toBe('saved');
        expect((await store.note(selfOf(me), allianceId(1)))!.value).toBe('');
      });

      test('of two first saves exactly one wins', async () => {
        const [store, [me]] = [open(), newPair()];
        const outcomes = await Promise.all(
          ['Here.', 'There.'].map((text) => store.saveNote(selfOf(me), allianceId(1), text, undefined)),
        );
        expect(outcomes.toSorted()).toEqual(['conflict', 'saved']);
      });

      test('of two later saves on the same state exactly one wins', async () => {
        const [store, [me]] = [open(), newPair()];
        await store.saveNote(selfOf(me), allianceId(1), note, undefined);
        const { etag } = (await store.note(selfOf(me), allianceId(1)))!;
        const outcomes = await Promise.all(
          ['Here.', 'There.'].map((text) => store.saveNote(selfOf(me), allianceId(1), text, etag)),
        );
        expect(outcomes.toSorted()).toEqual(['conflict', 'saved']);
      });

      test('neither the other of the two nor anyone of another tenant reads it', async () => {
        const [store, [me, other]] = [open(), newPair()];
        await store.saveNote(selfOf(me), allianceId(1), note, undefined);
        expect(await store.note(selfOf(other), allianceId(1))).toBeUndefined();
        expect(await store.note(selfOf(me, tenantId(2)), allianceId(1))).toBeUndefined();
      });

      test('a note belongs to one alliance', async () => {
        const [store, [me]] = [open(), newPair()];
        await store.saveNote(selfOf(me), allianceId(1), note, undefined);
        expect(await store.note(selfOf(me), allianceId(2))).toBeUndefined();
      });

      test('a removed note is gone, the other’s stays, and removing it again is harmless', async () => {
        const [store, [me, other]] = [open(), newPair()];
        await store.saveNote(selfOf(me), allianceId(1), note, undefined);
        await store.saveNote(selfOf(other), allianceId(1), note, undefined);
        await store.removeNote(scopeOf([me, other]), other);
        await store.removeNote(scopeOf([me, other]), other);
        expect(await store.note(selfOf(other), allianceId(1))).toBeUndefined();
        expect((await store.note(selfOf(me), allianceId(1)))!.value).toBe(note);
      });
    });
  });
};

import { describe, expect, test } from '@jest/globals';
import type { PairAlliance, Standing } from '#domain/alliance/pair/pair-alliance.ts';
import type { PairChange } from '#domain/alliance/pair/pair-change.ts';
import type { PairScope } from '#domain/people/scope.ts';
import type { PairStore } from '#ports/pair-store.ts';
import { awkwardTexts } from '../support/awkward-texts.ts';
import {
  allianceId,
  checkIn,
  draftLine,
  guid,
  invitedPair,
  openness,
  ownPrompt,
  pairAnswer,
  pairPromise,
  pairVersion,
} from '../support/sample-pair.ts';
import { ada, bo, friday, tenantId } from '../support/sample-team.ts';
import { pairScope } from '../support/scopes.ts';

let alliances = 0;

/** Ada's way to an alliance with Bo that no other test has seen. */
const newScope = (): PairScope => pairScope(tenantId(1), allianceId((alliances += 1)), [ada, bo]);

const fresh = (scope: PairScope, given: Partial<PairAlliance> = {}): PairAlliance =>
  invitedPair({ id: scope.allianceId, tenantId: scope.tenantId, ...given });

/** Both sides of the same alliance name it alike, whoever asks. */
const sideOf = (other: PairScope): PairScope =>
  pairScope(other.tenantId, other.allianceId, [other.otherId, other.personId]);

const lineWritten = (...given: Parameters<typeof draftLine>): PairChange => ({
  kind: 'line-written',
  line: draftLine(...given),
});
const promised = (...given: Parameters<typeof pairPromise>): PairChange => ({
  kind: 'promise-written',
  promise: pairPromise(...given),
});
const opened = (given: Parameters<typeof openness>[0] = {}): PairChange => ({
  kind: 'openness-written',
  openness: openness(given),
});
const answered = (given: Parameters<typeof pairAnswer>[0] = {}): PairChange => ({
  kind: 'answer-written',
  answer: pairAnswer(given),
});
const checkedIn = (...given: Parameters<typeof checkIn>): PairChange => ({
  kind: 'checked-in',
  checkIn: checkIn(...given),
});
const standing = (now: Standing): PairChange => ({ kind: 'standing-changed', standing: now });

const twice = (change: PairChange): readonly [PairChange, PairChange] => [change, change];

const standings: readonly Standing[] = [
  { kind: 'invited', by: bo, why: 'Now it is me who asks.', at: friday, putOffAt: undefined },
  { kind: 'invited', by: ada, why: 'Shall we?', at: friday, putOffAt: friday + 1 },
  { kind: 'declined', by: bo, at: friday, invitation: { why: 'Shall we?', at: friday - 1 } },
  { kind: 'declined', by: bo, at: friday, invitation: undefined },
  { kind: 'active', since: friday },
  { kind: 'paused', since: friday, by: ada, until: '2027-01-07' },
  { kind: 'left', by: bo, at: friday },
];

export const describePairStore = (name: string, open: () => PairStore): void => {
  describe(`pair store, ${name}`, () => {
    const started = async (given: Partial<PairAlliance> = {}): Promise<{ store: PairStore; scope: PairScope }> => {
      const [store, scope] = [open(), newScope()];
      await store.start(scope, fresh(scope, given));
      return { store, scope };
    };
    const etagOf = async (store: PairStore, scope: PairScope): Promise<string> => (await store.load(scope))!.etag;
    const saveNow = async (store: PairStore, scope: PairScope, ...changes: readonly PairChange[]) =>
      await store.save(scope, changes, await etagOf(store, scope));
    const read = async (store: PairStore, scope: PairScope): Promise<PairAlliance> => (await store.load(scope))!.value;

    test('a pair that has begun none has none', async () => {
      expect(await open().load(newScope())).toBeUndefined();
    });

    test('what was started is read back whole', async () => {
      const { store, scope } = await started();
      expect(await read(store, scope)).toEqual(fresh(scope));
    });

    test('an alliance that begins with content is read back with it', async () => {
      const content = {
        standing: { kind: 'active', since: friday } as const,
        openness: [openness()],
        ownPrompts: [ownPrompt(1)],
        answers: [pairAnswer()],
        agreement: {
          lines: [draftLine(1), draftLine(2)],
          versions: [{ ...pairVersion(1), commitments: [{ personId: bo, at: friday }], inForceSince: friday }],
        },
        checkIns: [checkIn(1)],
        promises: [pairPromise(1)],
      };
      const { store, scope } = await started(content);
      expect(await read(store, scope)).toEqual(fresh(scope, content));
    });

    test('either of the two reads the same alliance', async () => {
      const { store, scope } = await started();
      expect(await read(store, sideOf(scope))).toEqual(fresh(scope));
    });

    test('a second start is a conflict and changes nothing, whoever makes it', async () => {
      const { store, scope } = await started();
      const second = fresh(scope, { standing: standings[0]! });
      expect(await store.start(sideOf(scope), second)).toBe('conflict');
      expect(await read(store, scope)).toEqual(fresh(scope));
    });

    test('of ten invitations at once, from both sides, exactly one begins the alliance', async () => {
      const [store, scope] = [open(), newScope()];
      const starts = Array.from({ length: 10 }, (_, index) =>
        store.start(index % 2 === 0 ? scope : sideOf(scope), fresh(scope)),
      );
      expect((await Promise.all(starts)).filter((outcome) => outcome === 'saved')).toHaveLength(1);
    });

    test.each(standings)('the standing $kind is read back as it was saved', async (now) => {
      const { store, scope } = await started();
      await saveNow(store, scope, standing(now));
      expect((await read(store, scope)).standing).toEqual(now);
    });

    test('every kind of change is read back as it was saved', async () => {
      const { store, scope } = await started();
      await saveNow(store, scope, standing({ kind: 'active', since: friday }), opened({ personId: bo, ready: true }));
      await saveNow(store, scope, { kind: 'person-named', personId: bo, name: 'Bo L.' });
      await saveNow(store, sideOf(scope), { kind: 'person-named', personId: ada, name: 'Ada O.' });
      await saveNow(store, scope, { kind: 'person-addressed', personId: bo, address: 'bo@example.com' });
      await saveNow(store, scope, { kind: 'person-addressed', personId: ada, address: 'ada@example.com' });
      await saveNow(store, scope, { kind: 'prompt-added', prompt: ownPrompt(1) });
      await saveNow(store, scope, answered({ promptId: ownPrompt(1).id, personId: bo, ready: true }));
      await saveNow(store, scope, { kind: 'prompts-hidden', hidden: ['one.tone', ownPrompt(1).id] });
      await saveNow(store, scope, lineWritten(1, { of: bo, part: 'praise' }));
      await saveNow(store, scope, { kind: 'version-proposed', version: pairVersion(1) });
      await saveNow(store, scope, { kind: 'version-committed', version: 1, personId: bo, at: friday + 2 });
      await saveNow(
        store,
        scope,
        { kind: 'version-committed', version: 1, personId: ada, at: friday + 3 },
        { kind: 'version-in-force', version: 1, at: friday + 3 },
        { kind: 'rhythm-set', rhythm: { checkInWeeks: 2, reviewOn: '2027-05-20' } },
      );
      await saveNow(store, scope, checkedIn(1));
      await saveNow(store, scope, promised(1, { by: bo, state: 'kept' }));
      const commitments = [
        { personId: bo, at: friday + 2 },
        { personId: ada, at: friday + 3 },
      ];
      expect(await read(store, scope)).toEqual(
        fresh(scope, {
          names: ['Ada O.', 'Bo L.'],
          addresses: ['ada@example.com', 'bo@example.com'],
          standing: { kind: 'active', since: friday },
          openness: [openness({ personId: bo, ready: true })],
          ownPrompts: [ownPrompt(1)],
          answers: [pairAnswer({ promptId: ownPrompt(1).id, personId: bo, ready: true })],
          hiddenPrompts: ['one.tone', ownPrompt(1).id],
          agreement: {
            lines: [draftLine(1, { of: bo, part: 'praise' })],
            versions: [{ ...pairVersion(1), commitments, inForceSince: friday + 3 }],
          },
          rhythm: { checkInWeeks: 2, reviewOn: '2027-05-20' },
          checkIns: [checkIn(1)],
          promises: [pairPromise(1, { by: bo, state: 'kept' })],
        }),
      );
    });

    test('a review date that was set can be without one again', async () => {
      const { store, scope } = await started({ rhythm: { checkInWeeks: 4, reviewOn: '2027-05-20' } });
      await saveNow(store, scope, { kind: 'rhythm-set', rhythm: { checkInWeeks: 4, reviewOn: undefined } });
      expect((await read(store, scope)).rhythm).toEqual({ checkInWeeks: 4, reviewOn: undefined });
    });

    test('a later text replaces the earlier one of the same person', async () => {
      const { store, scope } = await started();
      await saveNow(store, scope, opened(), answered(), checkedIn(1));
      const again = { ready: true, revision: 2, at: friday + 1 };
      await saveNow(store, scope, opened(again), answered(again), checkedIn(1, { at: friday + 1 }));
      const alliance = await read(store, scope);
      expect(alliance.openness).toEqual([openness(again)]);
      expect(alliance.answers).toEqual([pairAnswer(again)]);
      expect(alliance.checkIns).toEqual([checkIn(1, { at: friday + 1 })]);
    });

    test('lines stay in the order in which they were added, edited or not', async () => {
      const { store, scope } = await started();
      await saveNow(store, scope, lineWritten(3), lineWritten(2));
      await saveNow(store, scope, lineWritten(9));
      for (let round = 0; round < 10; round += 1) await saveNow(store, scope, lineWritten(8, { revision: round }));
      await saveNow(store, scope, lineWritten(1));
      await saveNow(store, scope, lineWritten(3, { text: 'Edited.', of: bo, revision: 2 }));
      const edited = draftLine(3, { text: 'Edited.', of: bo, revision: 2 });
      expect((await read(store, scope)).agreement.lines).toEqual([
        edited,
        draftLine(2),
        draftLine(9),
        draftLine(8, { revision: 9 }),
        draftLine(1),
      ]);
    });

    test('a line that was one person’s can become both’s', async () => {
      const { store, scope } = await started();
      await saveNow(store, scope, lineWritten(1, { of: bo }));
      await saveNow(store, scope, lineWritten(1, { of: undefined }));
      expect((await read(store, scope)).agreement.lines).toEqual([draftLine(1)]);
    });

    test('a removed line is gone, the others and the versions stay', async () => {
      const { store, scope } = await started();
      await saveNow(store, scope, lineWritten(1), lineWritten(2));
      await saveNow(store, scope, { kind: 'version-proposed', version: pairVersion(1, [draftLine(1), draftLine(2)]) });
      await saveNow(store, scope, { kind: 'line-removed', id: guid(1) });
      expect((await read(store, scope)).agreement).toEqual({
        lines: [draftLine(2)],
        versions: [pairVersion(1, [draftLine(1), draftLine(2)])],
      });
    });

    test('removing a line that is not there changes nothing', async () => {
      const { store, scope } = await started();
      await saveNow(store, scope, lineWritten(1));
      expect(await saveNow(store, scope, { kind: 'line-removed', id: guid(2) })).toBe('saved');
      expect((await read(store, scope)).agreement.lines).toEqual([draftLine(1)]);
    });

    test('own prompts and promises stay in the order in which they were added', async () => {
      const { store, scope } = await started();
      for (const number of [5, 3, 4]) {
        await saveNow(store, scope, { kind: 'prompt-added', prompt: ownPrompt(number) }, promised(number));
      }
      await saveNow(store, scope, promised(5, { state: 'let-go', revision: 2 }));
      const alliance = await read(store, scope);
      expect(alliance.ownPrompts).toEqual([ownPrompt(5), ownPrompt(3), ownPrompt(4)]);
      expect(alliance.promises).toEqual([
        pairPromise(5, { state: 'let-go', revision: 2 }),
        pairPromise(3),
        pairPromise(4),
      ]);
    });

    test('versions and check-ins are read oldest first, the tenth after the ninth', async () => {
      const { store, scope } = await started();
      const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
      for (const number of numbers) {
        await saveNow(store, scope, { kind: 'version-proposed', version: pairVersion(number) }, checkedIn(number));
      }
      const alliance = await read(store, scope);
      expect(alliance.agreement.versions.map((version) => version.number)).toEqual(numbers);
      expect(alliance.checkIns.map(({ round }) => round)).toEqual(numbers);
    });

    test('a version keeps its lines in their order, without any too', async () => {
      const { store, scope } = await started();
      const version = pairVersion(1, [draftLine(3, { of: ada }), draftLine(1), draftLine(2)]);
      await saveNow(store, scope, { kind: 'version-proposed', version });
      await saveNow(store, scope, { kind: 'version-proposed', version: pairVersion(2, []) });
      expect((await read(store, scope)).agreement.versions).toEqual([version, pairVersion(2, [])]);
    });

    test.each([
      ['in a script that takes three bytes a character', '\u4e00'],
      ['that JSON would write six times as long', '\u0001'],
    ])('a version of sixty full lines %s is kept whole', async (_, character) => {
      const { store, scope } = await started();
      const full = { text: character.repeat(1000), evidence: character.repeat(1000) };
      const lines = Array.from({ length: 60 }, (_line, index) => draftLine(index + 1, { of: bo, ...full }));
      const version = pairVersion(1, lines);
      expect(await saveNow(store, scope, { kind: 'version-proposed', version })).toBe('saved');
      expect((await read(store, scope)).agreement.versions).toEqual([version]);
    });

    test('texts of 4000 characters are kept in all places at once', async () => {
      const { store, scope } = await started();
      const text = '\u4e00'.repeat(4000);
      const invited: Standing = { kind: 'invited', by: ada, why: text, at: friday, putOffAt: undefined };
      const long = openness({ why: text, expectations: text, fears: text });
      await saveNow(store, scope, standing(invited), opened(long), answered({ text }));
      const alliance = await read(store, scope);
      expect(alliance.standing).toEqual(invited);
      expect(alliance.openness).toEqual([long]);
      expect(alliance.answers).toEqual([pairAnswer({ text })]);
    });

    test.each(awkwardTexts)('keeps %s exactly', async (_, text) => {
      const { store, scope } = await started();
      const pulse = { mark: 3, line: text } as const;
      const invited: Standing = { kind: 'invited', by: ada, why: text, at: friday, putOffAt: undefined };
      const line = draftLine(1, { text, evidence: text });
      await saveNow(store, scope, standing(invited), { kind: 'person-named', personId: ada, name: text });
      await saveNow(store, scope, opened({ fears: text }), answered({ text }), promised(1, { text }));
      await saveNow(store, scope, checkedIn(1, { purpose: pulse }), { kind: 'line-written', line });
      await saveNow(store, scope, { kind: 'version-proposed', version: pairVersion(1, [line]) });
      await saveNow(store, scope, { kind: 'prompt-added', prompt: { ...ownPrompt(1), text } });
      expect(await read(store, scope)).toEqual(
        fresh(scope, {
          names: [text, 'Bo Lindqvist'],
          standing: invited,
          openness: [openness({ fears: text })],
          answers: [pairAnswer({ text })],
          promises: [pairPromise(1, { text })],
          checkIns: [checkIn(1, { purpose: pulse })],
          agreement: { lines: [line], versions: [pairVersion(1, [line])] },
          ownPrompts: [{ ...ownPrompt(1), text }],
        }),
      );
    });

    test.each<readonly [string, PairChange, PairChange]>([
      ['texts of the two', opened(), opened({ personId: bo })],
      ['different lines', lineWritten(1), lineWritten(2)],
      ['a line and a proposal', lineWritten(1), { kind: 'version-proposed', version: pairVersion(1) }],
      ['a text and a departure', answered(), standing({ kind: 'left', by: bo, at: friday })],
      ['two rhythms', ...twice({ kind: 'rhythm-set', rhythm: { checkInWeeks: 2, reviewOn: undefined } })],
    ])('of two saves on the same state, %s, exactly one wins', async (_, one, other) => {
      const { store, scope } = await started();
      const etag = await etagOf(store, scope);
      const outcomes = await Promise.all([store.save(scope, [one], etag), store.save(sideOf(scope), [other], etag)]);
      expect(outcomes.toSorted()).toEqual(['conflict', 'saved']);
    });

    test('the loser of two saves writes nothing', async () => {
      const { store, scope } = await started();
      const etag = await etagOf(store, scope);
      await store.save(scope, [lineWritten(1)], etag);
      expect(await store.save(scope, [opened(), lineWritten(2), promised(1)], etag)).toBe('conflict');
      const alliance = await read(store, scope);
      expect([alliance.openness, alliance.promises]).toEqual([[], []]);
      expect(alliance.agreement.lines).toEqual([draftLine(1)]);
    });

    test('saving to an alliance that does not exist is a conflict', async () => {
      const { store, scope } = await started();
      expect(await store.save(newScope(), [opened()], await etagOf(store, scope))).toBe('conflict');
    });

    test('the same alliance id in another tenant is another alliance', async () => {
      const { store, scope } = await started();
      const other = pairScope(tenantId(2), scope.allianceId, [ada, bo]);
      expect(await store.load(other)).toBeUndefined();
      expect(await store.save(other, [opened()], await etagOf(store, scope))).toBe('conflict');
      expect(await read(store, scope)).toEqual(fresh(scope));
    });

    describe('when someone leaves', () => {
      const left: Standing = { kind: 'left', by: ada, at: friday };
      const leaving: readonly PairChange[] = [standing(left), { kind: 'words-removed', of: ada }];
      const wordsOf = (personId: typeof ada, number: number) => ({
        openness: openness({ personId }),
        answers: [pairAnswer({ personId }), pairAnswer({ personId, promptId: ownPrompt(1).id })],
        checkIns: [checkIn(1, { personId }), checkIn(2, { personId })],
        promises: [pairPromise(number, { by: personId })],
      });
      const [adas, bos] = [wordsOf(ada, 1), wordsOf(bo, 2)];
      const agreement = { lines: [draftLine(1, { of: ada })], versions: [pairVersion(1)] };
      const full: Partial<PairAlliance> = {
        openness: [adas.openness, bos.openness],
        ownPrompts: [ownPrompt(1)],
        answers: [...adas.answers, ...bos.answers],
        agreement,
        checkIns: [...adas.checkIns, ...bos.checkIns],
        promises: [...adas.promises, ...bos.promises],
      };
      const whatStays = { standing: left, ownPrompts: [ownPrompt(1)], agreement };

      test('their words go, the other’s and the agreement stay', async () => {
        const { store, scope } = await started(full);
        expect(await saveNow(store, scope, ...leaving)).toBe('saved');
        const alliance = await read(store, scope);
        const stays = { ...whatStays, openness: [bos.openness], checkIns: bos.checkIns, promises: bos.promises };
        expect({ ...alliance, answers: [] }).toEqual(fresh(scope, { ...stays, answers: [] }));
        expect(alliance.answers.map(({ personId }) => personId)).toEqual([bo, bo]);
      });

      test('all of their words go, however many they are', async () => {
        const { store, scope } = await started();
        for (let round = 1; round <= 120; round += 1) {
          await saveNow(store, scope, checkedIn(round), promised(round), promised(round + 200, { by: bo }));
        }
        await saveNow(store, scope, ...leaving);
        const alliance = await read(store, scope);
        expect(alliance.checkIns).toEqual([]);
        expect(new Set(alliance.promises.map(({ by }) => by))).toEqual(new Set([bo]));
        expect(alliance.promises).toHaveLength(120);
      });

      test('what they write when they begin anew is kept', async () => {
        const { store, scope } = await started(full);
        await saveNow(store, scope, ...leaving);
        await saveNow(store, scope, standing({ kind: 'active', since: friday + 1 }), opened({ why: 'Again.' }));
        const again = (await read(store, scope)).openness.find(({ personId }) => personId === ada);
        expect(again).toEqual(openness({ why: 'Again.' }));
      });
    });

    describe('when all is over', () => {
      test('nothing is left, and the pair can begin anew', async () => {
        const { store, scope } = await started({ openness: [openness()], promises: [pairPromise(1)] });
        expect(await store.remove(scope, await etagOf(store, scope))).toBe('saved');
        expect(await store.load(scope)).toBeUndefined();
        expect(await store.start(scope, fresh(scope))).toBe('saved');
        expect(await read(store, scope)).toEqual(fresh(scope));
      });

      test('more rows than one transaction takes are removed, too', async () => {
        const { store, scope } = await started();
        for (let round = 1; round <= 130; round += 1) await saveNow(store, scope, checkedIn(round), promised(round));
        expect(await store.remove(scope, await etagOf(store, scope))).toBe('saved');
        await store.start(scope, fresh(scope));
        expect(await read(store, scope)).toEqual(fresh(scope));
      });

      test('a removal that is repeated is harmless', async () => {
        const { store, scope } = await started();
        const etag = await etagOf(store, scope);
        expect(await store.remove(scope, etag)).toBe('saved');
        expect(await store.remove(scope, etag)).toBe('saved');
      });

      test('a repeated removal leaves alone what the two have begun since', async () => {
        const { store, scope } = await started({ promises: [pairPromise(1)] });
        const etag = await etagOf(store, scope);
        await store.remove(scope, etag);
        await store.start(scope, fresh(scope, { promises: [pairPromise(1)] }));
        expect(await store.remove(scope, etag)).toBe('conflict');
        expect((await read(store, scope)).promises).toEqual([pairPromise(1)]);
      });

      test('of an invitation’s withdrawal and its acceptance at once exactly one wins', async () => {
        const { store, scope } = await started();
        const etag = await etagOf(store, scope);
        const accepted = standing({ kind: 'active', since: friday });
        const outcomes = await Promise.all([
          store.remove(scope, etag),
          store.save(sideOf(scope), [accepted, opened({ personId: bo })], etag),
        ]);
        expect(outcomes.toSorted()).toEqual(['conflict', 'saved']);
        expect((await store.load(scope)) === undefined).toBe(outcomes[0] === 'saved');
      });

      test('a save on what has been removed is a conflict', async () => {
        const { store, scope } = await started();
        const etag = await etagOf(store, scope);
        await store.remove(scope, etag);
        expect(await store.save(scope, [opened()], etag)).toBe('conflict');
        expect(await store.load(scope)).toBeUndefined();
      });
    });
  });
};

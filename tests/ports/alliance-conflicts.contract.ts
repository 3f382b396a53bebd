import { describe, expect, test } from '@jest/globals';
import type { TeamAllianceChange } from '#domain/alliance/team/team-alliance-change.ts';
import type { AllianceStore } from '#ports/alliance-store.ts';
import { friday, personId, sampleDraft } from '../support/sample-team.ts';
import {
  answer,
  answered,
  etagOf,
  freshAlliance,
  newScope,
  opened,
  proposed,
  read,
  saveNow,
  started,
} from './alliance-store.samples.ts';

export const describeAllianceConflicts = (name: string, open: () => AllianceStore): void => {
  describe(`acts at once in an alliance store, ${name}`, () => {
    test('a second start is a conflict and changes nothing', async () => {
      const { store, scope } = await started(open);
      await saveNow(store, scope, answered());
      expect(await store.start(scope, freshAlliance(scope))).toBe('conflict');
      expect((await read(store, scope)).answers).toEqual([answer()]);
    });

    test('of ten starts at once exactly one wins', async () => {
      const [store, scope] = [open(), newScope()];
      const outcomes = await Promise.all(Array.from({ length: 10 }, () => store.start(scope, freshAlliance(scope))));
      expect(outcomes.filter((outcome) => outcome === 'saved')).toHaveLength(1);
    });

    test('thirty members write at once, and none conflicts with another', async () => {
      const { store, scope } = await started(open);
      const people = Array.from({ length: 30 }, (_, index) => personId(index + 1));
      const etag = await etagOf(store, scope);
      const saves = people.map((person) => store.save(scope, [answered({ personId: person })], etag));
      expect(await Promise.all(saves)).toEqual(people.map(() => 'saved'));
      expect((await read(store, scope)).answers).toHaveLength(30);
    });

    test('two saves of one answer on the same state: the second is a conflict', async () => {
      const { store, scope } = await started(open);
      const etag = await etagOf(store, scope);
      const outcomes = await Promise.all(
        ['Here.', 'There.'].map((text) => store.save(scope, [answered({ text })], etag)),
      );
      expect(outcomes.toSorted()).toEqual(['conflict', 'saved']);
      expect((await read(store, scope)).answers).toHaveLength(1);
    });

    test('two rewritings of one answer on the same state: the second is a conflict', async () => {
      const { store, scope } = await started(open);
      await saveNow(store, scope, answered());
      const etag = await etagOf(store, scope);
      await store.save(scope, [answered({ text: 'First.', revision: 2 })], etag);
      expect(await store.save(scope, [answered({ text: 'Second.', revision: 2 })], etag)).toBe('conflict');
      expect((await read(store, scope)).answers[0]!.text).toBe('First.');
    });

    test('an answer on a state before the opening is a conflict and leaves no trace', async () => {
      const { store, scope } = await started(open);
      const etag = await etagOf(store, scope);
      await store.save(scope, [opened], etag);
      expect(await store.save(scope, [answered()], etag)).toBe('conflict');
      expect((await read(store, scope)).answers).toEqual([]);
    });

    test('an opening on a state before an answer is a conflict and opens nothing', async () => {
      const { store, scope } = await started(open);
      const etag = await etagOf(store, scope);
      await store.save(scope, [answered()], etag);
      expect(await store.save(scope, [opened], etag)).toBe('conflict');
      expect((await read(store, scope)).openedAt).toBeUndefined();
    });

    test('an opening among ten answers at once: no answer is saved after it', async () => {
      const { store, scope } = await started(open);
      const etag = await etagOf(store, scope);
      const people = Array.from({ length: 10 }, (_, index) => personId(index + 1));
      const saves = people.map((person) => store.save(scope, [answered({ personId: person })], etag));
      const [opening, ...answers] = await Promise.all([store.save(scope, [opened], etag), ...saves]);
      const alliance = await read(store, scope);
      expect(answers.filter((outcome) => outcome === 'saved')).toHaveLength(alliance.answers.length);
      // The opening had read no answer: it may win only where none got in.
      expect(alliance.answers).toHaveLength(opening === 'saved' ? 0 : 10);
      expect(alliance.openedAt).toBe(opening === 'saved' ? friday : undefined);
    });

    test.each<readonly [string, TeamAllianceChange]>([
      ['edits', { kind: 'drafted', section: 'behaviour', draft: sampleDraft().atmosphere }],
      ['proposals', proposed(1)],
      ['openings', opened],
    ])('of two %s on the same state exactly one wins', async (_, change) => {
      const { store, scope } = await started(open);
      if (change.kind !== 'opened') await saveNow(store, scope, opened);
      const etag = await etagOf(store, scope);
      const outcomes = await Promise.all([store.save(scope, [change], etag), store.save(scope, [change], etag)]);
      expect(outcomes.toSorted()).toEqual(['conflict', 'saved']);
    });

    test('changes of different kinds on the same state conflict, and the loser writes nothing', async () => {
      const { store, scope } = await started(open);
      await saveNow(store, scope, opened);
      const etag = await etagOf(store, scope);
      await store.save(scope, [{ kind: 'drafted', section: 'behaviour', draft: sampleDraft().atmosphere }], etag);
      expect(await store.save(scope, [proposed(1)], etag)).toBe('conflict');
      expect((await read(store, scope)).versions).toEqual([]);
    });

    test('saving to an alliance that does not exist is a conflict', async () => {
      const { store, scope } = await started(open);
      expect(await store.save(newScope(), [answered()], await etagOf(store, scope))).toBe('conflict');
    });
  });
};

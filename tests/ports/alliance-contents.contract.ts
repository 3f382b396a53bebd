import { describe, expect, test } from '@jest/globals';
import type { Answer } from '#domain/alliance/team/team-alliance.ts';
import { teamPrompts } from '#domain/alliance/team/team-prompts.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { AllianceStore } from '#ports/alliance-store.ts';
import { awkwardTexts } from '../support/awkward-texts.ts';
import { ada, bo, carla, friday, personId, sampleDraft, tenantId } from '../support/sample-team.ts';
import { teamScope } from '../support/scopes.ts';
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
  version,
} from './alliance-store.samples.ts';

const inOrder = (answers: readonly Answer[]): readonly Answer[] =>
  answers.toSorted((one, other) =>
    `${one.promptId} ${one.personId}`.localeCompare(`${other.promptId} ${other.personId}`),
  );

export const describeAllianceContents = (name: string, open: () => AllianceStore): void => {
  describe(`what an alliance store keeps, ${name}`, () => {
    test('a team that has started none has none', async () => {
      expect(await open().loadOfTeam(newScope())).toBeUndefined();
    });

    test('what was started is read back whole', async () => {
      const { store, scope } = await started(open);
      expect(await read(store, scope)).toEqual(freshAlliance(scope));
    });

    test('every kind of change is read back as it was saved', async () => {
      const { store, scope } = await started(open);
      await saveNow(store, scope, answered());
      await saveNow(store, scope, opened);
      const edited = { text: 'Kind.', evidence: 'We greet.', revision: 3, editedBy: bo };
      await saveNow(store, scope, { kind: 'drafted', section: 'co-responsibility', draft: edited });
      await saveNow(store, scope, proposed(1));
      await saveNow(store, scope, { kind: 'committed', version: 1, personId: carla, at: friday + 1 });
      await saveNow(store, scope, { kind: 'committed', version: 1, personId: ada, at: friday + 2 });
      await saveNow(
        store,
        scope,
        { kind: 'committed', version: 1, personId: bo, at: friday + 3 },
        { kind: 'came-into-force', version: 1, at: friday + 3 },
      );
      await saveNow(store, scope, proposed(2));
      const first = proposed(1);
      const second = proposed(2);
      const commitments = [
        { personId: carla, at: friday + 1 },
        { personId: ada, at: friday + 2 },
        { personId: bo, at: friday + 3 },
      ];
      expect(await read(store, scope)).toEqual({
        ...freshAlliance(scope),
        openedAt: friday,
        answers: [answer()],
        draft: { ...sampleDraft(), 'co-responsibility': edited },
        versions: [{ ...first.version, commitments, inForceSince: friday + 3 }, second.version],
      });
    });

    test('versions are read oldest first, the tenth after the ninth', async () => {
      const { store, scope } = await started(open);
      await saveNow(store, scope, opened);
      for (let number = 1; number <= 11; number += 1) await saveNow(store, scope, proposed(number));
      const numbers = (await read(store, scope)).versions.map((one) => one.number);
      expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    });

    test('a later answer replaces the earlier one of the same person to the same prompt', async () => {
      const { store, scope } = await started(open);
      await saveNow(store, scope, answered());
      await saveNow(store, scope, answered({ text: 'Calmer.', revision: 2, at: friday + 1 }));
      expect((await read(store, scope)).answers).toEqual([answer({ text: 'Calmer.', revision: 2, at: friday + 1 })]);
    });

    test.each(awkwardTexts)('keeps %s exactly', async (_, text) => {
      const { store, scope } = await started(open);
      expect(await saveNow(store, scope, answered({ text }))).toBe('saved');
      const draft = { text, evidence: text, revision: 1, editedBy: ada };
      expect(await saveNow(store, scope, { ...opened, draft: { ...sampleDraft(), behaviour: draft } })).toBe('saved');
      const alliance = await read(store, scope);
      expect(alliance.answers[0]!.text).toBe(text);
      expect(alliance.draft.behaviour).toEqual(draft);
    });

    test('keeps texts of 4000 characters in all places at once', async () => {
      const { store, scope } = await started(open);
      const long = { text: '\u4e00'.repeat(4000), evidence: '\u4e00'.repeat(1000), revision: 1, editedBy: ada };
      const draft = { atmosphere: long, 'co-responsibility': long, behaviour: long };
      await saveNow(store, scope, { kind: 'opened', at: friday, draft });
      await saveNow(store, scope, { kind: 'proposed', version: { ...version(1), sections: draft } });
      const alliance = await read(store, scope);
      expect(alliance.draft).toEqual(draft);
      expect(alliance.versions[0]!.sections.behaviour).toMatchObject({ text: long.text, evidence: long.evidence });
    });

    test('thirty members answer nine prompts each, and nothing is lost', async () => {
      const { store, scope } = await started(open);
      const people = Array.from({ length: 30 }, (_, index) => personId(index + 1));
      const nineOf = (person: PersonId): readonly Answer[] =>
        teamPrompts.map(({ id }) => answer({ promptId: id, personId: person, text: `${id} by ${person}` }));
      for (const person of people) {
        await saveNow(store, scope, ...nineOf(person).map((one) => ({ kind: 'answered', answer: one }) as const));
      }
      expect(inOrder((await read(store, scope)).answers)).toEqual(inOrder(people.flatMap(nineOf)));
    });

    test('the same team id in another tenant is another team', async () => {
      const { store, scope } = await started(open);
      await saveNow(store, scope, answered());
      const other = teamScope(tenantId(2), scope.teamId);
      expect(await store.loadOfTeam(other)).toBeUndefined();
      expect(await store.save(other, [answered({ personId: bo })], await etagOf(store, scope))).toBe('conflict');
      expect((await read(store, scope)).answers).toEqual([answer()]);
    });
  });
};

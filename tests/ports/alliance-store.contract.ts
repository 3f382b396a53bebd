import { describe, expect, test } from '@jest/globals';
import { startAlliance } from '#domain/alliance/start-alliance.ts';
import type { TeamAllianceChange } from '#domain/alliance/team-alliance-change.ts';
import type { AgreementVersion, Answer, TeamAlliance } from '#domain/alliance/team-alliance.ts';
import { teamPrompts } from '#domain/alliance/team-prompts.ts';
import type { TeamScope } from '#domain/people/scope.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { AllianceStore } from '#ports/alliance-store.ts';
import { awkwardTexts } from '../support/awkward-texts.ts';
import { ada, bo, carla, friday, personId, sampleDraft, teamId, tenantId } from '../support/sample-team.ts';
import { teamScope } from '../support/scopes.ts';

let teams = 0;

/** A team that no other test has seen. */
const newScope = (): TeamScope => teamScope(tenantId(1), teamId((teams += 1)));

const freshAlliance = ({ tenantId: tenant, teamId: team }: TeamScope): TeamAlliance =>
  startAlliance(tenant, team, friday);

const answer = (given: Partial<Answer> = {}): Answer => ({
  promptId: 'team.climate',
  personId: ada,
  text: 'Calm.',
  revision: 1,
  at: friday,
  ...given,
});

const answered = (given: Partial<Answer> = {}): TeamAllianceChange => ({ kind: 'answered', answer: answer(given) });
const opened: TeamAllianceChange = { kind: 'opened', at: friday, draft: sampleDraft() };

const version = (number: number): AgreementVersion => ({
  number,
  sections: sampleDraft(),
  proposedBy: ada,
  proposedAt: friday + number,
  commitments: [],
  inForceSince: undefined,
});

const proposed = (number: number): TeamAllianceChange => ({
  kind: 'proposed',
  version: {
    ...version(number),
    sections: {
      atmosphere: { text: `Open ${number}`, evidence: 'We ask.' },
      'co-responsibility': { text: 'We share.', evidence: '' },
      behaviour: { text: 'We say no early.', evidence: 'No surprise.' },
    },
  },
});

const inOrder = (answers: readonly Answer[]): readonly Answer[] =>
  answers.toSorted((one, other) =>
    `${one.promptId} ${one.personId}`.localeCompare(`${other.promptId} ${other.personId}`),
  );

export const describeAllianceStore = (name: string, open: () => AllianceStore): void => {
  describe(`alliance store, ${name}`, () => {
    const started = async (): Promise<{ store: AllianceStore; scope: TeamScope }> => {
      const [store, scope] = [open(), newScope()];
      await store.start(scope, freshAlliance(scope));
      return { store, scope };
    };
    const etagOf = async (store: AllianceStore, scope: TeamScope): Promise<string> =>
      (await store.loadOfTeam(scope))!.etag;
    const saveNow = async (store: AllianceStore, scope: TeamScope, ...changes: readonly TeamAllianceChange[]) =>
      await store.save(scope, changes, await etagOf(store, scope));
    const read = async (store: AllianceStore, scope: TeamScope): Promise<TeamAlliance> =>
      (await store.loadOfTeam(scope))!.value;

    test('a team that has started none has none', async () => {
      expect(await open().loadOfTeam(newScope())).toBeUndefined();
    });

    test('what was started is read back whole', async () => {
      const { store, scope } = await started();
      expect(await read(store, scope)).toEqual(freshAlliance(scope));
    });

    test('a second start is a conflict and changes nothing', async () => {
      const { store, scope } = await started();
      await saveNow(store, scope, answered());
      expect(await store.start(scope, freshAlliance(scope))).toBe('conflict');
      expect((await read(store, scope)).answers).toEqual([answer()]);
    });

    test('of ten starts at once exactly one wins', async () => {
      const [store, scope] = [open(), newScope()];
      const outcomes = await Promise.all(Array.from({ length: 10 }, () => store.start(scope, freshAlliance(scope))));
      expect(outcomes.filter((outcome) => outcome === 'saved')).toHaveLength(1);
    });

    test('every kind of change is read back as it was saved', async () => {
      const { store, scope } = await started();
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
      const first = proposed(1) as Extract<TeamAllianceChange, { kind: 'proposed' }>;
      const second = proposed(2) as Extract<TeamAllianceChange, { kind: 'proposed' }>;
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
      const { store, scope } = await started();
      await saveNow(store, scope, opened);
      for (let number = 1; number <= 11; number += 1) await saveNow(store, scope, proposed(number));
      const numbers = (await read(store, scope)).versions.map((one) => one.number);
      expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    });

    test('a later answer replaces the earlier one of the same person to the same prompt', async () => {
      const { store, scope } = await started();
      await saveNow(store, scope, answered());
      await saveNow(store, scope, answered({ text: 'Calmer.', revision: 2, at: friday + 1 }));
      expect((await read(store, scope)).answers).toEqual([answer({ text: 'Calmer.', revision: 2, at: friday + 1 })]);
    });

    test.each(awkwardTexts)('keeps %s exactly', async (_, text) => {
      const { store, scope } = await started();
      expect(await saveNow(store, scope, answered({ text }))).toBe('saved');
      const draft = { text, evidence: text, revision: 1, editedBy: ada };
      expect(await saveNow(store, scope, { ...opened, draft: { ...sampleDraft(), behaviour: draft } })).toBe('saved');
      const alliance = await read(store, scope);
      expect(alliance.answers[0]!.text).toBe(text);
      expect(alliance.draft.behaviour).toEqual(draft);
    });

    test('keeps texts of 4000 characters in all places at once', async () => {
      const { store, scope } = await started();
      const long = { text: '\u4e00'.repeat(4000), evidence: '\u4e00'.repeat(1000), revision: 1, editedBy: ada };
      const draft = { atmosphere: long, 'co-responsibility': long, behaviour: long };
      await saveNow(store, scope, { kind: 'opened', at: friday, draft });
      await saveNow(store, scope, { kind: 'proposed', version: { ...version(1), sections: draft } });
      const alliance = await read(store, scope);
      expect(alliance.draft).toEqual(draft);
      expect(alliance.versions[0]!.sections.behaviour).toMatchObject({ text: long.text, evidence: long.evidence });
    });

    test('thirty members write at once, and none conflicts with another', async () => {
      const { store, scope } = await started();
      const people = Array.from({ length: 30 }, (_, index) => personId(index + 1));
      const etag = await etagOf(store, scope);
      const saves = people.map((person) => store.save(scope, [answered({ personId: person })], etag));
      expect(await Promise.all(saves)).toEqual(people.map(() => 'saved'));
      expect((await read(store, scope)).answers).toHaveLength(30);
    });

    test('thirty members answer nine prompts each, and nothing is lost', async () => {
      const { store, scope } = await started();
      const people = Array.from({ length: 30 }, (_, index) => personId(index + 1));
      const nineOf = (person: PersonId): readonly Answer[] =>
        teamPrompts.map(({ id }) => answer({ promptId: id, personId: person, text: `${id} by ${person}` }));
      for (const person of people) {
        await saveNow(store, scope, ...nineOf(person).map((one) => ({ kind: 'answered', answer: one }) as const));
      }
      expect(inOrder((await read(store, scope)).answers)).toEqual(inOrder(people.flatMap(nineOf)));
    });

    test('two saves of one answer on the same state: the second is a conflict', async () => {
      const { store, scope } = await started();
      const etag = await etagOf(store, scope);
      const outcomes = await Promise.all(
        ['Here.', 'There.'].map((text) => store.save(scope, [answered({ text })], etag)),
      );
      expect(outcomes.toSorted()).toEqual(['conflict', 'saved']);
      expect((await read(store, scope)).answers).toHaveLength(1);
    });

    test('two rewritings of one answer on the same state: the second is a conflict', async () => {
      const { store, scope } = await started();
      await saveNow(store, scope, answered());
      const etag = await etagOf(store, scope);
      await store.save(scope, [answered({ text: 'First.', revision: 2 })], etag);
      expect(await store.save(scope, [answered({ text: 'Second.', revision: 2 })], etag)).toBe('conflict');
      expect((await read(store, scope)).answers[0]!.text).toBe('First.');
    });

    test('an answer on a state before the opening is a conflict and leaves no trace', async () => {
      const { store, scope } = await started();
      const etag = await etagOf(store, scope);
      await store.save(scope, [opened], etag);
      expect(await store.save(scope, [answered()], etag)).toBe('conflict');
      expect((await read(store, scope)).answers).toEqual([]);
    });

    test('an opening on a state before an answer is a conflict and opens nothing', async () => {
      const { store, scope } = await started();
      const etag = await etagOf(store, scope);
      await store.save(scope, [answered()], etag);
      expect(await store.save(scope, [opened], etag)).toBe('conflict');
      expect((await read(store, scope)).openedAt).toBeUndefined();
    });

    test('an opening among ten answers at once: no answer is saved after it', async () => {
      const { store, scope } = await started();
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
      const { store, scope } = await started();
      if (change.kind !== 'opened') await saveNow(store, scope, opened);
      const etag = await etagOf(store, scope);
      const outcomes = await Promise.all([store.save(scope, [change], etag), store.save(scope, [change], etag)]);
      expect(outcomes.toSorted()).toEqual(['conflict', 'saved']);
    });

    test('changes of different kinds on the same state conflict, and the loser writes nothing', async () => {
      const { store, scope } = await started();
      await saveNow(store, scope, opened);
      const etag = await etagOf(store, scope);
      await store.save(scope, [{ kind: 'drafted', section: 'behaviour', draft: sampleDraft().atmosphere }], etag);
      expect(await store.save(scope, [proposed(1)], etag)).toBe('conflict');
      expect((await read(store, scope)).versions).toEqual([]);
    });

    test('saving to an alliance that does not exist is a conflict', async () => {
      const { store, scope } = await started();
      expect(await store.save(newScope(), [answered()], await etagOf(store, scope))).toBe('conflict');
    });

    test('the same team id in another tenant is another team', async () => {
      const { store, scope } = await started();
      await saveNow(store, scope, answered());
      const other = teamScope(tenantId(2), scope.teamId);
      expect(await store.loadOfTeam(other)).toBeUndefined();
      expect(await store.save(other, [answered({ personId: bo })], await etagOf(store, scope))).toBe('conflict');
      expect((await read(store, scope)).answers).toEqual([answer()]);
    });
  });
};

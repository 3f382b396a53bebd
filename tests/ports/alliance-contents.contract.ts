import { describe, expect, test } from '@jest/globals';
import type { TeamLine } from '#domain/alliance/team/agreement.ts';
import type { Answer, TeamAlliance } from '#domain/alliance/team/team-alliance.ts';
import { teamPrompts } from '#domain/alliance/team/team-prompts.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { AllianceStore } from '#ports/alliance-store.ts';
import { awkwardTexts } from '../support/awkward-texts.ts';
import {
  ada,
  agreedVersion,
  bo,
  carla,
  friday,
  lineId,
  personId,
  sampleAnswer,
  sampleLine,
  sampleLines,
  sampleObjection,
  samplePosition,
  sampleVersion,
  teamCheckIn,
  tenantId,
} from '../support/sample-team.ts';
import { teamScope } from '../support/scopes.ts';
import {
  answered,
  etagOf,
  freshAlliance,
  lineWritten,
  newScope,
  opened,
  proposed,
  read,
  saveNow,
  started,
} from './alliance-store.samples.ts';

const versionLine = ({ id, part, text, evidence }: TeamLine): TeamLine => ({ id, part, text, evidence });

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

    test('an alliance that starts with content is read back whole', async () => {
      const [store, scope] = [open(), newScope()];
      const alliance: TeamAlliance = {
        ...freshAlliance(scope),
        openedAt: friday,
        answers: [sampleAnswer({ lineId: lineId(1) })],
        lines: sampleLines,
        versions: [agreedVersion(1), sampleVersion(2)],
        positions: [samplePosition({ version: 2 })],
        facilitator: carla,
        rhythm: { checkInWeeks: 2 },
        checkIns: [teamCheckIn(1)],
        closedRounds: [{ round: 1, at: friday }],
      };
      expect(await store.start(scope, alliance)).toBe('saved');
      expect(await read(store, scope)).toEqual(alliance);
    });

    test('every kind of change until an agreement is in force is read back as it was saved', async () => {
      const { store, scope } = await started(open);
      await saveNow(store, scope, answered());
      await saveNow(store, scope, opened);
      await saveNow(store, scope, lineWritten(1));
      await saveNow(store, scope, lineWritten(2, { part: 'conflict-steps' }));
      await saveNow(store, scope, lineWritten(3));
      await saveNow(store, scope, { kind: 'grouped', answer: sampleAnswer({ lineId: lineId(1) }) });
      await saveNow(store, scope, lineWritten(2, { part: 'behaviour', text: 'We greet.', revision: 2, editedBy: bo }));
      await saveNow(store, scope, { kind: 'line-removed', id: lineId(3) });
      await saveNow(store, scope, proposed(1));
      await saveNow(store, scope, { kind: 'position-taken', position: samplePosition() });
      await saveNow(store, scope, { kind: 'position-taken', position: sampleObjection });
      await saveNow(store, scope, { kind: 'committed', version: 1, personId: carla, at: friday + 1 });
      await saveNow(
        store,
        scope,
        { kind: 'committed', version: 1, personId: ada, at: friday + 3 },
        { kind: 'came-into-force', version: 1, at: friday + 3 },
      );
      await saveNow(store, scope, proposed(2));
      const commitments = [
        { personId: carla, at: friday + 1 },
        { personId: ada, at: friday + 3 },
      ];
      expect(await read(store, scope)).toEqual({
        ...freshAlliance(scope),
        openedAt: friday,
        answers: [sampleAnswer({ lineId: lineId(1) })],
        lines: [sampleLine(1), sampleLine(2, { part: 'behaviour', text: 'We greet.', revision: 2, editedBy: bo })],
        versions: [{ ...sampleVersion(1), commitments, inForceSince: friday + 3 }, sampleVersion(2)],
        positions: [samplePosition(), sampleObjection],
      });
    });

    test('the role, the rhythm and a round are read back as they were saved', async () => {
      const { store, scope } = await started(open);
      await saveNow(store, scope, { kind: 'facilitator-set', personId: bo });
      await saveNow(store, scope, { kind: 'rhythm-set', rhythm: { checkInWeeks: 3 } });
      await saveNow(store, scope, { kind: 'checked-in', checkIn: teamCheckIn(1) });
      const mine = teamCheckIn(1, { personId: bo, purpose: 1, trust: 5, care: 2, change: '' });
      await saveNow(
        store,
        scope,
        { kind: 'checked-in', checkIn: mine },
        { kind: 'round-closed', round: 1, at: friday + 1 },
      );
      await saveNow(store, scope, { kind: 'checked-in', checkIn: teamCheckIn(2) });
      expect(await read(store, scope)).toEqual({
        ...freshAlliance(scope),
        facilitator: bo,
        rhythm: { checkInWeeks: 3 },
        checkIns: [teamCheckIn(1), mine, teamCheckIn(2)],
        closedRounds: [{ round: 1, at: friday + 1 }],
      });
    });

    test('a role that was let go is nobody’s, and can be taken again', async () => {
      const { store, scope } = await started(open);
      await saveNow(store, scope, { kind: 'facilitator-set', personId: bo });
      await saveNow(store, scope, { kind: 'facilitator-set', personId: undefined });
      expect((await read(store, scope)).facilitator).toBeUndefined();
      await saveNow(store, scope, { kind: 'facilitator-set', personId: ada });
      expect((await read(store, scope)).facilitator).toBe(ada);
    });

    test('an answer taken out of its group stands behind no line', async () => {
      const { store, scope } = await started(open);
      await saveNow(store, scope, answered({ lineId: lineId(1) }));
      await saveNow(store, scope, { kind: 'grouped', answer: sampleAnswer() });
      expect((await read(store, scope)).answers).toEqual([sampleAnswer()]);
    });

    test('a later position or check-in replaces the earlier one of the same person', async () => {
      const { store, scope } = await started(open);
      await saveNow(store, scope, { kind: 'position-taken', position: { ...sampleObjection, personId: ada } });
      await saveNow(store, scope, { kind: 'position-taken', position: samplePosition({ version: 2 }) });
      await saveNow(store, scope, { kind: 'checked-in', checkIn: teamCheckIn(1) });
      await saveNow(store, scope, { kind: 'checked-in', checkIn: teamCheckIn(1, { trust: 1, change: '' }) });
      const { positions, checkIns } = await read(store, scope);
      expect(positions).toEqual([samplePosition({ version: 2 })]);
      expect(checkIns).toEqual([teamCheckIn(1, { trust: 1, change: '' })]);
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
      expect((await read(store, scope)).answers).toEqual([
        sampleAnswer({ text: 'Calmer.', revision: 2, at: friday + 1 }),
      ]);
    });

    test.each(awkwardTexts)('keeps %s exactly', async (_, text) => {
      const { store, scope } = await started(open);
      const line = sampleLine(1, { text, evidence: text });
      const objection = samplePosition({ stance: { kind: 'object', reason: text, proposal: text } });
      const checkIn = teamCheckIn(1, { change: text });
      const version = sampleVersion(1, { lines: [versionLine(line)] });
      expect(await saveNow(store, scope, answered({ text }))).toBe('saved');
      expect(await saveNow(store, scope, { kind: 'line-written', line })).toBe('saved');
      expect(await saveNow(store, scope, { kind: 'proposed', version })).toBe('saved');
      expect(await saveNow(store, scope, { kind: 'position-taken', position: objection })).toBe('saved');
      expect(await saveNow(store, scope, { kind: 'checked-in', checkIn })).toBe('saved');
      const alliance = await read(store, scope);
      expect(alliance.answers[0]!.text).toBe(text);
      expect(alliance.lines).toEqual([line]);
      expect(alliance.versions).toEqual([version]);
      expect(alliance.positions).toEqual([objection]);
      expect(alliance.checkIns).toEqual([checkIn]);
    });

    test('thirty members answer nine prompts each, and nothing is lost', async () => {
      const { store, scope } = await started(open);
      const people = Array.from({ length: 30 }, (_, index) => personId(index + 1));
      const nineOf = (person: PersonId): readonly Answer[] =>
        teamPrompts.map(({ id }) => sampleAnswer({ promptId: id, personId: person, text: `${id} by ${person}` }));
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
      expect((await read(store, scope)).answers).toEqual([sampleAnswer()]);
    });
  });
};

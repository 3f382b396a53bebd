import { describe, expect, test } from '@jest/globals';
import type { Position } from '#domain/alliance/team/position.ts';
import type { TeamAllianceChange } from '#domain/alliance/team/team-alliance-change.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { AllianceStore } from '#ports/alliance-store.ts';
import {
  ada,
  bo,
  friday,
  lineId,
  personId,
  sampleAnswer,
  sampleObjection,
  samplePosition,
  teamCheckIn,
} from '../support/sample-team.ts';
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

const grouped = (person: PersonId, line = lineId(1)): TeamAllianceChange => ({
  kind: 'grouped',
  answer: sampleAnswer({ personId: person, lineId: line }),
});

const taken = (given: Partial<Position> = {}): TeamAllianceChange => ({
  kind: 'position-taken',
  position: samplePosition(given),
});

const committed = (person: PersonId): TeamAllianceChange => ({
  kind: 'committed',
  version: 1,
  personId: person,
  at: friday,
});

const checkedIn = (person: PersonId): TeamAllianceChange => ({
  kind: 'checked-in',
  checkIn: teamCheckIn(1, { personId: person }),
});

export const describeAllianceConflicts = (name: string, open: () => AllianceStore): void => {
  describe(`acts at once in an alliance store, ${name}`, () => {
    test('a second start is a conflict and changes nothing', async () => {
      const { store, scope } = await started(open);
      await saveNow(store, scope, answered());
      expect(await store.start(scope, freshAlliance(scope))).toBe('conflict');
      expect((await read(store, scope)).answers).toEqual([sampleAnswer()]);
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

    test('thirty members take positions while others group answers, and none conflicts with another', async () => {
      const { store, scope } = await started(open);
      const people = Array.from({ length: 15 }, (_, index) => personId(index + 1));
      for (const person of people) await saveNow(store, scope, answered({ personId: person }));
      const etag = await etagOf(store, scope);
      const saves = people.flatMap((person) => [
        store.save(scope, [grouped(person)], etag),
        store.save(scope, [taken({ personId: person })], etag),
      ]);
      expect(new Set(await Promise.all(saves))).toEqual(new Set(['saved']));
      const { answers, positions } = await read(store, scope);
      expect(answers.map((one) => one.lineId)).toEqual(people.map(() => lineId(1)));
      expect(positions).toHaveLength(15);
    });

    test('two groupings of one answer on the same state: the second is a conflict', async () => {
      const { store, scope } = await started(open);
      await saveNow(store, scope, answered());
      const etag = await etagOf(store, scope);
      expect(await store.save(scope, [grouped(ada)], etag)).toBe('saved');
      expect(await store.save(scope, [grouped(ada, lineId(2))], etag)).toBe('conflict');
      expect((await read(store, scope)).answers[0]!.lineId).toBe(lineId(1));
    });

    test('a grouping on a state before its line was removed is a conflict', async () => {
      const { store, scope } = await started(open);
      await saveNow(store, scope, answered());
      await saveNow(store, scope, lineWritten(1));
      const etag = await etagOf(store, scope);
      await store.save(scope, [{ kind: 'line-removed', id: lineId(1) }], etag);
      expect(await store.save(scope, [grouped(ada)], etag)).toBe('conflict');
      expect((await read(store, scope)).answers[0]!.lineId).toBeUndefined();
    });

    test('two positions of one person on one line at once: exactly one is saved', async () => {
      const { store, scope } = await started(open);
      const etag = await etagOf(store, scope);
      const stances = [samplePosition().stance, sampleObjection.stance];
      const outcomes = await Promise.all(stances.map((stance) => store.save(scope, [taken({ stance })], etag)));
      expect(outcomes.toSorted()).toEqual(['conflict', 'saved']);
      expect((await read(store, scope)).positions).toHaveLength(1);
    });

    test('an objection and a commitment of one person at once exclude one another', async () => {
      const { store, scope } = await started(open);
      await saveNow(store, scope, proposed(1));
      const etag = await etagOf(store, scope);
      const outcomes = await Promise.all([
        store.save(scope, [taken(sampleObjection)], etag),
        store.save(scope, [committed(sampleObjection.personId)], etag),
      ]);
      expect(outcomes.toSorted()).toEqual(['conflict', 'saved']);
      const { positions, versions } = await read(store, scope);
      expect(positions.length + versions[0]!.commitments.length).toBe(1);
    });

    test.each<readonly [string, TeamAllianceChange, TeamAllianceChange]>([
      ['a position', taken(), committed(ada)],
      ['a commitment', committed(ada), taken()],
    ])('%s is what the other was not decided on', async (_, first, second) => {
      const { store, scope } = await started(open);
      await saveNow(store, scope, proposed(1));
      const etag = await etagOf(store, scope);
      expect(await store.save(scope, [first], etag)).toBe('saved');
      expect(await store.save(scope, [second], etag)).toBe('conflict');
    });

    test('of two check-ins of two people at once one is decided anew, so that the last one closes the round', async () => {
      const { store, scope } = await started(open);
      const etag = await etagOf(store, scope);
      const outcomes = await Promise.all([ada, bo].map((person) => store.save(scope, [checkedIn(person)], etag)));
      expect(outcomes.toSorted()).toEqual(['conflict', 'saved']);
      expect((await read(store, scope)).checkIns).toHaveLength(1);
    });

    test('a round that is closed takes no check-in decided on before', async () => {
      const { store, scope } = await started(open);
      const etag = await etagOf(store, scope);
      await store.save(scope, [checkedIn(ada), { kind: 'round-closed', round: 1, at: friday }], etag);
      expect(await store.save(scope, [checkedIn(bo)], etag)).toBe('conflict');
      expect((await read(store, scope)).checkIns.map((one) => one.personId)).toEqual([ada]);
    });

    test('a conflict does not leave half of a save', async () => {
      const { store, scope } = await started(open);
      const etag = await etagOf(store, scope);
      await store.save(scope, [taken()], etag);
      expect(await store.save(scope, [answered(), taken({ at: friday + 1 })], etag)).toBe('conflict');
      expect((await read(store, scope)).answers).toEqual([]);
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
      ['new lines', lineWritten(1)],
      ['moves of a line', { kind: 'lines-ordered', order: [lineId(1)] }],
      ['proposals', proposed(1)],
      ['openings', opened],
      ['hand-overs', { kind: 'facilitator-set', personId: bo }],
      ['rhythms', { kind: 'rhythm-set', rhythm: { checkInWeeks: 2 } }],
      ['commitments', { kind: 'committed', version: 1, personId: ada, at: friday }],
      ['check-ins', { kind: 'checked-in', checkIn: teamCheckIn(1) }],
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
      await store.save(scope, [lineWritten(1)], etag);
      expect(await store.save(scope, [proposed(1)], etag)).toBe('conflict');
      expect((await read(store, scope)).versions).toEqual([]);
    });

    test('saving to an alliance that does not exist is a conflict', async () => {
      const { store, scope } = await started(open);
      expect(await store.save(newScope(), [answered()], await etagOf(store, scope))).toBe('conflict');
    });
  });
};

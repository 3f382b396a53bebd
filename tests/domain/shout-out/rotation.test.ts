import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PersonId } from '#domain/shared/ids.ts';
import { addWeeks } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';
import { decideSwapAnswer, decideSwapRequest, swapPartnersOf } from '#domain/shout-out/decide-swap.ts';
import { decideLaterTurn, decideTurns } from '#domain/shout-out/decide-turns.ts';
import type { Absence, Presence } from '#domain/shout-out/fill-turn.ts';
import { heardIn, laterIn, voicesAtFirst, voicesOf } from '#domain/shout-out/voices.ts';
import { voicesEntry } from '#domain/shout-out/voices-entry.ts';
import type { Voices } from '#domain/shout-out/voices.ts';
import type { PracticeDecision } from '#domain/week/practice-decision.ts';
import { thisWeek } from '../../support/sample-board.ts';
import { friday, personId } from '../../support/sample-team.ts';

type Happening =
  | { readonly kind: 'joins' | 'leaves' | 'is-back'; readonly who: PersonId }
  | { readonly kind: 'is-absent'; readonly who: PersonId; readonly why: Absence }
  /** The week's voice at this place puts it off, or swaps with the willing colleague at that one. */
  | { readonly kind: 'later'; readonly voice: number }
  | { readonly kind: 'swap'; readonly voice: number; readonly colleague: number };

/** A week as it went: what was before the turns were given, after that, and at its end. */
type Played = {
  readonly week: Week;
  readonly presence: Presence;
  readonly before: Voices;
  readonly given: Voices;
  readonly after: Voices;
};

const everyone = Array.from({ length: 10 }, (_, index) => personId(index + 1));

const who = fc.constantFrom(...everyone);
const place = fc.nat({ max: 8 });
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ kind: fc.constantFrom('joins', 'leaves', 'is-back'), who }),
  fc.record({ kind: fc.constant('is-absent'), who, why: fc.constantFrom('away', 'paused') }),
  fc.record({ kind: fc.constant('later'), voice: place }),
  fc.record({ kind: fc.constant('swap'), voice: place, colleague: place }),
);
const weeks = fc.array(fc.array(happening, { maxLength: 3 }), { minLength: 1, maxLength: 40 });
const size = fc.integer({ min: 0, max: 10 });

const applied = (value: Voices, decision: PracticeDecision<'voices'>): Voices =>
  decision.kind === 'changed' ? decision.entry.value : value;

const play = (startSize: number, happenings: readonly (readonly Happening[])[]): readonly Played[] => {
  let people: readonly PersonId[] = everyone.slice(0, startSize);
  let value: Voices = voicesAtFirst;
  const absences = new Map<PersonId, Absence>();
  return happenings.map((some, index) => {
    const week = addWeeks(thisWeek, index);
    for (const one of some) {
      if (one.kind === 'joins' && !people.includes(one.who)) people = [...people, one.who];
      if (one.kind === 'leaves') people = people.filter((person) => person !== one.who);
      if (one.kind === 'is-back') absences.delete(one.who);
      if (one.kind === 'is-absent') absences.set(one.who, one.why);
    }
    const [here, away] = [people, new Map(absences)];
    const presence: Presence = { people: here, absenceOf: (person) => away.get(person) };
    const before = value;
    value = applied(value, decideTurns(voicesEntry(value), week, presence));
    const given = value;
    for (const one of some) value = actOn(value, week, presence, one);
    return { week, presence, before, given, after: value };
  });
};

const actOn = (value: Voices, week: Week, presence: Presence, act: Happening): Voices => {
  const voices = voicesOf(value, week);
  if (!('voice' in act) || voices.length === 0) return value;
  const from = voices[act.voice % voices.length]!.personId;
  if (act.kind === 'later') return applied(value, decideLaterTurn(voicesEntry(value), week, from, presence));
  const partners = swapPartnersOf(value, week, from, presence.people);
  if (partners.length === 0) return value;
  const to = partners[act.colleague % partners.length]!;
  const asked = applied(value, decideSwapRequest(voicesEntry(value), { week, from, to }, presence.people, friday));
  return applied(asked, decideSwapAnswer(voicesEntry(asked), { week, from, to }, 'accept', presence.people));
};

const always = (check: (played: readonly Played[]) => void): void => {
  fc.assert(
    fc.property(size, weeks, (start, some) => {
      check(play(start, some));
    }),
    { numRuns: 300 },
  );
};

const isThere = ({ people, absenceOf }: Presence, person: PersonId): boolean =>
  people.includes(person) && absenceOf(person) === undefined;

describe('the rotation of voices, whoever joins, leaves, pauses, is away, swaps or puts it off', () => {
  test('nobody has two turns in one round, nor two in one week', () => {
    always((played) => {
      const { turns } = played.at(-1)!.after;
      const inRounds = turns.flatMap(({ voices }) => voices.map(({ personId, round }) => `${round} ${personId}`));
      expect(new Set(inRounds).size).toBe(inRounds.length);
      for (const { voices } of turns) expect(new Set(voices.map((one) => one.personId)).size).toBe(voices.length);
    });
  });

  test('a round ends when everyone has been heard in it; who is away, or speaks for the last one, is owed it', () => {
    always((played) => {
      for (const { week, before, given, presence } of played) {
        if (given.round === before.round) continue;
        const heard = heardIn(given, before.round);
        for (const person of presence.people) {
          if (heard.has(person) || presence.absenceOf(person) === 'paused') continue;
          expect(given.late).toContainEqual({ personId: person, round: before.round });
          const isVoice = voicesOf(given, week).some((one) => one.personId === person && one.round < before.round);
          expect(isVoice || presence.absenceOf(person) === 'away').toBe(true);
        }
        expect(voicesOf(given, week).some(({ round }) => round === given.round)).toBe(true);
      }
    });
  });

  test('whoever is owed a turn speaks before anyone else once they are back', () => {
    always((played) => {
      for (const { week, before, given, presence } of played) {
        const back = new Set(before.late.map(({ personId }) => personId).filter((one) => isThere(presence, one)));
        const voices = voicesOf(given, week);
        if (voices.length === 0) continue;
        const spoke = voices.filter((one) => before.late.some(isVoiceOf(one.personId, one.round)));
        expect(spoke.length).toBe(Math.min(3, back.size));
      }
    });
  });

  test('every week has three voices, or all who are there; alone nobody has a turn', () => {
    always((played) => {
      for (const { week, given, presence } of played) {
        const there = presence.people.filter((person) => isThere(presence, person));
        const voices = voicesOf(given, week).map(({ personId }) => personId);
        expect(voices.length).toBe(presence.people.length < 2 ? 0 : Math.min(3, there.length));
        expect(there).toEqual(expect.arrayContaining(voices));
      }
    });
  });

  test('with all back, everyone has exactly one turn in every round to come', () => {
    always((played) => {
      const { after, presence, week } = played.at(-1)!;
      const count = presence.people.length;
      if (count < 2) return;
      const calm: Presence = { ...presence, absenceOf: () => undefined };
      let value = after;
      for (let later = 1; value.round < after.round + 4; later += 1) {
        expect(later).toBeLessThan(40);
        value = applied(value, decideTurns(voicesEntry(value), addWeeks(week, later), calm));
      }
      const turns = [...value.turns.flatMap(({ voices }) => voices), ...value.late];
      for (let round = after.round; round < value.round; round += 1)
        for (const person of presence.people) expect(turns.filter(isVoiceOf(person, round))).toHaveLength(1);
    });
  });
});

const isVoiceOf = (person: PersonId, round: number) => (one: { readonly personId: PersonId; readonly round: number }) =>
  one.personId === person && one.round === round;

const all = (count: number): Presence => ({ people: everyone.slice(0, count), absenceOf: () => undefined });

const namesIn = (value: Voices, week: Week): readonly PersonId[] =>
  voicesOf(value, week)
    .map(({ personId }) => personId)
    .toSorted();

const giveTurns = (value: Voices, week: Week, presence: Presence): Voices =>
  applied(value, decideTurns(voicesEntry(value), week, presence));

describe('small teams', () => {
  test.each([2, 3])('in a team of %d everyone speaks every week', (count) => {
    let value: Voices = voicesAtFirst;
    for (let index = 0; index < 4; index += 1) {
      const week = addWeeks(thisWeek, index);
      value = giveTurns(value, week, all(count));
      expect(namesIn(value, week)).toEqual(everyone.slice(0, count));
    }
  });

  test('alone nobody is asked', () => {
    expect(decideTurns(undefined, thisWeek, all(1)).kind).toBe('unchanged');
  });
});

describe('the turns of one week', () => {
  test('once given they stay, whoever joins', () => {
    const value = giveTurns(voicesAtFirst, thisWeek, all(4));
    expect(decideTurns(voicesEntry(value), thisWeek, all(9)).kind).toBe('unchanged');
  });

  test('the turn of someone who has left goes to the next in line', () => {
    const value = giveTurns(voicesAtFirst, thisWeek, all(5));
    const [gone, ...stayed] = namesIn(value, thisWeek);
    const people = everyone.slice(0, 5).filter((one) => one !== gone);
    const after = namesIn(giveTurns(value, thisWeek, { people, absenceOf: () => undefined }), thisWeek);
    expect(after).toHaveLength(3);
    expect(after).toEqual(expect.arrayContaining(stayed));
    expect(after).not.toContain(gone);
  });

  test('a turn that is put off is spoken later in the same round, by everyone', () => {
    const first = giveTurns(voicesAtFirst, thisWeek, all(6));
    const [person] = namesIn(first, thisWeek);
    const put = applied(first, decideLaterTurn(voicesEntry(first), thisWeek, person!, all(6)));
    expect(namesIn(put, thisWeek)).not.toContain(person);
    expect(laterIn(put, thisWeek)).toEqual([person]);
    const next = giveTurns(put, addWeeks(thisWeek, 1), all(6));
    expect([...namesIn(next, thisWeek), ...namesIn(next, addWeeks(thisWeek, 1))].toSorted()).toEqual(
      everyone.slice(0, 6),
    );
  });

  test('a turn is put off by its own voice alone', () => {
    const value = giveTurns(voicesAtFirst, thisWeek, all(6));
    const [other] = everyone.slice(0, 6).filter((one) => !namesIn(value, thisWeek).includes(one));
    expect(decideLaterTurn(voicesEntry(value), thisWeek, other!, all(6))).toEqual({
      kind: 'refused',
      reason: 'not-yours',
    });
  });

  test('a week that has passed is not given turns any more', () => {
    const value = giveTurns(voicesAtFirst, thisWeek, all(6));
    expect(decideTurns(voicesEntry(value), addWeeks(thisWeek, -1), all(6)).kind).toBe('unchanged');
  });
});

describe('a swap', () => {
  const value = giveTurns(voicesAtFirst, thisWeek, all(6));
  const [from, voice] = namesIn(value, thisWeek) as [PersonId, PersonId, PersonId];
  const [to, other] = everyone.slice(0, 6).filter((one) => !namesIn(value, thisWeek).includes(one)) as [
    PersonId,
    PersonId,
    PersonId,
  ];
  const people = everyone.slice(0, 6);
  const ask = (before: Voices, asked: PersonId): PracticeDecision<'voices'> =>
    decideSwapRequest(voicesEntry(before), { week: thisWeek, from, to: asked }, people, friday);

  test('changes nothing until the colleague has accepted', () => {
    const asked = applied(value, ask(value, to));
    expect(namesIn(asked, thisWeek)).toEqual(namesIn(value, thisWeek));
    expect(asked.swaps).toEqual([{ week: thisWeek, from, to, at: friday }]);
  });

  test('puts the colleague in the place of the one who asked, who speaks later in the round', () => {
    const asked = applied(value, ask(value, to));
    const swap = { week: thisWeek, from, to };
    const swapped = applied(asked, decideSwapAnswer(voicesEntry(asked), swap, 'accept', people));
    expect(namesIn(swapped, thisWeek)).toContain(to);
    expect(namesIn(swapped, thisWeek)).not.toContain(from);
    expect(swapped.swaps).toEqual([]);
    expect(namesIn(giveTurns(swapped, addWeeks(thisWeek, 1), all(6)), addWeeks(thisWeek, 1))).toContain(from);
  });

  test('that is declined leaves everything as it was', () => {
    const asked = applied(value, ask(value, to));
    const swap = { week: thisWeek, from, to };
    expect(applied(asked, decideSwapAnswer(voicesEntry(asked), swap, 'decline', people))).toEqual(value);
  });

  test('is asked of one colleague at a time', () => {
    const asked = applied(applied(value, ask(value, to)), ask(applied(value, ask(value, to)), other));
    expect(asked.swaps.map((one) => one.to)).toEqual([other]);
    const swap = { week: thisWeek, from, to };
    expect(decideSwapAnswer(voicesEntry(asked), swap, 'accept', people)).toEqual({
      kind: 'refused',
      reason: 'item-is-gone',
    });
  });

  test('is refused with someone who has had their turn, and to someone whose turn it is not', () => {
    expect(ask(value, voice)).toEqual({ kind: 'refused', reason: 'not-due' });
    expect(decideSwapRequest(voicesEntry(value), { week: thisWeek, from: to, to: from }, people, friday)).toEqual({
      kind: 'refused',
      reason: 'not-yours',
    });
    expect(ask(value, personId(9))).toEqual({ kind: 'refused', reason: 'not-in-roster' });
  });
});

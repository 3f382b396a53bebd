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
import type { BoardEntry } from '#domain/week/board.ts';
import type { PracticeDecision } from '#domain/week/practice-decision.ts';
import { thisWeek } from '../../support/sample-board.ts';
import { friday, personId } from '../../support/sample-team.ts';

type Change =
  | { readonly kind: 'joins' | 'leaves' | 'is-back'; readonly who: PersonId }
  | { readonly kind: 'is-absent'; readonly who: PersonId; readonly why: Absence };

type Happening =
  | Change
  /** The week's voice at this place recognises someone, or puts the turn off. */
  | { readonly kind: 'speaks' | 'later'; readonly voice: number }
  /** They ask the colleague at that place; `leaves`: and have left the team by the time that one accepts. */
  | { readonly kind: 'swap'; readonly voice: number; readonly colleague: number; readonly leaves: boolean };

/** Turns that were given: on Monday, or on another day in place of someone who has put theirs off, left, or is away now. */
type Step = {
  readonly kind: 'monday' | 'draw' | 'later' | 'swap';
  readonly week: Week;
  readonly presence: Presence;
  readonly before: Voices;
  readonly after: Voices;
};

const everyone = Array.from({ length: 16 }, (_, index) => personId(index + 1));

const who = fc.constantFrom(...everyone);
const place = fc.nat({ max: 8 });
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constantFrom('joins', 'leaves', 'is-back'), who }),
  fc.record({ kind: fc.constant('is-absent'), who, why: fc.constantFrom('away', 'paused') }),
);
const happening: fc.Arbitrary<Happening> = fc.oneof(
  change,
  fc.record({ kind: fc.constantFrom('speaks', 'later'), voice: place }),
  fc.record({ kind: fc.constant('swap'), voice: place, colleague: place, leaves: fc.boolean() }),
);
/** What changes before the turns of a week are given, and what happens from then on. */
const aWeek = fc.record({
  before: fc.array(change, { maxLength: 2 }),
  during: fc.array(happening, { maxLength: 3 }),
});
const weeks = fc.array(aWeek, { minLength: 1, maxLength: 40 });
const size = fc.integer({ min: 0, max: everyone.length });

const applied = (value: Voices, decision: PracticeDecision<'voices'>): Voices =>
  decision.kind === 'changed' ? decision.entry.value : value;

class World {
  people: readonly PersonId[];
  value: Voices = voicesAtFirst;
  week: Week = thisWeek;
  readonly steps: Step[] = [];
  readonly #absences = new Map<PersonId, Absence>();
  #spoken: readonly PersonId[] = [];

  constructor(startSize: number) {
    this.people = everyone.slice(0, startSize);
  }

  begin(week: Week): void {
    this.week = week;
    this.#spoken = [];
  }

  change(one: Change): void {
    if (one.kind === 'joins' && !this.people.includes(one.who)) this.people = [...this.people, one.who];
    if (one.kind === 'leaves') this.people = this.people.filter((person) => person !== one.who);
    if (one.kind === 'is-back') this.#absences.delete(one.who);
    if (one.kind === 'is-absent') this.#absences.set(one.who, one.why);
  }

  act(one: Happening): void {
    if (!('voice' in one)) {
      this.change(one);
      return;
    }
    const voices = voicesOf(this.value, this.week);
    const voice = voices[one.voice % Math.max(voices.length, 1)]?.personId;
    if (voice === undefined) return;
    if (one.kind === 'speaks') this.#spoken = [...this.#spoken, voice];
    if (one.kind === 'later')
      this.step('later', (value, presence) => decideLaterTurn(value, this.week, voice, presence));
    if (one.kind === 'swap') this.#swap(voice, one);
  }

  #swap(from: PersonId, { colleague, leaves }: Extract<Happening, { kind: 'swap' }>): void {
    const partners = swapPartnersOf(this.value, this.week, from, this.people);
    const to = partners[colleague % Math.max(partners.length, 1)];
    if (to === undefined) return;
    const swap = { week: this.week, from, to };
    this.step('swap', (value, presence) => decideSwapRequest(value, swap, presence, friday));
    if (leaves) {
      this.change({ kind: 'leaves', who: from });
      this.draw('draw');
    }
    this.step('swap', (value, presence) => decideSwapAnswer(value, swap, 'accept', presence));
  }

  draw(kind: 'monday' | 'draw'): void {
    this.step(kind, (value, presence) => decideTurns(value, this.week, presence));
  }

  step(
    kind: Step['kind'],
    decide: (value: BoardEntry<'voices'>, presence: Presence) => PracticeDecision<'voices'>,
  ): void {
    const [people, spoken, absences] = [this.people, this.#spoken, new Map(this.#absences)];
    const presence: Presence = {
      people,
      absenceOf: (person) => absences.get(person),
      hasSpoken: (person) => spoken.includes(person),
    };
    const before = this.value;
    this.value = applied(before, decide(voicesEntry(before), presence));
    this.steps.push({ kind, week: this.week, presence, before, after: this.value });
  }
}

type PlannedWeek = { readonly before: readonly Change[]; readonly during: readonly Happening[] };

/** Turns are given on Monday, and looked at again after everything that happens. */
const play = (startSize: number, planned: readonly PlannedWeek[]): readonly Step[] => {
  const world = new World(startSize);
  planned.forEach(({ before, during }, index) => {
    world.begin(addWeeks(thisWeek, index));
    for (const one of before) world.change(one);
    world.draw('monday');
    for (const one of during) {
      world.act(one);
      world.draw('draw');
    }
  });
  return world.steps;
};

const always = (check: (steps: readonly Step[]) => void): void => {
  fc.assert(
    fc.property(size, weeks, (start, some) => {
      check(play(start, some));
    }),
    { numRuns: 200 },
  );
};

const voicesIn = ({ after, week }: Step): readonly PersonId[] => voicesOf(after, week).map(({ personId }) => personId);

/** Whoever has put the week's turn off, or missed it, is not asked in it again. */
const isThere = ({ presence: { people, absenceOf }, after, week }: Step, person: PersonId): boolean =>
  people.includes(person) && absenceOf(person) === undefined && !laterIn(after, week).includes(person);

describe('the rotation of voices, whoever joins, leaves, pauses, is away, swaps or puts it off, and whenever', () => {
  test('nobody has two turns in one round, nor two in one week', () => {
    always((steps) => {
      for (const { after } of steps.filter((_, index) => index % 5 === 0 || index === steps.length - 1)) {
        const inRounds = after.turns.flatMap(({ voices }) =>
          voices.map(({ personId, round }) => `${round} ${personId}`),
        );
        expect(new Set(inRounds).size).toBe(inRounds.length);
        for (const { voices } of after.turns)
          expect(new Set(voices.map((one) => one.personId)).size).toBe(voices.length);
      }
    });
  });

  test('a round ends when everyone has been heard in it; who is away, or speaks for the last one, is owed it', () => {
    always((steps) => {
      for (const step of steps) {
        const { week, before, after, presence } = step;
        if (after.round === before.round) continue;
        const heard = heardIn(after, before.round);
        for (const person of presence.people) {
          if (heard.has(person) || presence.absenceOf(person) === 'paused') continue;
          expect(after.late).toContainEqual({ personId: person, round: before.round });
          const isVoice = voicesOf(after, week).some((one) => one.personId === person && one.round < before.round);
          expect(isVoice || !isThere(step, person)).toBe(true);
        }
        expect(voicesOf(after, week).some(({ round }) => round === after.round)).toBe(true);
      }
    });
  });

  test('whoever is owed a turn speaks before anyone else once they are back', () => {
    always((steps) => {
      for (const step of steps.filter(({ kind }) => kind === 'monday')) {
        const { week, before, after } = step;
        const back = new Set(before.late.map(({ personId }) => personId).filter((one) => isThere(step, one)));
        const voices = voicesOf(after, week);
        if (voices.length === 0) continue;
        const spoke = voices.filter((one) => before.late.some(isVoiceOf(one.personId, one.round)));
        expect(spoke.length).toBe(Math.min(3, back.size));
      }
    });
  });

  test('on Monday there are three voices, or all who are there; alone nobody has a turn', () => {
    always((steps) => {
      for (const step of steps.filter(({ kind }) => kind === 'monday')) {
        const { people } = step.presence;
        const there = people.filter((person) => isThere(step, person));
        expect(voicesIn(step).length).toBe(people.length < 2 ? 0 : Math.min(3, there.length));
        expect(there).toEqual(expect.arrayContaining([...voicesIn(step)]));
      }
    });
  });

  test('a turn that nobody is there to take goes to the next who is, as long as there is one', () => {
    always((steps) => {
      for (const step of steps.filter(({ kind }) => kind === 'draw')) {
        const { week, before, presence } = step;
        if (presence.people.length < 2) continue;
        const has = voicesOf(before, week).map(({ personId }) => personId);
        const keeps = (one: PersonId): boolean =>
          presence.people.includes(one) && (presence.hasSpoken(one) || presence.absenceOf(one) === undefined);
        const [kept, others] = [has.filter(keeps), presence.people.filter((one) => isThere(step, one))];
        const isFree = has.length === 0 || kept.length < has.length;
        const expected = isFree ? Math.min(3, new Set([...kept, ...others]).size) : has.length;
        expect(voicesIn(step)).toHaveLength(expected);
        expect(voicesIn(step)).toEqual(expect.arrayContaining(kept));
        expect(voicesIn(step).filter((one) => !kept.includes(one) && !others.includes(one))).toEqual([]);
      }
    });
  });

  test('a turn that is put off, missed or swapped away comes again: in its round, or owed after it', () => {
    always((steps) => {
      for (const { week, before, after, presence } of steps) {
        const still = voicesOf(after, week);
        const lost = voicesOf(before, week).filter(
          ({ personId: person, round }) => !still.some(isVoiceOf(person, round)),
        );
        for (const { personId: person, round } of lost) {
          if (!presence.people.includes(person) || presence.absenceOf(person) === 'paused') continue;
          expect(round === after.round || after.late.some((one) => one.personId === person)).toBe(true);
        }
      }
    });
  });

  test('whoever has recognised someone keeps the turn, and passes it to nobody', () => {
    always((steps) => {
      for (const step of steps) {
        const { week, before, presence } = step;
        const done = voicesOf(before, week).filter(
          ({ personId: person }) => presence.hasSpoken(person) && presence.people.includes(person),
        );
        expect(voicesOf(step.after, week)).toEqual(expect.arrayContaining(done));
      }
    });
  });

  test('with all back, everyone has exactly one turn in every round to come', () => {
    always((steps) => {
      const { after, presence, week } = steps.at(-1)!;
      const count = presence.people.length;
      if (count < 2) return;
      const calm: Presence = { ...presence, absenceOf: () => undefined, hasSpoken: () => false };
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

const presenceOf = (people: readonly PersonId[], given: Partial<Presence> = {}): Presence => ({
  people,
  absenceOf: () => undefined,
  hasSpoken: () => false,
  ...given,
});
const all = (count: number): Presence => presenceOf(everyone.slice(0, count));

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
    const after = namesIn(giveTurns(value, thisWeek, presenceOf(people)), thisWeek);
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

  test.each(['away', 'paused'] as const)('the turn of someone who is %s by now goes to the next in line', (why) => {
    const first = giveTurns(voicesAtFirst, thisWeek, all(6));
    const [gone, ...others] = namesIn(first, thisWeek);
    const without = presenceOf(everyone.slice(0, 6), { absenceOf: (one) => (one === gone ? why : undefined) });
    const after = giveTurns(first, thisWeek, without);
    expect(namesIn(after, thisWeek)).toHaveLength(3);
    expect(namesIn(after, thisWeek)).toEqual(expect.arrayContaining(others));
    expect(namesIn(after, thisWeek)).not.toContain(gone);
    expect(giveTurns(after, thisWeek, without)).toBe(after);
    const next = giveTurns(after, addWeeks(thisWeek, 1), all(6));
    expect(namesIn(next, addWeeks(thisWeek, 1))).toContain(gone);
  });

  test('whoever is away by now, but has spoken, has had their turn', () => {
    const value = giveTurns(voicesAtFirst, thisWeek, all(6));
    const without = presenceOf(everyone.slice(0, 6), { absenceOf: () => 'away', hasSpoken: () => true });
    expect(decideTurns(voicesEntry(value), thisWeek, without).kind).toBe('unchanged');
  });

  test('a turn that was spoken is not put off', () => {
    const value = giveTurns(voicesAtFirst, thisWeek, all(6));
    const [person] = namesIn(value, thisWeek);
    const spoken = presenceOf(everyone.slice(0, 6), { hasSpoken: (one) => one === person });
    expect(decideLaterTurn(voicesEntry(value), thisWeek, person!, spoken)).toEqual({
      kind: 'refused',
      reason: 'item-is-closed',
    });
  });

  test('that nobody is there to take one is kept, until someone is', () => {
    const away = presenceOf(everyone.slice(0, 4), { absenceOf: () => 'away' });
    const value = giveTurns(voicesAtFirst, thisWeek, away);
    expect(value.turns).toEqual([{ week: thisWeek, voices: [], later: [] }]);
    expect(decideTurns(voicesEntry(value), thisWeek, away).kind).toBe('unchanged');
    expect(namesIn(giveTurns(value, thisWeek, all(4)), thisWeek)).toHaveLength(3);
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
  const people = presenceOf(everyone.slice(0, 6));
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

  test('is neither asked for nor accepted once the one who asks has spoken', () => {
    const spoken = presenceOf(people.people, { hasSpoken: (one) => one === from });
    const closed = { kind: 'refused', reason: 'item-is-closed' };
    expect(decideSwapRequest(voicesEntry(value), { week: thisWeek, from, to }, spoken, friday)).toEqual(closed);
    const asked = applied(value, ask(value, to));
    expect(decideSwapAnswer(voicesEntry(asked), { week: thisWeek, from, to }, 'accept', spoken)).toEqual(closed);
  });

  test('that was asked for falls away with the turn of the one who asked', () => {
    const asked = applied(value, ask(value, to));
    const away = presenceOf(people.people, { absenceOf: (one) => (one === from ? 'away' : undefined) });
    expect(giveTurns(asked, thisWeek, away).swaps).toEqual([]);
  });
});

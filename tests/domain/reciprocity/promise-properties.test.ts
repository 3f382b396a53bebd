import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isStanding } from '#domain/reciprocity/reciprocity.ts';
import type { TeamPromise } from '#domain/reciprocity/reciprocity.ts';
import { addDays } from '#domain/shared/day.ts';
import { weekOf } from '#domain/shared/week.ts';
import { entriesOf } from '#domain/week/entries.ts';
import { idOfPlayer, playReciprocity, players } from '../../support/play-reciprocity.ts';
import type { ReciprocityAct, ReciprocityScene, ReciprocityStep } from '../../support/play-reciprocity.ts';

const monday = '2026-11-16';

/** Days since the first Monday, and of a new day since the day of the step. */
const someDay = fc.integer({ min: 0, max: 35 });

const readingAct = (day: string): fc.Arbitrary<ReciprocityAct & { do: 'read' }> =>
  fc
    .oneof(
      fc.constantFrom({ kind: 'kept' } as const, { kind: 'let-go' } as const, { kind: 'open-again' } as const),
      fc.constantFrom(
        { kind: 'to-fix', how: 'Later', day } as const,
        { kind: 'keep-on', how: 'Later', day } as const,
        { kind: 'handed-back', word: 'I am away' } as const,
      ),
    )
    .map((act) => ({ do: 'read', id: 'n1', act }) as const);

const step = fc.record({ by: fc.constantFrom(...players), at: someDay, ahead: someDay }).chain(({ by, at, ahead }) => {
  const on = addDays(monday, at);
  const day = addDays(on, ahead);
  const take = fc.constant({ do: 'take', of: 'need', id: 'n1', day } as const);
  return fc.oneof(take, readingAct(day)).map((act): ReciprocityStep => ({ ...act, by, on }));
});

const steps = fc
  .array(step, { maxLength: 20 })
  .map((some) => some.toSorted((one, other) => one.on.localeCompare(other.on)));

const asked: ReciprocityStep = { do: 'need', id: 'n1', text: 'Bo reads the plan', by: 'ada', on: monday };

/** The promise after each step, and the step. */
const play = (some: readonly ReciprocityStep[]) => {
  let scene: ReciprocityScene = playReciprocity({ board: [], roster: players }, asked).scene;
  return some.map((one) => {
    const before = promiseIn(scene);
    const played = playReciprocity(scene, one);
    scene = played.scene;
    return { step: one, outcome: played.outcome, before, after: promiseIn(scene), entries: scene.board };
  });
};

const promiseIn = ({ board }: ReciprocityScene): TeamPromise | undefined => entriesOf(board, 'promise')[0]?.value;

const always = (check: (played: ReturnType<typeof play>[number]) => void): void => {
  fc.assert(
    fc.property(steps, (some) => {
      for (const played of play(some)) check(played);
    }),
  );
};

describe('a promise, whatever is done to it', () => {
  test('a need leads to one at most, and it stands open exactly as long as it is to be done', () => {
    always(({ entries }) => {
      const promises = entriesOf(entries, 'promise');
      expect(promises.length).toBeLessThanOrEqual(1);
      for (const { place, value } of promises) expect(place === 'open').toBe(isStanding(value));
    });
  });

  test('it is read once a week at most, never for a week ahead, and its week is that of its day', () => {
    always(({ step: { on }, after }) => {
      if (after === undefined) return;
      const weeks = after.readings.map(({ week }) => week);
      expect(new Set(weeks).size).toBe(weeks.length);
      expect(weeks.every((week) => week <= weekOf(on))).toBe(true);
      expect(after.week).toBe(weekOf(after.day));
    });
  });

  test('while someone holds it nobody else gets it', () => {
    always(({ step: { do: what }, before, after }) => {
      if (what === 'take' && before !== undefined && isStanding(before)) expect(after).toEqual(before);
    });
  });

  test('it is carried over a second time only by someone who decides to keep on', () => {
    always(({ step: one, before, after }) => {
      if (before === undefined || after === undefined || after.carried <= Math.max(before.carried, 1)) return;
      expect(one).toMatchObject({ do: 'read', act: { kind: 'keep-on' } });
    });
  });

  test('kept or let go by mistake and opened again it is what it was, with what was found of it before', () => {
    const settling = fc.constantFrom('kept', 'let-go');
    fc.assert(
      fc.property(steps, settling, (some, kind) => {
        const before = play(some).at(-1)?.after;
        const on = some.at(-1)?.on ?? monday;
        if (before === undefined || !isStanding(before)) return;
        const by = players.find((name) => idOfPlayer(name) === before.by) ?? 'ada';
        const read = (act: typeof kind | 'open-again') =>
          ({ do: 'read', id: 'n1', act: { kind: act }, by, on }) as const;
        const after = play([...some, read(kind), read('open-again')]).at(-1)?.after;
        expect(after).toEqual({ ...before, revision: before.revision + 2 });
      }),
    );
  });

  test('nobody but the two concerned changes it while they are in the team', () => {
    always(({ step: { by, do: what }, outcome, before }) => {
      if (what !== 'read' || before === undefined) return;
      if (![before.by, before.to].includes(idOfPlayer(by))) expect(outcome).not.toBe('changed');
    });
  });
});

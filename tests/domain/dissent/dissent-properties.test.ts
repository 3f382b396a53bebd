import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { entryOfDissent } from '#domain/dissent/dissent-decision.ts';
import { daysOpen, dueNudges, turnOf } from '#domain/dissent/dissent-turn.ts';
import { isSettled } from '#domain/dissent/dissent.ts';
import type { Dissent } from '#domain/dissent/dissent.ts';
import { addDays } from '#domain/shared/day.ts';
import { disputants, idOfDisputant, playDissent } from '../../support/play-dissent.ts';
import type { DissentAct, DissentMove, DissentScene } from '../../support/play-dissent.ts';

const monday = '2026-11-16';

const act = (on: string): fc.Arbitrary<DissentAct> =>
  fc.oneof(
    fc.constant({ do: 'raise' } as const),
    fc.constant({ do: 'raise', proposal: 'Another one.' } as const),
    fc.constant({ do: 'thank' } as const),
    fc.string({ minLength: 1, maxLength: 5 }).map((text) => ({ do: 'clarify', text }) as const),
    fc
      .constantFrom(
        { kind: 'changed' } as const,
        { kind: 'stays-open' } as const,
        { kind: 'withdrawn' } as const,
        { kind: 'trial', until: addDays(on, 7) } as const,
      )
      .map((outcome) => ({ do: 'decide', outcome, text: 'So be it.' }) as const),
  );

const move = fc
  .record({ by: fc.constantFrom(...disputants), at: fc.integer({ min: 0, max: 40 }) })
  .chain(({ by, at }) =>
    act(addDays(monday, at)).map((done): DissentMove => ({ ...done, by, on: addDays(monday, at) })),
  );

const moves = fc
  .array(move, { maxLength: 25 })
  .map((some) => some.toSorted((one, other) => one.on.localeCompare(other.on)));

const people = disputants.map(idOfDisputant);

/** The dissent after each move; it is raised on Monday by Ada. */
const always = (check: (dissent: Dissent, before: Dissent, on: string) => void): void => {
  fc.assert(
    fc.property(moves, (some) => {
      let { scene }: { scene: DissentScene } = playDissent(
        { dissent: undefined, people: disputants },
        { do: 'raise', by: 'ada', on: monday },
      );
      for (const one of some) {
        const before = scene.dissent!;
        ({ scene } = playDissent(scene, one));
        check(scene.dissent!, before, one.on);
      }
    }),
  );
};

describe('a dissent, whatever is done to it', () => {
  test('its answer comes in order: thanks, clarification by someone else, decision', () => {
    always(({ by, steps }) => {
      for (const [index, step] of steps.entries()) {
        const before = steps.slice(0, index);
        if (step.kind === 'clarification') expect(before.some(({ kind }) => kind === 'thanks')).toBe(true);
        if (step.kind !== 'decision' || step.outcome.kind === 'withdrawn') continue;
        expect(before.some((one) => one.kind === 'clarification' && one.by !== by)).toBe(true);
        expect(step.by).not.toBe(by);
      }
    });
  });

  test('what has been said stays as it was said', () => {
    always((after, before) => {
      expect(after.steps.slice(0, before.steps.length)).toEqual(before.steps);
      if (before.steps.length > 0) expect(after.proposal).toBe(before.proposal);
    });
  });

  test('it stands open exactly as long as it is not settled, and nothing is added then', () => {
    always((after, before) => {
      expect(entryOfDissent(after).place === 'open').toBe(!isSettled(after));
      if (isSettled(before)) expect(after).toEqual(before);
    });
  });

  test('its author is never asked to thank or to decide, and whoever is reminded has the turn', () => {
    always((dissent, _, on) => {
      const turn = turnOf(dissent, people, on);
      if (turn !== undefined && turn.next !== 'reply') expect(turn.who).not.toContain(dissent.by);
      for (const { to } of dueNudges(dissent, people, on)) expect(turn?.who).toContain(to);
    });
  });

  test('its days never run backwards', () => {
    always((dissent, _, on) => {
      expect(daysOpen(dissent, on)).toBeGreaterThanOrEqual(0);
      expect(daysOpen(dissent, addDays(on, 1))).toBeGreaterThanOrEqual(daysOpen(dissent, on));
    });
  });
});

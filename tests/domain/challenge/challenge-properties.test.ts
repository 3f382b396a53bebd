import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayIn } from '#domain/calendar/zoned-day.ts';
import { phaseOf, weeksOf } from '#domain/challenge/challenge-phase.ts';
import type { Challenge, Mark } from '#domain/challenge/challenge.ts';
import { decideChallenge, decideClosing, decideStart } from '#domain/challenge/decide-challenge.ts';
import type { ChallengeAct } from '#domain/challenge/decide-challenge.ts';
import { figureOf } from '#domain/challenge/figure.ts';
import { startOf } from '#domain/shared/day.ts';
import type { Day } from '#domain/shared/instant.ts';
import { weekOf } from '#domain/shared/week.ts';
import { viewChallenge } from '#server/challenge-view.ts';
import { itemId } from '../../support/sample-board.ts';
import { personId } from '../../support/sample-team.ts';

type Step = {
  readonly by: number;
  readonly hours: number;
  /** In which the team says that it is from now on; `undefined`: where it was. */
  readonly zone: string | undefined;
  readonly act: (today: Day) => ChallengeAct;
};

const mark = fc.constantFrom<Mark>(1, 2, 3, 4, 5);
const act: fc.Arbitrary<Step['act']> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom('before' as const, 'after' as const), mark)
      .map(([look, value]) => (): ChallengeAct => ({ kind: 'give-mark', look, mark: value })),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('kept' as const, 'partly' as const, 'not-kept' as const)
      .map((value) => (today: Day): ChallengeAct => ({ kind: 'mark-week', week: weekOf(today), mark: value })),
  },
  fc.constant((): ChallengeAct => ({ kind: 'pause' })),
  fc.constant((): ChallengeAct => ({ kind: 'resume' })),
  fc.constant((): ChallengeAct => ({ kind: 'finish', story: 'It went well.' })),
);
const step: fc.Arbitrary<Step> = fc.record({
  by: fc.integer({ min: 1, max: 5 }),
  hours: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 150 })),
  zone: fc.option(fc.constantFrom('UTC', 'Europe/Rome', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'), { nil: undefined }),
  act,
});

const start = (today: Day): Challenge => {
  const command = { id: itemId(1), practice: 'dissent', by: personId(1), kept: ['dissent'], hasEnded: false } as const;
  const decision = decideStart(undefined, command, { now: startOf(today), today });
  if (decision.kind !== 'changed') throw new Error('not begun');
  return decision.entry.value;
};

/** What the team reads: before each act, on the clock that it says it has, and after it. */
const play = (steps: readonly Step[], seen: (challenge: Challenge, today: Day, done?: ChallengeAct) => void): void => {
  let now = startOf('2026-11-16');
  let zone = 'UTC';
  let challenge = start('2026-11-16');
  const decided = (decision: ReturnType<typeof decideChallenge>): boolean => {
    if (decision.kind === 'changed') challenge = decision.entry.value;
    return decision.kind === 'changed';
  };
  for (const one of steps) {
    now += one.hours * 60 * 60 * 1000;
    zone = one.zone ?? zone;
    const today = dayIn(zone, now);
    decided(decideClosing(challenge, today));
    seen(challenge, today);
    if (challenge.end !== undefined) continue;
    const act = one.act(today);
    const isDone = decided(decideChallenge(challenge, itemId(1), act, personId(one.by), { now, today }));
    decided(decideClosing(challenge, today));
    seen(challenge, today, isDone ? act : undefined);
  }
};

describe('whatever a team does with its four weeks, and whatever clock it says it has', () => {
  test('weeks are four at most and in order, and a week that was marked goes on to count', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        play(steps, (challenge) => {
          const weeks = weeksOf(challenge);
          expect(weeks.length).toBeLessThanOrEqual(4);
          expect(weeks).toEqual([...new Set(weeks)].toSorted());
          for (const { week } of challenge.weekMarks) expect(weeks).toContain(week);
        });
      }),
    );
  });

  test('no figure is shown of fewer than four, none while someone can still change it, and no mark of a person', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        play(steps, (challenge, today) => {
          const view = viewChallenge(challenge, today);
          for (const look of [view.before, view.after])
            if (look.kind === 'told') expect(look.answers).toBeGreaterThanOrEqual(4);
          if (phaseOf(challenge, today) === 'closing') expect(view.after.kind).toBe('open');
          expect(JSON.stringify({ ...view, story: undefined })).not.toMatch(/personId|cccccccc/);
        });
      }),
    );
  });

  test('a look that was told takes no more answers, and no answer to it is left', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let told: unknown;
        play(steps, (challenge, today) => {
          const { before } = viewChallenge(challenge, today);
          if (told !== undefined) expect(before).toEqual(told);
          if (before.kind !== 'open') told = before;
          if (told !== undefined) expect(challenge.before).toEqual([]);
        });
      }),
    );
  });

  test('a pause that is taken is one, and no other is kept', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        play(steps, (challenge, today, done) => {
          if (done?.kind === 'pause') expect(phaseOf(challenge, today)).toBe('paused');
          expect(challenge.pauses.filter(({ until }) => until === undefined).length).toBeLessThanOrEqual(1);
        });
      }),
    );
  });

  test('a person has one mark in each look, and none is left at the end', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        play(steps, ({ before, after, end }) => {
          for (const look of [before, after]) {
            const people = look.map((given) => given.personId);
            expect(new Set(people).size).toBe(people.length);
          }
          if (end !== undefined) expect([...before, ...after]).toEqual([]);
        });
      }),
    );
  });
});

describe('a figure', () => {
  test.each<[readonly Mark[], object]>([
    [[], { kind: 'too-few', answers: 0 }],
    [[1, 2, 3], { kind: 'too-few', answers: 3 }],
    [[1, 2, 3, 4], { kind: 'told', answers: 4, mean: 2.5 }],
    [[3, 3, 4, 4, 5, 5, 5], { kind: 'told', answers: 7, mean: 4.1 }],
  ])('of %j is %j', (given, expected) => {
    expect(figureOf(given.map((value) => ({ mark: value })))).toEqual(expected);
  });
});

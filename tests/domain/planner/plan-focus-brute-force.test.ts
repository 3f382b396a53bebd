import { beforeAll, describe, expect, test } from '@jest/globals';
import { planFocus, scorePlan } from '#domain/planner/plan-focus.ts';
import type { Plan, PlanInput } from '#domain/planner/plan-focus.ts';
import { bruteForce } from './brute-force.ts';
import type { Best } from './brute-force.ts';
import { brokenLimits, oracleScore } from './oracle.ts';
import { smallWeek } from './random-week.ts';

type Solved = { readonly seed: number; readonly input: PlanInput; readonly plan: Plan; readonly best: Best };

let weeks: readonly Solved[] = [];

beforeAll(() => {
  weeks = Array.from({ length: 2000 }, (_, seed) => {
    const input = smallWeek(seed);
    return { seed, input, plan: planFocus(input), best: bruteForce(input) };
  });
}, 60_000);

describe('on 2,000 small weeks', () => {
  test('no plan scores higher than the one that is found, and ties are broken as specified', () => {
    for (const { seed, plan, best } of weeks)
      expect({ seed, blocks: plan.blocks, score: plan.score }).toEqual({
        seed,
        blocks: best.blocks,
        score: best.score,
      });
  });

  test('most of the plans have something to place', () => {
    const filled = weeks.filter(({ best }) => best.blocks.length > 0);
    expect(filled.length).toBeGreaterThan(weeks.length / 2);
  });

  test('the score is what the definition gives for the blocks', () => {
    for (const { seed, input, plan } of weeks) {
      const { blocks, score } = plan;
      expect({ seed, score: scorePlan(input, blocks) }).toEqual({ seed, score });
      expect({ seed, score: oracleScore(input, blocks) }).toEqual({ seed, score });
    }
  });

  test('every limit is kept', () => {
    for (const { seed, input, plan } of weeks)
      expect({ seed, broken: brokenLimits(input, plan.blocks) }).toEqual({ seed, broken: [] });
  });
});

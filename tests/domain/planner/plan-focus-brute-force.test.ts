import { describe, expect, test } from '@jest/globals';
import { planFocus, scorePlan } from '#domain/planner/plan-focus.ts';
import { bruteForce } from './brute-force.ts';
import { brokenLimits, oracleScore } from './oracle.ts';
import { smallWeek } from './random-week.ts';

const seeds = Array.from({ length: 500 }, (_, index) => index);

describe('on 500 small weeks', () => {
  test('no plan scores higher than the one that is found, and ties are broken as specified', () => {
    for (const seed of seeds) {
      const input = smallWeek(seed);
      const { blocks, score } = planFocus(input);
      const best = bruteForce(input);
      expect({ seed, blocks, score }).toEqual({ seed, blocks: best.blocks, score: best.score });
    }
  });

  test('most of the plans have something to place', () => {
    const filled = seeds.filter((seed) => bruteForce(smallWeek(seed)).blocks.length > 0);
    expect(filled.length).toBeGreaterThan(seeds.length / 2);
  });

  test('the score is what the definition gives for the blocks', () => {
    for (const seed of seeds) {
      const input = smallWeek(seed);
      const { blocks, score } = planFocus(input);
      expect({ seed, score: scorePlan(input, blocks) }).toEqual({ seed, score });
      expect({ seed, score: oracleScore(input, blocks) }).toEqual({ seed, score });
    }
  });

  test('every limit is kept', () => {
    for (const seed of seeds) {
      const input = smallWeek(seed);
      expect({ seed, broken: brokenLimits(input, planFocus(input).blocks) }).toEqual({ seed, broken: [] });
    }
  });
});

import { beforeAll, expect, test } from '@jest/globals';
import highsLoader from 'highs';
import type { Highs } from 'highs';
import { planFocus } from '#domain/planner/plan-focus.ts';
import { exactly, scoreOf, toIntegerProgram } from './integer-program.ts';
import { brokenLimits, oracleScore } from './oracle.ts';
import { fullWeek } from './random-week.ts';

let highs: Highs;
beforeAll(async () => {
  highs = await highsLoader();
});

/** The finer the grid, the longer the integer programme takes: the finest is looked at twice here, more often by the bench. */
const gridOf = (seed: number): number => (seed % 100 === 50 ? 5 : seed % 4 === 0 ? 15 : 30);

test('on 200 full weeks an integer programme finds nothing better, and the limits are kept', () => {
  for (let seed = 0; seed < 200; seed++) {
    const input = fullWeek(seed, gridOf(seed));
    const { blocks, score } = planFocus(input);
    const solution = highs.solve(toIntegerProgram(input), exactly);
    expect({ seed, status: solution.Status, score: scoreOf(input, solution.ObjectiveValue) }).toEqual({
      seed,
      status: 'Optimal',
      score,
    });
    expect({ seed, score: oracleScore(input, blocks), broken: brokenLimits(input, blocks) }).toEqual({
      seed,
      score,
      broken: [],
    });
  }
}, 240_000);

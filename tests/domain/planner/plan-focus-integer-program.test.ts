import { beforeAll, expect, test } from '@jest/globals';
import highsLoader from 'highs';
import type { Highs } from 'highs';
import { planFocus } from '#domain/planner/plan-focus.ts';
import { scoreOf, toIntegerProgram } from './integer-program.ts';
import { brokenLimits, oracleScore } from './oracle.ts';
import { fullWeek } from './random-week.ts';

let highs: Highs;
beforeAll(async () => {
  highs = await highsLoader();
});

const weeks = Array.from({ length: 40 }, (_, seed) => ({ seed, grid: seed % 4 === 0 ? 15 : 30 }));

test('on 40 full weeks an integer programme finds nothing better, and the limits are kept', () => {
  for (const { seed, grid } of weeks) {
    const input = fullWeek(seed, grid);
    const { blocks, score } = planFocus(input);
    const solution = highs.solve(toIntegerProgram(input), { mip_rel_gap: 0, mip_abs_gap: 0 });
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
}, 120_000);

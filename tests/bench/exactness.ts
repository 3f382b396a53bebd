import highsLoader from 'highs';
import { planFocus, scorePlan } from '#domain/planner/plan-focus.ts';
import type { PlanInput } from '#domain/planner/plan-focus.ts';
import { bruteForce } from '../domain/planner/brute-force.ts';
import { exactly, scoreOf, toIntegerProgram } from '../domain/planner/integer-program.ts';
import { fullWeek, smallWeek } from '../domain/planner/random-week.ts';
import { report } from './report.ts';

const seeds = (count: number): readonly number[] => Array.from({ length: count }, (_, seed) => seed);

/** Whether the planner is as good as every other plan there is: each figure counts the weeks in which it is not. */
export const benchExactness = async (): Promise<void> => {
  const small = seeds(2000).map(smallWeek);
  const worse = small.filter((week) => planFocus(week).score !== bruteForce(week).score);
  report('mismatches with brute force in 2,000 small weeks', worse.length, 'weeks', 0);
  const wrong = seeds(2000)
    .map((seed) => fullWeek(seed, 5))
    .filter((week) => {
      const { score, blocks } = planFocus(week);
      return score !== scorePlan(week, blocks);
    });
  report('mismatches with scorePlan in 2,000 weeks', wrong.length, 'weeks', 0);
  const isBeaten = await integerProgram();
  const coarse = seeds(200).map((seed) => fullWeek(seed, 15));
  report('mismatches with HiGHS in 200 weeks, grid 15', coarse.filter(isBeaten).length, 'weeks', 0);
  const fine = seeds(20).map((seed) => fullWeek(seed, 5));
  report('mismatches with HiGHS in 20 weeks, grid 5', fine.filter(isBeaten).length, 'weeks', 0);
};

const integerProgram = async (): Promise<(week: PlanInput) => boolean> => {
  const highs = await highsLoader();
  return (week) => {
    const solution = highs.solve(toIntegerProgram(week), exactly);
    return solution.Status !== 'Optimal' || scoreOf(week, solution.ObjectiveValue) !== planFocus(week).score;
  };
};

import { weeksBetween } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';
import { practices } from './practice.ts';
import type { Practice } from './practice.ts';

/** Any week: the turns are counted from it. */
// A week that is written out is one.
const firstWeek = '1970-W01' as Week;

/**
 * The practice whose question is the week's: one of those that are on, in turn, the same for everyone and each time the
 * week is opened. `undefined` where none is on.
 */
export const reflectionOf = (on: readonly Practice[], week: Week): Practice | undefined => {
  const kept = practices.filter((practice) => on.includes(practice));
  const turn = weeksBetween(firstWeek, week) % kept.length;
  return kept[turn];
};

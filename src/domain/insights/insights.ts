import { decisionOn } from '#domain/dissent/dissent.ts';
import type { Dissent } from '#domain/dissent/dissent.ts';
import { obstaclesIn } from '#domain/field-window/field-note.ts';
import { keptShares } from '#domain/reciprocity/kept-share.ts';
import type { KeptShares } from '#domain/reciprocity/kept-share.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import { daysBetween } from '#domain/shared/day.ts';
import { weekOf } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';
import { spokenIn } from '#domain/shout-out/spoken.ts';
import { haveSpoken, voicesAtFirst } from '#domain/shout-out/voices.ts';
import type { BoardEntry } from '#domain/week/board.ts';
import { valuesOf } from '#domain/week/entries.ts';

/** Weeks over which a team looks back. */
export const insightWeeks = 12;

/** How a team's practices go over some weeks: of the team, never of a person. */
export type Insights = {
  readonly kept: KeptShares;
  /** Obstacles that were removed in the field, in each week. */
  readonly obstacles: readonly { readonly week: Week; readonly removed: number }[];
  readonly dissents: {
    /** Those that were decided for the first time in each week. */
    readonly weeks: readonly DecidedWeek[];
    /** In all the weeks together. */
    readonly all: Omit<DecidedWeek, 'week'>;
    /** Raised, and not decided yet. */
    readonly waiting: number;
  };
  /** How many of those in the team now have had their turn in the round that is on. */
  readonly voices: { readonly heard: number; readonly people: number };
};

type DecidedWeek = {
  readonly week: Week;
  readonly decided: number;
  /** Days from raising to the first decision, of the one in the middle; `undefined` where none was decided. */
  readonly days: number | undefined;
};

/**
 * @param entries what is open, and what belongs to the weeks
 * @param weeks oldest first; the last is the current one
 */
export const insightsOf = (
  entries: readonly BoardEntry[],
  weeks: readonly Week[],
  thisWeek: Week,
  people: readonly PersonId[],
): Insights => {
  const obstacles = obstaclesIn(valuesOf(entries, 'field-note'));
  const voices = valuesOf(entries, 'voices')[0] ?? voicesAtFirst;
  const heard = haveSpoken(voices, thisWeek, spokenIn(valuesOf(entries, 'shout-out'), thisWeek));
  return {
    kept: keptShares(valuesOf(entries, 'promise'), weeks, thisWeek),
    obstacles: weeks.map((week) => ({ week, removed: obstacles.filter(({ day }) => weekOf(day) === week).length })),
    dissents: dissentsIn(valuesOf(entries, 'dissent'), weeks),
    voices: { heard: people.filter((person) => heard.has(person)).length, people: people.length },
  };
};

const dissentsIn = (dissents: readonly Dissent[], weeks: readonly Week[]): Insights['dissents'] => {
  const decided = dissents.flatMap(firstDecision).filter(({ week }) => weeks.includes(week));
  const said = (some: typeof decided) => ({ decided: some.length, days: middle(some.map(({ days }) => days)) });
  return {
    weeks: weeks.map((week) => ({ week, ...said(decided.filter((one) => one.week === week)) })),
    all: said(decided),
    waiting: dissents.filter((dissent) => decisionOn(dissent) === undefined).length,
  };
};

/** What its author took back was not decided by the team. */
const firstDecision = ({ steps, raised }: Dissent): readonly { readonly week: Week; readonly days: number }[] => {
  const first = steps.find((step) => step.kind === 'decision' && step.outcome.kind !== 'withdrawn');
  return first === undefined ? [] : [{ week: weekOf(first.on), days: daysBetween(raised.on, first.on) }];
};

/** The value in the middle; the mean of the two in the middle of an even number. */
const middle = (values: readonly number[]): number | undefined => {
  const sorted = values.toSorted((one, other) => one - other);
  const half = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[half - 1], sorted[half]];
  if (high === undefined) return undefined;
  return sorted.length % 2 === 1 || low === undefined ? high : (low + high) / 2;
};

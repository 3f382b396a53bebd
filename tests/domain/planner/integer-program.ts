import type { PlanInput } from '#domain/planner/plan-focus.ts';
import { candidatesOf, emptyScore, roomOf } from './oracle.ts';
import type { Candidate } from './oracle.ts';

/** A week as an integer programme in LP format: one variable a block that is allowed on its own. */
export const toIntegerProgram = (input: PlanInput): string => {
  const { gap, perDayBlocks } = input.settings;
  const all = candidatesOf(input);
  const room = roomOf(input);
  const rows = input.days.flatMap((_, day) => {
    const own = all.flatMap((one, index) => (one.day === day ? [{ ...one, index }] : []));
    const starts = [...new Set(own.map(({ block }) => block.start))];
    return [
      // Blocks that are under way at the same minute, their gap included: at most one. Starts suffice as minutes.
      ...starts
        .map((minute) => own.filter(({ block }) => block.start <= minute && minute < block.end + gap))
        .map((some) => `${sum(some, () => 1)} <= 1`),
      `${sum(own, () => 1)} <= ${perDayBlocks}`,
      `${sum(own, length)} <= ${room.days[day]!}`,
    ];
  });
  const week = all.map((one, index) => ({ ...one, index }));
  return [
    'Maximize',
    `obj: ${sum(week, ({ worth }) => worth)}`,
    'Subject To',
    ...[...rows, `${sum(week, length)} <= ${room.week}`].map((row, index) => `r${index}: ${row}`),
    'Binary',
    week.map(({ index }) => `x${index}`).join('\n'),
    'End',
  ].join('\n');
};

/** Options of HiGHS under which an optimum is one: two plans' scores are the same or at least half a unit apart. */
export const exactly = { mip_rel_gap: 0, mip_abs_gap: 0.4 };

/** The score of an optimum of the programme. */
export const scoreOf = (input: PlanInput, objective: number): number =>
  emptyScore(input) + Math.round(objective * 2) / 2;

type Indexed = Candidate & { readonly index: number };

const length = ({ block }: Candidate): number => block.end - block.start;

const sum = (some: readonly Indexed[], factor: (one: Indexed) => number): string => {
  const terms = some.map((one) => ({ by: factor(one), name: `x${one.index}` })).filter(({ by }) => by !== 0);
  const text = terms.map(({ by, name }) => `${by < 0 ? '-' : '+'} ${Math.abs(by)} ${name}`);
  return text.length === 0 ? '0 x0' : text.join('\n ');
};

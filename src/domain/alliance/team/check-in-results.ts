import type { Day } from '#domain/shared/instant.ts';
import { isBlank } from '#domain/shared/text.ts';
import { answersIn, closedOn, isClosed } from './check-in.ts';
import type { TeamCheckIn } from './check-in.ts';
import type { TeamAlliance } from './team-alliance.ts';

/** Answers from which on a round shows figures. */
export const figuresFrom = 4;

/** Answers from which on a round shows what people would change. */
export const commentsFrom = 5;

/** Means of a round, one decimal, on the three things that an alliance rests on. */
export type Figures = { readonly purpose: number; readonly trust: number; readonly care: number };

/** What a closed round tells the team; nothing in it belongs to a person. */
export type RoundResult = {
  readonly round: number;
  readonly closedOn: Day;
  /** How many answered. */
  readonly answers: number;
  /** `undefined` below {@link figuresFrom} answers, for good. */
  readonly figures: Figures | undefined;
  /** `undefined` below {@link commentsFrom} answers; in alphabetical order, which tells nothing of who or when. */
  readonly comments: readonly string[] | undefined;
};

/** The closed rounds, oldest first. */
export const resultsOf = (alliance: TeamAlliance, today: Day): readonly RoundResult[] => {
  const rounds = [...new Set(alliance.checkIns.map(({ round }) => round))].toSorted((one, other) => one - other);
  return rounds
    .filter((round) => isClosed(alliance, round, today))
    .flatMap((round) => {
      const day = closedOn(alliance, round);
      return day === undefined ? [] : [resultOf(round, day, answersIn(alliance, round))];
    });
};

const resultOf = (round: number, day: Day, answers: readonly TeamCheckIn[]): RoundResult => ({
  round,
  closedOn: day,
  answers: answers.length,
  figures: answers.length < figuresFrom ? undefined : figuresOf(answers),
  comments: answers.length < commentsFrom ? undefined : commentsOf(answers),
});

const figuresOf = (answers: readonly TeamCheckIn[]): Figures => ({
  purpose: mean(answers.map(({ purpose }) => purpose)),
  trust: mean(answers.map(({ trust }) => trust)),
  care: mean(answers.map(({ care }) => care)),
});

const mean = (marks: readonly number[]): number =>
  Math.round((marks.reduce((sum, mark) => sum + mark, 0) / marks.length) * 10) / 10;

const commentsOf = (answers: readonly TeamCheckIn[]): readonly string[] =>
  answers
    .map(({ change }) => change.trim())
    .filter((change) => !isBlank(change))
    .toSorted((one, other) => (one < other ? -1 : 1));

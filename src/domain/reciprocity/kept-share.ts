import type { Week } from '#domain/shared/week.ts';
import { isStanding } from './reciprocity.ts';
import type { PromiseReading, TeamPromise } from './reciprocity.ts';

/** Promises from which on a share is told. */
const shareThreshold = 4;

/** How the promises of one or more weeks were found. */
export type KeptShare =
  | {
      readonly kind: 'told';
      readonly kept: number;
      readonly toFix: number;
      readonly letGo: number;
      /** Whose week is over without anyone having read them again. */
      readonly unread: number;
    }
  /** Too few promises, or all by one person: a share would be theirs. */
  | { readonly kind: 'too-few'; readonly promises: number };

export type KeptWeek = { readonly week: Week; readonly share: KeptShare };

type Found = Pick<TeamPromise, 'by'> & { readonly week: Week; readonly found: PromiseReading['found'] | 'unread' };

/** The team's kept share in each of these weeks and in all together. A promise counts in each week that it was for. */
export const keptShares = (
  promises: readonly TeamPromise[],
  weeks: readonly Week[],
  thisWeek: Week,
): { readonly weeks: readonly KeptWeek[]; readonly all: KeptShare } => {
  const found = promises.flatMap((promise) => foundIn(promise, thisWeek)).filter(({ week }) => weeks.includes(week));
  return {
    weeks: weeks.map((week) => ({ week, share: shareOf(found.filter((one) => one.week === week)) })),
    all: shareOf(found),
  };
};

const foundIn = (promise: TeamPromise, thisWeek: Week): readonly Found[] => {
  const { by, week, readings } = promise;
  const read = readings.map((reading) => ({ ...reading, by }));
  return isStanding(promise) && week < thisWeek ? [...read, { by, week, found: 'unread' }] : read;
};

const shareOf = (found: readonly Found[]): KeptShare => {
  const people = new Set(found.map(({ by }) => by));
  if (found.length < shareThreshold || people.size < 2) return { kind: 'too-few', promises: found.length };
  const count = (which: Found['found']): number => found.filter((one) => one.found === which).length;
  return { kind: 'told', kept: count('kept'), toFix: count('to-fix'), letGo: count('let-go'), unread: count('unread') };
};

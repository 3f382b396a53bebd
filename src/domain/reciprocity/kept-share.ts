import type { Week } from '#domain/shared/week.ts';
import { isStanding } from './reciprocity.ts';
import type { PromiseReading, TeamPromise } from './reciprocity.ts';

/** Promises from which on a share is told, and the people whose they are at least: of two, each knows their own. */
const shareThreshold = 4;
const sharePeople = 3;

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
  /** Too few promises, or of too few people: a share would be theirs. */
  | { readonly kind: 'too-few'; readonly promises: number };

type KeptWeek = { readonly week: Week; readonly share: KeptShare };

type Found = Pick<TeamPromise, 'by'> & { readonly week: Week; readonly found: PromiseReading['found'] | 'unread' };

export type KeptShares = {
  readonly weeks: readonly KeptWeek[];
  readonly all: KeptShare;
  /** Promises of these weeks that are not in `all`, where that is told. */
  readonly leftOut: number;
};

/**
 * The team's kept share in each of these weeks and in all together. A promise counts in each week that it was for.
 *
 * All together holds the weeks that are told, and those that are not only where they are enough among themselves: less
 * the weeks that are told it would else be one person's.
 */
export const keptShares = (promises: readonly TeamPromise[], weeks: readonly Week[], thisWeek: Week): KeptShares => {
  const found = promises.flatMap((promise) => foundIn(promise, thisWeek)).filter(({ week }) => weeks.includes(week));
  const single = weeks.map((week) => ({ week, share: shareOf(found.filter((one) => one.week === week)) }));
  const told = new Set(single.filter(({ share }) => share.kind === 'told').map(({ week }) => week));
  const rest = found.filter(({ week }) => !told.has(week));
  const isWhole = told.size === 0 || rest.length === 0 || shareOf(rest).kind === 'told';
  const all = isWhole ? found : found.filter(({ week }) => told.has(week));
  return { weeks: single, all: shareOf(all), leftOut: found.length - all.length };
};

const foundIn = (promise: TeamPromise, thisWeek: Week): readonly Found[] => {
  const { by, week, readings } = promise;
  const read = readings.map((reading) => ({ ...reading, by }));
  return isStanding(promise) && week < thisWeek ? [...read, { by, week, found: 'unread' }] : read;
};

const shareOf = (found: readonly Found[]): KeptShare => {
  const people = new Set(found.map(({ by }) => by));
  if (found.length < shareThreshold || people.size < sharePeople) return { kind: 'too-few', promises: found.length };
  const count = (which: Found['found']): number => found.filter((one) => one.found === which).length;
  return { kind: 'told', kept: count('kept'), toFix: count('to-fix'), letGo: count('let-go'), unread: count('unread') };
};

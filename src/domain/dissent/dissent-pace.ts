import type { Day } from '#domain/shared/instant.ts';
import { daysOpen } from './dissent-turn.ts';
import { decisionOn, isSettled } from './dissent.ts';
import type { Dissent } from './dissent.ts';

/** Dissents from which on anything about their number is told. */
const paceThreshold = 4;

/** How a team deals with its dissents. Never of a person, and never of a personal one. */
type DissentPace =
  | {
      readonly kind: 'told';
      /** Settled, tried out, or heard and left open. */
      readonly decided: number;
      readonly waiting: number;
      /** Half of those that are settled took at most so many days; `undefined` while fewer than the threshold are. */
      readonly medianDays: number | undefined;
    }
  | { readonly kind: 'too-few' };

/** @param dissents of a team's board, of the time that is looked at */
export const dissentPace = (dissents: readonly Dissent[], today: Day): DissentPace => {
  if (dissents.length < paceThreshold) return { kind: 'too-few' };
  const decided = dissents.filter((dissent) => decisionOn(dissent) !== undefined).length;
  const days = dissents.filter(isSettled).map((dissent) => daysOpen(dissent, today));
  return {
    kind: 'told',
    decided,
    waiting: dissents.length - decided,
    medianDays: days.length < paceThreshold ? undefined : medianOf(days),
  };
};

/** The lower of the two in the middle, so that it is one of the numbers. */
const medianOf = (numbers: readonly number[]): number | undefined =>
  numbers.toSorted((one, other) => one - other)[Math.floor((numbers.length - 1) / 2)];

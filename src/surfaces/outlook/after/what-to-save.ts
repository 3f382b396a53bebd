import { addMonths } from '#domain/shared/day.ts';
import type { Day } from '#domain/shared/instant.ts';
import { evidenceLimit, isBlank } from '#domain/shared/text.ts';
import { answersIn } from '../../ui/check-in/check-in-text.ts';
import type { CheckInText, PulseAnswers } from '../../ui/check-in/check-in-text.ts';
import { pulses } from '../../ui/check-in/pulses.ts';

/** A promise while it is being written. It has its id from the start: sent twice, it is still one. */
export type PromiseText = { readonly id: string; readonly text: string; readonly day: Day };

/** What "Save" sends; each part is `undefined` where there is nothing of it, or not all of it yet. */
export type ToSave = {
  readonly checkIn: PulseAnswers | undefined;
  readonly promise: PromiseText | undefined;
  /** A check-in is begun, and an answer is missing. */
  readonly marksMissing: boolean;
};

/** @param checkIn `undefined` where no check-in is being written */
export const whatToSave = (checkIn: CheckInText | undefined, promise: PromiseText, today: Day): ToSave => {
  const answers = checkIn && answersIn(checkIn);
  const begun = checkIn !== undefined && pulses.some((pulse) => checkIn[pulse] !== '');
  return {
    checkIn: answers !== undefined && pulses.every((pulse) => fits(answers[pulse].line)) ? answers : undefined,
    promise: isWhole(promise, today) ? promise : undefined,
    marksMissing: begun && answers === undefined,
  };
};

const fits = (text: string): boolean => text.length <= evidenceLimit;

const isWhole = ({ text, day }: PromiseText, today: Day): boolean =>
  !isBlank(text) && fits(text) && day >= today && day <= addMonths(today, 12);

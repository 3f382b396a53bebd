import { sharedMinutes, totalMinutes, union } from './interval-set.ts';
import { planFocus } from './plan-focus.ts';
import type { PlanInput } from './plan.ts';

/**
 * The input with its target lowered to what has to be booked now. With `need` minutes missing and room for `room`, the
 * spare room is `room - need`: as long as that is as large as the need, nothing is booked; from there on each minute of
 * room that is lost books one, until all of the need is booked when there is just room for it. Blocks that stand and
 * still may stand are never given up for it.
 *
 * @throws RangeError on invalid settings.
 */
export const guardTarget = (input: PlanInput): PlanInput => {
  const fixed = totalMinutes(union(input.pinned));
  const need = Math.max(0, input.settings.perWeekMinutes - fixed);
  const atRisk = Math.min(need, Math.max(0, 2 * need - roomFor(input)));
  const booked = Math.min(need, Math.max(onGrid(atRisk, input.settings.grid), standingMinutes(input)));
  return { ...input, settings: { ...input.settings, perWeekMinutes: fixed + booked } };
};

/** The most minutes of focus that the days could hold, whatever they are worth and whatever stands there now. */
const roomFor = (input: PlanInput): number => {
  const { settings, days } = input;
  const perWeekMinutes = days.length * settings.perDayMinutes + totalMinutes(union(input.pinned));
  const { blocks } = planFocus({
    ...input,
    relationship: [],
    busy: [...input.busy, ...input.relationship],
    current: [],
    settings: { ...settings, perWeekMinutes, preference: 'none', weights: minutesAlone },
  });
  return totalMinutes(blocks);
};

/** Each minute counts the same, and nothing else does: where no time is preferred, there is nothing to be beside. */
const minutesAlone = { warmUpMinutes: 0, lunchMinute: 0, changedMinute: 0, changedBlock: 0 };

const standingMinutes = ({ current, busy, relationship, pinned }: PlanInput): number => {
  const taken = [...busy, ...relationship, ...pinned];
  const standing = current.filter((block) => taken.every((one) => sharedMinutes(one, block) === 0));
  return totalMinutes(union(standing));
};

const onGrid = (minutes: number, grid: number): number => Math.ceil(minutes / grid) * grid;

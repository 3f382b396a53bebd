import type { WeeklyTime } from './team-series.ts';
import { chooseTeamWindow, isWorthMoving, priceTeamWindow } from './team-window.ts';
import type { TeamWindowInput, WindowOption } from './team-window.ts';
import { windowGrid } from './window-members.ts';

/** What a team may choose its field window from, and what it has now. */
export type WindowChoices = {
  /** What the team has now, where it is of the length that is looked for; then the best, each unlike those before it. */
  readonly options: readonly WindowOption[];
  /** The one of them to begin with: what the team has, unless another one is worth the move. */
  readonly suggested: WindowOption | undefined;
  /** What the team has adopted, with what it costs in the same weeks; `undefined`: nothing, or nothing on the grid. */
  readonly adopted: WindowOption | undefined;
  /** Whether the best one would let someone more come each week, on average, than what is adopted. */
  readonly isBetter: boolean;
};

/** How many are put before people: enough to choose from, few enough to look at. */
const mostOptions = 3;

/** Minutes between two times of one day that count as different. */
const apart = 120;

/**
 * The least costly times for a team's window.
 *
 * @throws RangeError as `chooseTeamWindow`
 */
export const windowChoices = (
  team: Pick<TeamWindowInput, 'members' | 'zone' | 'weeks'>,
  minutes: number,
  adopted: WeeklyTime | undefined,
): WindowChoices => {
  const options = chooseTeamWindow({ ...team, lengthMinutes: minutes, grid: windowGrid });
  const now = adopted && priceAdopted(team, adopted);
  const [best] = options;
  // Another length is another wish; only like is held against like.
  const like = adopted?.minutes === minutes && adopted.zone === team.zone ? now : undefined;
  const isBetter = like !== undefined && best !== undefined && isWorthMoving(like, best);
  const others = differing(options);
  const kept = others.find((one) => like !== undefined && isSameSlot(one, like)) ?? like;
  return {
    options: kept === undefined || others.includes(kept) ? others : [kept, ...others],
    suggested: isBetter ? best : (kept ?? best),
    adopted: now,
    isBetter,
  };
};

const isSameSlot = (one: WindowOption, other: WindowOption): boolean =>
  one.slot.weekday === other.slot.weekday && one.slot.minute === other.slot.minute;

const priceAdopted = (
  team: Pick<TeamWindowInput, 'members' | 'weeks'>,
  { moment, minutes, zone }: WeeklyTime,
): WindowOption | undefined => priceTeamWindow({ ...team, zone, lengthMinutes: minutes, grid: windowGrid }, moment);

/** The best, then the best on each other day, then what is well apart on the same day. */
const differing = (options: readonly WindowOption[]): readonly WindowOption[] => {
  const picked: WindowOption[] = [];
  const pick = (isDifferent: (one: WindowOption, other: WindowOption) => boolean): void => {
    for (const option of options)
      if (picked.length < mostOptions && picked.every((other) => isDifferent(option, other))) picked.push(option);
  };
  pick((one, other) => one.slot.weekday !== other.slot.weekday);
  pick(
    (one, other) => one.slot.weekday !== other.slot.weekday || Math.abs(one.slot.minute - other.slot.minute) >= apart,
  );
  return picked;
};

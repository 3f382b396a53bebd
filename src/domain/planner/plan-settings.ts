/** What each thing counts in the objective: whole numbers, 10 units = one minute of real focus. */
export type PlanWeights = {
  /** Per minute of a block beyond {@link PlanWeights.warmUpMinutes}. */
  readonly focusMinute: number;
  /** Minutes at the start of each block that bring nothing yet. */
  readonly warmUpMinutes: number;
  /** Per block beside relationship time. */
  readonly beside: number;
  /** Minutes within which a block still counts as beside. */
  readonly besideWithin: number;
  /** Per minute in the preferred half of the day. */
  readonly preferredMinute: number;
  /** Against each minute inside lunch. */
  readonly lunchMinute: number;
  /** Against each minute that the week's target is missed by. */
  readonly missingMinute: number;
  /** Against each minute that is covered now and would not be, or the other way round. */
  readonly changedMinute: number;
  /** Against each block that would be written or removed. */
  readonly changedBlock: number;
};

/** How a person wants their focus time; minutes throughout. */
export type PlanSettings = {
  /** Blocks start and end on multiples of this. */
  readonly grid: number;
  readonly minLength: number;
  readonly maxLength: number;
  /** Between two blocks of a day, more than 0. */
  readonly gap: number;
  readonly perDayMinutes: number;
  readonly perDayBlocks: number;
  /** Target and limit of all the days planned together. */
  readonly perWeekMinutes: number;
  readonly preference: 'morning' | 'afternoon' | 'none';
  /** Weights that differ from the defaults. */
  readonly weights?: Partial<PlanWeights>;
};

const defaultWeights: PlanWeights = {
  focusMinute: 10,
  warmUpMinutes: 25,
  beside: 400,
  besideWithin: 15,
  preferredMinute: 2,
  lunchMinute: 15,
  missingMinute: 8,
  changedMinute: 2,
  changedBlock: 150,
};

export const defaultPlanSettings: PlanSettings = {
  grid: 5,
  minLength: 60,
  maxLength: 180,
  gap: 15,
  perDayMinutes: 240,
  perDayBlocks: 3,
  perWeekMinutes: 900,
  preference: 'none',
};

/** Products of two sums of such weights over a year stay exact in a double. */
const weightLimit = 1000;

/**
 * The weights to plan with.
 *
 * @throws RangeError when the settings contradict themselves or are not whole numbers.
 */
export const checkSettings = (settings: PlanSettings): PlanWeights => {
  const { grid, minLength, maxLength, gap, perDayMinutes, perDayBlocks, perWeekMinutes } = settings;
  demandWhole({ grid, maxLength, gap }, 1);
  demandWhole({ minLength }, 1, maxLength);
  demandWhole({ perDayMinutes, perDayBlocks, perWeekMinutes }, 0);
  const weights = { ...defaultWeights, ...settings.weights };
  demandWhole(weights, 0, weightLimit);
  return weights;
};

const demandWhole = (values: Readonly<Record<string, number>>, least: number, most = Infinity): void => {
  for (const [name, value] of Object.entries(values)) {
    if (!Number.isSafeInteger(value) || value < least || value > most) throw new RangeError(name);
  }
};

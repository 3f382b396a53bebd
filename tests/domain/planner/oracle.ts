import type { Interval, PlanInput } from '#domain/planner/plan-focus.ts';

/*
 * The planner's rules once more, minute by minute and as plainly as possible, sharing no code with it. Numbers are
 * the specification's defaults.
 */

/** A day's block with what it adds to the objective, its share of the distance included. */
export type Candidate = {
  readonly block: Interval;
  readonly day: number;
  readonly worth: number;
  readonly distance: number;
};

export const minutesOf = ({ start, end }: Interval): readonly number[] =>
  Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);

export const minuteSet = (intervals: readonly Interval[]): ReadonlySet<number> => new Set(intervals.flatMap(minutesOf));

const count = (block: Interval, inside: ReadonlySet<number>): number =>
  minutesOf(block).filter((minute) => inside.has(minute)).length;

const key = ({ start, end }: Interval): string => `${start}-${end}`;

/** What pinned blocks leave of each day's minutes and of the week's. */
export const roomOf = (input: PlanInput): { readonly days: readonly number[]; readonly week: number } => {
  const pinned = minuteSet(input.pinned);
  const { perDayMinutes, perWeekMinutes } = input.settings;
  const days = input.days.map(({ working }) => {
    const inside = [...minuteSet(working)].filter((minute) => pinned.has(minute)).length;
    return Math.max(0, perDayMinutes - inside);
  });
  return { days, week: Math.max(0, perWeekMinutes - pinned.size) };
};

/** Each week is looked through once, however many questions are asked about it. */
const found = new WeakMap<PlanInput, readonly Candidate[]>();

/** Every block that the rules allow on its own. */
export const candidatesOf = (input: PlanInput): readonly Candidate[] => {
  const known = found.get(input) ?? findCandidates(input);
  found.set(input, known);
  return known;
};

/** What is asked of every block, as sets of minutes. */
type Minutes = {
  readonly current: ReadonlySet<number>;
  readonly lunch: ReadonlySet<number>;
  readonly tombstones: readonly ReadonlySet<number>[];
};

const findCandidates = (input: PlanInput): readonly Candidate[] => {
  const { grid, minLength, maxLength } = input.settings;
  const taken = minuteSet([...input.busy, ...input.relationship, ...input.pinned]);
  const current = minuteSet(input.current);
  const tombstones = input.tombstones.map((one) => minuteSet([one]));
  const allowed: Candidate[] = [];
  input.days.forEach(({ working, lunch }, day) => {
    const inside = minuteSet(working);
    const minutes = { current, tombstones, lunch: minuteSet(lunch) };
    const free = [...inside].filter((minute) => !taken.has(minute));
    const isFree = new Set(free);
    for (const start of free.filter((minute) => minute % grid === 0)) {
      for (let end = start + grid; end - start <= maxLength; end += grid) {
        if (!minutesOf({ start: end - grid, end }).every((minute) => isFree.has(minute))) break;
        const block = { start, end };
        if (end - start >= minLength && !isBarred(block, minutes))
          allowed.push({ block, day, ...worthOf(block, day, input, minutes) });
      }
    }
  });
  return allowed;
};

const isBarred = (block: Interval, { tombstones }: Minutes): boolean =>
  tombstones.some((tombstone) => count(block, tombstone) * 2 >= block.end - block.start);

const worthOf = (
  block: Interval,
  day: number,
  input: PlanInput,
  minutes: Minutes,
): Pick<Candidate, 'worth' | 'distance'> => {
  const length = block.end - block.start;
  const { working } = input.days[day]!;
  const middle = (Math.min(...working.map((w) => w.start)) + Math.max(...working.map((w) => w.end))) / 2;
  const preferred = {
    morning: Math.max(0, Math.min(block.end, middle) - block.start),
    afternoon: Math.max(0, block.end - Math.max(block.start, middle)),
    none: 0,
  }[input.settings.preference];
  const beside = input.relationship.some(
    ({ start, end }) =>
      end > start &&
      ((block.start - end >= 0 && block.start - end <= 15) || (start - block.end >= 0 && start - block.end <= 15)),
  );
  const isCurrent = input.current.some((one) => key(one) === key(block));
  const distance = 2 * (length - 2 * count(block, minutes.current)) + (isCurrent ? -150 : 150);
  const own = 10 * (length - 25) + (beside ? 400 : 0) + 2 * preferred - 15 * count(block, minutes.lunch);
  return { worth: own + 8 * length - distance, distance };
};

/** The objective of doing nothing, to which candidates add. */
export const emptyScore = (input: PlanInput): number => 0 - 8 * roomOf(input).week - emptyDistance(input);

export const emptyDistance = ({ current }: PlanInput): number =>
  2 * minuteSet(current).size + 150 * new Set(current.map(key)).size;

/** The objective of any plan, from its definition. */
export const oracleScore = (input: PlanInput, blocks: readonly Interval[]): number => {
  const all = candidatesOf(input);
  const worth = blocks.map((block) => all.find((one) => key(one.block) === key(block))!.worth);
  return emptyScore(input) + worth.reduce((sum, one) => sum + one, 0);
};

/** Which limits a plan breaks, in words. */
export const brokenLimits = (input: PlanInput, blocks: readonly Interval[]): readonly string[] => {
  const { gap, perDayBlocks } = input.settings;
  const room = roomOf(input);
  const all = candidatesOf(input);
  const placed = blocks.map((block) => all.find((one) => key(one.block) === key(block)));
  const length = (some: readonly Interval[]): number => some.reduce((sum, { start, end }) => sum + end - start, 0);
  const broken = placed.flatMap((one, index) => (one === undefined ? [`${key(blocks[index]!)} is not allowed`] : []));
  input.days.forEach((_, day) => {
    const own = placed.flatMap((one) => (one?.day === day ? [one.block] : [])).sort((a, b) => a.start - b.start);
    if (own.length > perDayBlocks) broken.push(`day ${day} has ${own.length} blocks`);
    if (length(own) > room.days[day]!) broken.push(`day ${day} has ${length(own)} minutes`);
    own.slice(1).forEach((block, index) => {
      if (block.start - own[index]!.end < gap) broken.push(`day ${day} has no gap before ${key(block)}`);
    });
  });
  if (length(blocks) > room.week) broken.push(`the week has ${length(blocks)} minutes`);
  return broken;
};

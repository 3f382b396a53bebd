import { isSameWeekly } from '#domain/calendar/team-series.ts';
import type { WeeklyTime } from '#domain/calendar/team-series.ts';
import { overlapsWeekly } from '#domain/calendar/weekly-overlap.ts';
import type { Day } from '#domain/shared/instant.ts';
import { addWeeks, weekOf } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';
import { changed, refused, unchanged } from '#domain/week/practice-decision.ts';
import type { PracticeDecision, PracticeRefusal } from '#domain/week/practice-decision.ts';
import { isPossibleWindow } from './decide-field-window.ts';
import { teamWindowId } from './team-window.ts';
import type { AdoptedWindow, TeamFieldWindow } from './team-window.ts';

export type TeamWindowCommand = AdoptedWindow & {
  /** Revision that this was chosen over; 0 for the first. */
  readonly basedOn: number;
};

/** What a window has to agree with. */
export type TeamWindowAround = {
  /** Of the team's clock now. */
  readonly zone: string;
  /** What other teams of the person who adopts it have adopted: nobody is in two places. */
  readonly elsewhere: readonly WeeklyTime[];
};

type Decision = PracticeDecision<'team-field-window'>;

/** Whether someone of a team adopts a time for it, or moves its window. */
export const decideTeamWindow = (
  current: TeamFieldWindow | undefined,
  { basedOn, ...window }: TeamWindowCommand,
  around: TeamWindowAround,
): Decision => {
  if (current?.window !== undefined && isSameWeekly(current.window, window)) return unchanged;
  const reason = refusalOf(current, { basedOn, ...window }, around);
  return reason === undefined ? next({ window, before: lastOf(current), revision: basedOn + 1 }) : refused(reason);
};

/** Whether someone of a team gives its window up; twice is once. */
export const decideTeamWindowRemoval = (current: TeamFieldWindow | undefined, basedOn: number): Decision => {
  if (current?.window === undefined) return unchanged;
  if (current.revision !== basedOn) return refused('text-has-changed');
  return next({ window: undefined, before: lastOf(current), revision: basedOn + 1 });
};

const lastOf = (current: TeamFieldWindow | undefined): WeeklyTime | undefined => {
  if (current?.window === undefined) return current?.before;
  const { moment, minutes, zone } = current.window;
  return { moment, minutes, zone };
};

const next = (value: TeamFieldWindow): Decision =>
  changed({ noun: 'team-field-window', id: teamWindowId, place: 'open', value });

const refusalOf = (
  current: TeamFieldWindow | undefined,
  { basedOn, ...window }: TeamWindowCommand,
  { zone, elsewhere }: TeamWindowAround,
): PracticeRefusal | undefined => {
  if (!isPossibleWindow(window)) return 'out-of-range';
  // The hour was chosen on a clock that is not the team's any more.
  if ((current?.revision ?? 0) !== basedOn || window.zone !== zone) return 'text-has-changed';
  const weeks = yearFrom(window.on);
  return elsewhere.some((other) => overlapsWeekly(window, other, weeks)) ? 'window-overlaps' : undefined;
};

/** Every change of clocks comes round in a year. */
const yearFrom = (day: Day): readonly Week[] => Array.from({ length: 53 }, (_, index) => addWeeks(weekOf(day), index));

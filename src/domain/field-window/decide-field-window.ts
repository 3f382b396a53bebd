import type { WeeklyTime } from '#domain/calendar/team-series.ts';
import { isZone } from '#domain/calendar/zoned-day.ts';
import { changed, refused, removed, unchanged } from '#domain/week/practice-decision.ts';
import type { PracticeDecision } from '#domain/week/practice-decision.ts';
import type { WeeklyMoment } from '#domain/week/team-settings.ts';
import { fewestMinutes, mostMinutes } from './field-window.ts';
import type { FieldWindow } from './field-window.ts';

export type FieldWindowCommand = Omit<FieldWindow, 'revision'> & {
  /** Revision that this was chosen over; 0 for the first. */
  readonly basedOn: number;
};

type Decision = PracticeDecision<'field-window'>;

/** Whether someone chooses, or moves, their window. */
export const decideFieldWindow = (current: FieldWindow | undefined, command: FieldWindowCommand): Decision => {
  const { basedOn, ...window } = command;
  if (current !== undefined && isSame(current, window)) return unchanged;
  if (!isPossibleWindow(window)) return refused('out-of-range');
  if ((current?.revision ?? 0) !== basedOn) return refused('text-has-changed');
  const value = { ...window, revision: basedOn + 1 };
  return changed({ noun: 'field-window', id: window.by, place: 'open', value });
};

/** Giving it up; twice is once. */
export const decideFieldWindowRemoval = (current: FieldWindow | undefined): Decision =>
  current === undefined ? unchanged : removed;

/** Whether a window can be at such a time, and be so long. */
export const isPossibleWindow = ({ moment, minutes, zone }: WeeklyTime): boolean =>
  isWithin(moment.weekday, 0, 6) &&
  isWithin(moment.minute, 0, 1439) &&
  isWithin(minutes, fewestMinutes, mostMinutes) &&
  isZone(zone);

const isWithin = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && least <= value && value <= most;

const isSame = (window: FieldWindow, other: Omit<FieldWindow, 'revision'>): boolean =>
  isSameMoment(window.moment, other.moment) &&
  window.minutes === other.minutes &&
  window.zone === other.zone &&
  window.shown === other.shown &&
  window.reminded === other.reminded;

const isSameMoment = (one: WeeklyMoment, other: WeeklyMoment): boolean =>
  one.weekday === other.weekday && one.minute === other.minute;

import { isZone } from '#domain/calendar/zoned-day.ts';
import { addDays } from '#domain/shared/day.ts';
import type { Day } from '#domain/shared/instant.ts';
import type { BoardEntry } from './board.ts';
import { practices } from './practice.ts';
import { changed, refused, unchanged } from './practice-decision.ts';
import type { PracticeDecision } from './practice-decision.ts';
import type { TeamSettings, WeeklyMoment } from './team-settings.ts';

/** What someone sets, and the revision that they had before them. */
export type SettingsCommand = Omit<TeamSettings, 'revision'> & { readonly basedOn: number };

/** A team has one of these: its id is its noun. */
export const settingsId = 'settings';

/** Days that a team can pause ahead. */
const longestPause = 366;

/** Anyone of the team may set its practices; two who do so at once do not overwrite each other. */
export const decideSettings = (
  current: BoardEntry<'settings'> | undefined,
  { basedOn, ...wanted }: SettingsCommand,
  today: Day,
): PracticeDecision<'settings'> => {
  const revision = current?.value.revision ?? 0;
  if (basedOn !== revision) return refused('text-has-changed');
  if (!isMoment(wanted.needsAt) || !isMoment(wanted.shoutOutsAt) || !isZone(wanted.zone))
    return refused('out-of-range');
  const { pausedUntil } = wanted;
  if (pausedUntil !== current?.value.pausedUntil) {
    if (pausedUntil !== undefined && pausedUntil <= today) return refused('day-is-past');
    if (pausedUntil !== undefined && pausedUntil > addDays(today, longestPause)) return refused('day-is-too-far');
  }
  const value = { ...wanted, practices: practices.filter((one) => wanted.practices.includes(one)), revision };
  if (current !== undefined && isSame(value, current.value)) return unchanged;
  return changed({ noun: 'settings', id: settingsId, place: 'open', value: { ...value, revision: revision + 1 } });
};

const isMoment = ({ weekday, minute }: WeeklyMoment): boolean =>
  Number.isInteger(weekday) && weekday >= 0 && weekday < 7 && Number.isInteger(minute) && minute >= 0 && minute < 1440;

const isSame = (one: TeamSettings, other: TeamSettings): boolean =>
  one.zone === other.zone &&
  one.language === other.language &&
  one.pausedUntil === other.pausedUntil &&
  isSameMoment(one.needsAt, other.needsAt) &&
  isSameMoment(one.shoutOutsAt, other.shoutOutsAt) &&
  one.practices.join() === other.practices.join();

const isSameMoment = (one: WeeklyMoment, other: WeeklyMoment): boolean =>
  one.weekday === other.weekday && one.minute === other.minute;

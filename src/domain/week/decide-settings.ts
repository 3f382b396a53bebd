import { isZone } from '#domain/calendar/zoned-day.ts';
import { addDays } from '#domain/shared/day.ts';
import type { Day } from '#domain/shared/instant.ts';
import { weekOf } from '#domain/shared/week.ts';
import type { BoardEntry } from './board.ts';
import { practices, practicesAtFirst } from './practice.ts';
import type { Practice } from './practice.ts';
import { changed, refused, unchanged } from './practice-decision.ts';
import type { PracticeDecision } from './practice-decision.ts';
import { choicesKept } from './team-settings.ts';
import type { TeamSettings, WeeklyMoment } from './team-settings.ts';

/** What someone sets, and the revision that they had before them. */
export type SettingsCommand = Omit<TeamSettings, 'revision' | 'keptBefore'> & { readonly basedOn: number };

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
  const chosen = practices.filter((one) => wanted.practices.includes(one));
  const keptBefore = keptUntil(current?.value, chosen, today);
  const value = { ...wanted, practices: chosen, keptBefore, revision };
  if (current !== undefined && isSame(value, current.value)) return unchanged;
  return changed({ noun: 'settings', id: settingsId, place: 'open', value: { ...value, revision: revision + 1 } });
};

/** What is remembered of the choices before; of several in one week, what held when it began. */
const keptUntil = (
  current: TeamSettings | undefined,
  chosen: readonly Practice[],
  today: Day,
): TeamSettings['keptBefore'] => {
  const { practices: held, keptBefore } = current ?? { practices: practicesAtFirst, keptBefore: [] };
  const week = weekOf(today);
  if (held.join() === chosen.join() || keptBefore.at(-1)?.week === week) return keptBefore;
  return [...keptBefore, { week, practices: held }].slice(-choicesKept);
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

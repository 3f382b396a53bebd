import { isSameInterval } from '#domain/planner/interval-set.ts';
import type { Interval } from '#domain/planner/interval.ts';
import type { PlanInput } from '#domain/planner/plan-focus.ts';
import { weekOf } from '#domain/shared/week.ts';
import type { CalendarEvent, OrganizedMeeting } from './calendar-event.ts';
import { readWeeks } from './plan-weeks.ts';
import { weekAround } from './schedule-weeks.ts';
import type { Schedule } from './schedule.ts';
import { suggestMoves } from './suggest-moves.ts';
import type { MoveSuggestion } from './suggest-moves.ts';
import type { WeeksPlanInput } from './weeks-plan.ts';
import { toLocalTime } from './zone.ts';

/** A 1-1 that the calendar's owner could move, in their own week. */
export type OwnOneToOne = {
  readonly id: string;
  readonly time: Interval;
  readonly subject: string | undefined;
  readonly meeting: OrganizedMeeting;
  /** Lower-case SMTP address of the other one. */
  readonly partner: string;
  /** The week as the planner is given it, with the 1-1 among its relationship time. */
  readonly mine: PlanInput;
};

/** A move that would give both more focus, with what it takes to tell it and to make it. */
export type MoveOffer = MoveSuggestion & Pick<OwnOneToOne, 'subject' | 'meeting'>;

/** So many are told at once. */
const most = 3;

/** The 1-1s of the coming weeks that are still ahead and that the calendar's owner has called, by start. */
export const ownOneToOnes = (input: WeeksPlanInput): readonly OwnOneToOne[] => {
  const { weeks, sorted } = readWeeks(input);
  const { zone, freeze } = input.settings;
  return sorted.placed
    .filter(({ kind, time }) => kind === 'one-to-one' && time.start >= input.now + freeze)
    .flatMap(({ id, time, subject }) => {
      const { organized, others } = input.events.find((event) => event.id === id) ?? nothing;
      const [partner] = others;
      const mine = weeks.find(({ week }) => week === weekOf(toLocalTime(time.start, zone).date))?.wanted;
      if (organized === undefined || partner === undefined || mine === undefined) return [];
      return [{ id, time, subject, meeting: organized, partner, mine }];
    })
    .sort((one, other) => one.time.start - other.time.start);
};

const nothing: Pick<CalendarEvent, 'organized' | 'others'> = { others: [] };

/**
 * The moves that would give both the most, counted by whoever gains less: three at most. Of someone whose calendar is
 * unknown, none is told.
 *
 * @param now UTC minutes: of the other's week, too, only what is ahead counts
 * @param zone IANA zone for whoever's mailbox tells none
 */
export const moveOffers = (
  meetings: readonly OwnOneToOne[],
  schedules: readonly Schedule[],
  { now, zone }: { readonly now: number; readonly zone: string },
): readonly MoveOffer[] => {
  const theirs = ({ partner, time }: OwnOneToOne): PlanInput | undefined => {
    const schedule = schedules.find(({ address }) => address === partner);
    const week = schedule && weekAround(schedule, time, zone);
    return week && { ...week, busy: [...week.busy, ...passed(week, now)] };
  };
  const moves = suggestMoves(meetings.map((one) => ({ ...one, theirs: theirs(one) })));
  return moves
    .flatMap((move) => {
      const own = meetings.find(({ id, time }) => id === move.id && isSameInterval(time, move.from));
      return own === undefined ? [] : [{ ...move, subject: own.subject, meeting: own.meeting }];
    })
    .sort((one, other) => gainOf(other) - gainOf(one) || one.from.start - other.from.start)
    .slice(0, most);
};

const gainOf = ({ mine, theirs }: MoveSuggestion): number => Math.min(mine, theirs);

const passed = ({ days }: PlanInput, now: number): readonly Interval[] =>
  days.flatMap(({ working }) => working.filter(({ start }) => start < now).map(({ start }) => ({ start, end: now })));

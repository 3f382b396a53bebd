import type { RosterMember } from '#domain/people/roster-member.ts';
import type { Ritual } from '#domain/ritual/ritual.ts';
import { addWeeks } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';
import type { Team } from '#domain/team/team.ts';
import type { BoardEntry } from '#domain/week/board.ts';
import { settingsOn, todayOf } from '#domain/week/team-clock.ts';
import type { Clock } from '#ports/clock.ts';
import type { Stored } from '#ports/stored.ts';
import type { RenderBoard } from './board-post.ts';
import type { Drawing } from './redraw.ts';

type Needs = { readonly clock: Clock; readonly renderBoard: RenderBoard };

type Reading = {
  readonly team: Team;
  readonly roster: readonly RosterMember[];
  /** What was read of the team's board, {@link weeksOfRitual}. */
  readonly entries: readonly Stored<BoardEntry>[];
};

/** Draws the post of some rituals of a week; `undefined` when they have nothing to say. */
export const drawRitual = (
  { clock, renderBoard }: Needs,
  { team, roster, entries }: Reading,
  rituals: readonly Ritual[],
  week: Week,
): Drawing | undefined => {
  const stored = entries.filter(({ value }) => isOfWeek(value, week));
  const shown = stored.map(({ value }) => value);
  const settings = settingsOn(shown, team);
  const today = todayOf(settings, clock.now());
  const card = renderBoard.ritual({ team, roster, settings, today, rituals, week, entries: shown });
  return card && { card, mark: stored.map(({ etag }) => etag).join() };
};

/** Weeks after its own in which a promise may be settled that an old post shows. */
const weeksAfter = 13;

/** The weeks, from the first to the last, that a post of `week` is drawn from. */
export const weeksOfRitual = (week: Week): readonly [from: Week, to: Week] => [
  addWeeks(week, -1),
  addWeeks(week, weeksAfter),
];

/**
 * What is open, what is of the week, what was asked and offered in the days before it, as that lasts for seven days, and
 * what became of promises since.
 */
const isOfWeek = ({ place, noun }: BoardEntry, week: Week): boolean => {
  if (place === 'open' || place === week || noun === 'promise') return true;
  return (noun === 'need' || noun === 'offer') && place < week;
};

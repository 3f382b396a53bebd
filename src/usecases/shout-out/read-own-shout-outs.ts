import { peopleOf } from '#domain/people/roster-member.ts';
import { addWeeks, weekOf } from '#domain/shared/week.ts';
import { dayOf } from '#domain/shared/day.ts';
import type { Week } from '#domain/shared/week.ts';
import { ownShoutOuts, ownWeeks } from '#domain/shout-out/own-shout-outs.ts';
import type { OwnShoutOuts } from '#domain/shout-out/own-shout-outs.ts';
import { settingsOn, thisWeekOf } from '#domain/week/team-clock.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { Clock } from '#ports/clock.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';

export type ReadOwnShoutOuts = (open: OpenTeam) => Promise<OwnShoutOuts & { readonly week: Week }>;

type Needs = { readonly board: BoardStore; readonly clock: Clock };

/** Reads what of a team's recognitions is one's own to know: one range read. */
export const makeReadOwnShoutOuts =
  ({ board, clock }: Needs): ReadOwnShoutOuts =>
  async ({ scope, team, roster }) => {
    const now = clock.now();
    const current = weekOf(dayOf(now));
    // A week more: a team's clock may be in the next one already.
    const stored = await board.ofWeeks(scope, addWeeks(current, -ownWeeks), addWeeks(current, 1));
    const entries = stored.map(({ value }) => value);
    const week = thisWeekOf(settingsOn(entries, team), now);
    return { week, ...ownShoutOuts(entries, scope.personId, peopleOf(roster), week) };
  };

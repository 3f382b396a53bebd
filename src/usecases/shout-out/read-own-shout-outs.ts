import { peopleOf } from '#domain/people/roster-member.ts';
import { addWeeks, weekOf } from '#domain/shared/week.ts';
import { dayOf } from '#domain/shared/day.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Week } from '#domain/shared/week.ts';
import { ownShoutOuts, ownWeeks } from '#domain/shout-out/own-shout-outs.ts';
import type { OwnShoutOuts } from '#domain/shout-out/own-shout-outs.ts';
import { settingsOn, thisWeekOf } from '#domain/week/team-clock.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { Clock } from '#ports/clock.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { ShoutOutDefaultOf } from './give-shout-out.ts';

export type ReadOwnShoutOuts = (open: OpenTeam) => Promise<OwnShoutOuts & { readonly week: Week }>;

type Needs = {
  readonly board: BoardStore;
  readonly clock: Clock;
  readonly shoutOutDefaultOf: ShoutOutDefaultOf;
};

/**
 * Reads what of a team's recognitions is one's own to know: one range read; and for a voice what those whom they would
 * be pointed at have set, so that nobody is who wants no recognitions.
 */
export const makeReadOwnShoutOuts =
  ({ board, clock, shoutOutDefaultOf }: Needs): ReadOwnShoutOuts =>
  async ({ scope, team, roster }) => {
    const now = clock.now();
    const current = weekOf(dayOf(now));
    // A week more: a team's clock may be in the next one already.
    const stored = await board.ofWeeks(scope, addWeeks(current, -ownWeeks), addWeeks(current, 1));
    const entries = stored.map(({ value }) => value);
    const week = thisWeekOf(settingsOn(entries, team), now);
    const known = new Map<PersonId, boolean>();
    for (;;) {
      const wantsNone = (person: PersonId): boolean => known.get(person) ?? false;
      const own = ownShoutOuts(entries, scope.personId, peopleOf(roster), week, wantsNone);
      const unknown = own.turn?.unseen.filter((person) => !known.has(person)) ?? [];
      if (unknown.length === 0) return { week, ...own };
      await Promise.all(
        unknown.map(async (person) => {
          known.set(person, (await shoutOutDefaultOf(scope.tenantId, person)) === 'decline');
        }),
      );
    }
  };

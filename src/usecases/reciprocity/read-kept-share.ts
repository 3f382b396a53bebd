import { keptShares } from '#domain/reciprocity/kept-share.ts';
import type { KeptShares } from '#domain/reciprocity/kept-share.ts';
import { addWeeks } from '#domain/shared/week.ts';
import { valuesOf } from '#domain/week/entries.ts';
import { thisWeekOf } from '#domain/week/team-clock.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { Clock } from '#ports/clock.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import { loadSettings } from '#usecases/settings/load-settings.ts';

/** Weeks over which a team looks back. */
export const shareWeeks = 12;

export type ReadKeptShare = (open: OpenTeam) => Promise<KeptShares>;

type Needs = { readonly board: BoardStore; readonly clock: Clock };

/** How many of its promises a team has kept, week by week. */
export const makeReadKeptShare =
  ({ board, clock }: Needs): ReadKeptShare =>
  async (open) => {
    const thisWeek = thisWeekOf(await loadSettings(board, open), clock.now());
    const weeks = Array.from({ length: shareWeeks }, (_, index) => addWeeks(thisWeek, index + 1 - shareWeeks));
    const stored = await board.ofWeeks(open.scope, weeks[0] ?? thisWeek, thisWeek);
    const promises = valuesOf(
      stored.map(({ value }) => value),
      'promise',
    );
    return keptShares(promises, weeks, thisWeek);
  };

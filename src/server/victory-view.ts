import type { VictoryView } from '#contracts/victory-api.ts';
import { textsOf } from '#domain/victory/victory.ts';
import type { Victory } from '#domain/victory/victory.ts';
import { valuesOf } from '#domain/week/entries.ts';
import type { WeekReading } from '#usecases/week/read-week.ts';

/** The victories of a week, as they were told. */
export const viewVictories = ({ entries }: WeekReading): readonly VictoryView[] =>
  valuesOf(entries, 'victory')
    .toSorted((one, other) => one.at - other.at)
    .map(viewVictory);

export const viewVictory = ({ id, by, from, posted, on, revision, ...texts }: Victory): VictoryView => ({
  id,
  by,
  ...textsOf(texts),
  from,
  posted,
  on,
  revision,
});

import type { Week } from '#domain/shared/week.ts';
import type { BoardEntry } from '#domain/week/board.ts';
import { ritualPlanRow } from './keys.ts';
import type { KeyRange } from './list-rows.ts';

// The keys of what stands on a team's board are built here, as those of everything else are in `keys.ts`.

/** On a team's board what is open comes first, then the weeks, newest first: a page of the newest weeks is one range. */
export const boardRow = ({ noun, id, place }: Pick<BoardEntry, 'noun' | 'id' | 'place'>): string =>
  place === 'open' ? `open:${noun}:${id}` : `week:${newestFirst(place)}:${noun}:${id}`;

/** Says where a thing of a week stands; before everything that a page reads. */
export const boardPlaceRow = ({ noun, id }: Pick<BoardEntry, 'noun' | 'id'>): string => `at:${noun}:${id}`;

/** The keys of all weeks before that of `before`. */
export const boardRowsBefore = (before: Week): KeyRange => ({ from: `week:${newestFirst(before)};`, to: 'week;' });

/** The keys of all that stands open. */
export const openBoardRows = { from: 'open:', to: 'open;' } as const;

/** The keys of all that says where something stands. */
export const boardPlaceRows = { from: 'at:', to: 'at;' } as const;

export const isBoardPlaceRow = (rowKey: string): boolean => rowKey.startsWith('at:');

/** The keys of what is open and of all weeks since `from`: `;` follows `:`. */
export const boardRowsSince = (from: Week): KeyRange => ({
  from: 'open:',
  to: `week:${newestFirst(from)};`,
});

/** Whether a row of a team's partition is a thing on its board. */
export const isBoardRow = (rowKey: string): boolean => /^(?:open|week):/.test(rowKey);

/** The keys of {@link boardRowsSince} with those of the team itself and of its plan, which come before them. */
export const teamRowsSince = (from: Week): KeyRange => ({ from: ritualPlanRow, to: boardRowsSince(from).to });

/** `2026-W47` -> `7973-52`: what comes later comes first. */
const newestFirst = (week: Week): string => `${9999 - Number(week.slice(0, 4))}-${99 - Number(week.slice(6))}`;

import type { BoardEntry } from '#domain/week/board.ts';
import { voicesId } from './voices.ts';
import type { Voices } from './voices.ts';

/** The one entry on the board. */
export const voicesEntry = (value: Voices): BoardEntry<'voices'> => ({
  noun: 'voices',
  id: voicesId,
  place: 'open',
  value,
});

import type { PersonId } from '#domain/shared/ids.ts';
import type { Week } from '#domain/shared/week.ts';
import type { ShoutOut } from './shout-out.ts';

/** Who has recognised someone in a week; it counts whatever became of it. */
export const spokenIn = (shoutOuts: readonly Pick<ShoutOut, 'by' | 'writtenIn'>[], week: Week): ReadonlySet<PersonId> =>
  new Set(shoutOuts.filter(({ writtenIn }) => writtenIn === week).map(({ by }) => by));

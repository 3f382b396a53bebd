import type { PersonId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import { choiceOf, mayRead, standingOf } from './shout-out.ts';
import type { ShoutOut } from './shout-out.ts';

/** A recognition that two people share: one gave it to the other, and both may read it. */
export type Exchanged = { readonly shoutOut: ShoutOut; readonly other: PersonId; readonly since: Instant };

/**
 * The recognitions that someone has given to others or got from them, once each of the two may read it and it does not
 * wait for the one to whom it is. What is only posted, between two others, is nobody's here.
 */
export const exchangedWith = (
  shoutOuts: readonly ShoutOut[],
  person: PersonId,
  people: readonly PersonId[],
): readonly Exchanged[] =>
  shoutOuts.flatMap((shoutOut) => {
    const standing = standingOf(shoutOut, people);
    if (standing !== 'posted' && standing !== 'private') return [];
    const since = Math.max(shoutOut.at, ...shoutOut.choices.map(({ at }) => at));
    return othersOf(shoutOut, person)
      .filter((other) => people.includes(other) && mayRead(shoutOut, other) && mayRead(shoutOut, person))
      .map((other) => ({ shoutOut, other, since }));
  });

/** Between whom and `person` it is; who got it together with them is not meant. */
const othersOf = (shoutOut: ShoutOut, person: PersonId): readonly PersonId[] => {
  if (shoutOut.by === person) return shoutOut.to.filter((one) => choiceOf(shoutOut, one) !== undefined);
  return shoutOut.to.includes(person) && choiceOf(shoutOut, person) !== undefined ? [shoutOut.by] : [];
};

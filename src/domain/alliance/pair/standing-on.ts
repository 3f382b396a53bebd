import { startOf } from '#domain/shared/day.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Day } from '#domain/shared/instant.ts';
import type { PairAlliance, Standing } from './pair-alliance.ts';

/** How things stand on a day: a pause is over by itself when its day comes. */
export const standingOn = ({ standing }: PairAlliance, today: Day): Standing =>
  standing.kind === 'paused' && standing.until <= today ? { kind: 'active', since: startOf(standing.until) } : standing;

/** Whether the two can write: while active, and in a pause too, in which nothing is asked of them. */
export const isWritable = ({ standing }: PairAlliance): boolean =>
  standing.kind === 'active' || standing.kind === 'paused';

/**
 * Whether there is anything here for this one of the two. Not for someone who has left, nor for someone who has taken
 * back an invitation that had been declined in silence: to them all is as if the alliance did not exist.
 */
export const isOpenTo = ({ standing }: PairAlliance, personId: PersonId): boolean => {
  switch (standing.kind) {
    case 'left':
      return standing.by !== personId;
    case 'declined':
      return standing.by === personId || standing.invitation !== undefined;
    case 'invited':
    case 'active':
    case 'paused':
      return true;
  }
};

/**
 * How things stand as one of the two may know it. "Not now" and "no, thank you" are silent: who invited reads that
 * nothing is decided yet, and who declined hears no more of that invitation.
 */
export const standingFor = (alliance: PairAlliance, personId: PersonId, today: Day): Standing => {
  const standing = standingOn(alliance, today);
  if (standing.kind === 'invited' && standing.by === personId) return { ...standing, putOffAt: undefined };
  if (standing.kind !== 'declined') return standing;
  if (standing.by === personId || standing.invitation === undefined) return { ...standing, invitation: undefined };
  return { kind: 'invited', by: personId, ...standing.invitation, putOffAt: undefined };
};

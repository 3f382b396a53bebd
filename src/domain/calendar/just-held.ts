import type { Invite } from './invite.ts';

/** A week: until the next 1-1 of many there is something to say about the last one. In milliseconds. */
const stillFresh = 7 * 86_400_000;

/** Whether a meeting is over, and not for longer than a week. `now` is an instant. */
export const isJustHeld = ({ end }: Pick<Invite, 'end'>, now: number): boolean => end <= now && now < end + stillFresh;

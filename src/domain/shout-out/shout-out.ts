import type { PersonId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { Week } from '#domain/shared/week.ts';

/** What someone wants to happen with a recognition of theirs: in front of the team, between the two, or not at all. */
export const recipientChoices = ['post', 'keep-private', 'decline'] as const;
export type RecipientChoice = (typeof recipientChoices)[number];

type Chosen = { readonly personId: PersonId; readonly choice: RecipientChoice; readonly at: Instant };

/** What a recognition says: what was done, what it changed, what we take from it. */
export type ShoutOutText = { readonly gesture: string; readonly impact: string; readonly learning: string };

/** A concrete recognition. */
export type ShoutOut = ShoutOutText & {
  /** GUID */
  readonly id: string;
  readonly by: PersonId;
  /** At least one. */
  readonly to: readonly PersonId[];
  /** The week in which it was written; of a posted one, in which it was posted. */
  readonly week: Week;
  /** The week that it was for the team when it was written. */
  readonly writtenIn: Week;
  readonly at: Instant;
  /** Of those who have chosen; until all have, nobody else sees it. */
  readonly choices: readonly Chosen[];
  /** When its sender or a recipient took it back; then its words are gone. */
  readonly takenBackAt: Instant | undefined;
};

/** Characters of each of its three parts. */
export const shoutOutTextLimit = 600;
/** People whom one recognition can name. */
export const mostRecipients = 12;
/** Recognitions that one person can give in a week. */
export const shoutOutsPerWeek = 20;

/**
 * Where a recognition stands.
 *
 * - `waiting`: someone to whom it is has not chosen yet.
 * - `posted`: everyone to whom it is wants the team to read it.
 * - `private`: between its sender and those to whom it is.
 * - `declined`: nobody to whom it is wants it; its words are gone.
 */
export type ShoutOutStanding = 'waiting' | 'posted' | 'private' | 'declined' | 'taken-back';

/** @param people those in the team now: nobody waits for someone who has left without choosing, and nothing is posted of them. */
export const standingOf = (shoutOut: ShoutOut, people: readonly PersonId[]): ShoutOutStanding => {
  if (shoutOut.takenBackAt !== undefined) return 'taken-back';
  if (isDeclined(shoutOut)) return 'declined';
  if (isPosted(shoutOut)) return 'posted';
  const isOpen = shoutOut.to.some((one) => choiceOf(shoutOut, one) === undefined && people.includes(one));
  return isOpen ? 'waiting' : 'private';
};

/** Everyone to whom it is has chosen to have it posted, and nobody has taken it back. */
export const isPosted = (shoutOut: ShoutOut): boolean =>
  shoutOut.takenBackAt === undefined && shoutOut.to.every((one) => choiceOf(shoutOut, one) === 'post');

/** `undefined`: they have not chosen. */
export const choiceOf = ({ choices }: Pick<ShoutOut, 'choices'>, person: PersonId): RecipientChoice | undefined =>
  choices.find(({ personId }) => personId === person)?.choice;

/** Whether someone may read it: while it waits or is kept private, its sender and those who have not declined it. */
export const mayRead = (shoutOut: ShoutOut, person: PersonId): boolean => {
  if (!hasWords(shoutOut)) return false;
  if (isPosted(shoutOut) || shoutOut.by === person) return true;
  return shoutOut.to.includes(person) && choiceOf(shoutOut, person) !== 'decline';
};

const isDeclined = (shoutOut: ShoutOut): boolean => shoutOut.to.every((one) => choiceOf(shoutOut, one) === 'decline');

/** Whether what it says is still there: it was neither taken back nor declined by all. */
export const hasWords = (shoutOut: ShoutOut): boolean => shoutOut.takenBackAt === undefined && !isDeclined(shoutOut);

/** What is left of one that was taken back, or that nobody wanted. */
export const withoutWords: ShoutOutText = { gesture: '', impact: '', learning: '' };

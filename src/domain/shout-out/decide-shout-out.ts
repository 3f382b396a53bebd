import type { ShoutOutDefault } from '#domain/people/preferences.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import { isBlank } from '#domain/shared/text.ts';
import type { Week } from '#domain/shared/week.ts';
import type { BoardEntry } from '#domain/week/board.ts';
import { changed, refused, unchanged } from '#domain/week/practice-decision.ts';
import type { PracticeDecision, PracticeRefusal } from '#domain/week/practice-decision.ts';
import { settle } from './settle.ts';
import { hasWords, mostRecipients, shoutOutTextLimit, shoutOutsPerWeek } from './shout-out.ts';
import type { ShoutOut, ShoutOutText } from './shout-out.ts';

export type ShoutOutCommand = ShoutOutText & {
  readonly id: string;
  readonly by: PersonId;
  readonly to: readonly PersonId[];
};

/** What the rules look at besides the recognition itself. */
type Around = {
  readonly people: readonly PersonId[];
  /** How many the same person has given this week. */
  readonly own: number;
  /** What each recipient has set for themselves. */
  readonly defaultOf: (person: PersonId) => ShoutOutDefault;
  readonly now: Instant;
  readonly week: Week;
};

/** Whether a recognition is sent to those whom it is about: each has chosen already who has set a choice for all. */
export const decideShoutOut = (
  current: BoardEntry<'shout-out'> | undefined,
  command: ShoutOutCommand,
  around: Around,
): PracticeDecision<'shout-out'> => {
  if (current !== undefined) return decideAgain(current.value, command);
  const reason = refusalOf(command, around);
  if (reason !== undefined) return refused(reason);
  const { now: at, week, people } = around;
  const choices = command.to.flatMap((personId) => {
    const choice = around.defaultOf(personId);
    return choice === 'ask' ? [] : [{ personId, choice, at }];
  });
  const sent = { ...command, week, writtenIn: week, at, choices, takenBackAt: undefined };
  return changed(settle(sent, undefined, people, week));
};

/**
 * Once sent it stays as it is: whoever wants other words takes it back and writes anew. Of one whose words are gone, by a
 * choice that was made for all before it came, or since, it is enough that it is by and to the same people.
 */
const decideAgain = (sent: ShoutOut, command: ShoutOutCommand): PracticeDecision<'shout-out'> => {
  if (sent.by !== command.by) return refused('item-is-gone');
  const isSame =
    sent.to.join() === command.to.join() &&
    (!hasWords(sent) ||
      (sent.gesture === command.gesture && sent.impact === command.impact && sent.learning === command.learning));
  return isSame ? unchanged : refused('item-is-closed');
};

const refusalOf = (
  { by, to, gesture, impact, learning }: ShoutOutCommand,
  { people, own }: Around,
): PracticeRefusal | undefined => {
  const texts = [gesture, impact, learning];
  if (texts.some((text) => text.length > shoutOutTextLimit)) return 'text-is-too-long';
  if (texts.some(isBlank)) return 'text-is-blank';
  if (to.length > mostRecipients || own >= shoutOutsPerWeek) return 'too-many';
  const isTeam = to.every((one) => one !== by && people.includes(one));
  return to.length === 0 || new Set(to).size < to.length || !isTeam ? 'not-in-roster' : undefined;
};

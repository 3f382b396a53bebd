import type { PersonId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { Week } from '#domain/shared/week.ts';
import type { BoardEntry } from '#domain/week/board.ts';
import { changed, refused, unchanged } from '#domain/week/practice-decision.ts';
import type { PracticeDecision } from '#domain/week/practice-decision.ts';
import { withoutVoice } from './decide-turns.ts';
import type { Presence } from './fill-turn.ts';
import { heardIn, voicesAtFirst, voicesOf, withVoices } from './voices.ts';
import { voicesEntry } from './voices-entry.ts';
import type { SwapRequest, Voice, Voices } from './voices.ts';

export type SwapCommand = Omit<SwapRequest, 'at'>;

/** With whom someone whose turn it is can swap: who is still to be heard in the same round. */
export const swapPartnersOf = (
  value: Voices,
  week: Week,
  person: PersonId,
  people: readonly PersonId[],
): readonly PersonId[] => {
  const voices = voicesOf(value, week);
  const own = voices.find(({ personId }) => personId === person);
  if (own === undefined) return [];
  const heard = heardIn(value, own.round);
  return people.filter((one) => !heard.has(one) && !voices.some(({ personId }) => personId === one));
};

/** Who is in the team, and who has recognised someone in the week. */
type Known = Pick<Presence, 'people' | 'hasSpoken'>;

/**
 * Asks a colleague to take one's turn of this week; asking another takes the first question back. Whoever has spoken has
 * had their turn.
 */
export const decideSwapRequest = (
  current: BoardEntry<'voices'> | undefined,
  { week, from, to }: SwapCommand,
  { people, hasSpoken }: Known,
  now: Instant,
): PracticeDecision<'voices'> => {
  const value = current?.value ?? voicesAtFirst;
  if (!voicesOf(value, week).some(({ personId }) => personId === from)) return refused('not-yours');
  if (hasSpoken(from)) return refused('item-is-closed');
  if (!people.includes(to)) return refused('not-in-roster');
  if (!swapPartnersOf(value, week, from, people).includes(to)) return refused('not-due');
  if (value.swaps.some((one) => one.from === from && one.to === to && one.week === week)) return unchanged;
  const others = value.swaps.filter((one) => one.week === week && one.from !== from);
  return changed(voicesEntry({ ...value, swaps: [...others, { week, from, to, at: now }] }));
};

/** The colleague's answer: their voice for the other's this week, or nothing changes. */
export const decideSwapAnswer = (
  current: BoardEntry<'voices'> | undefined,
  command: SwapCommand,
  answer: 'accept' | 'decline',
  { people, hasSpoken }: Known,
): PracticeDecision<'voices'> => {
  const { week, from, to } = command;
  const value = current?.value ?? voicesAtFirst;
  const isAsked = value.swaps.some((one) => one.week === week && one.from === from && one.to === to);
  if (!isAsked) return refused('item-is-gone');
  if (answer === 'decline') {
    const swaps = value.swaps.filter((one) => one.from !== from || one.to !== to);
    return changed(voicesEntry({ ...value, swaps }));
  }
  if (hasSpoken(from) || !swapPartnersOf(value, week, from, people).includes(to)) return refused('item-is-closed');
  return changed(voicesEntry(swapped(value, command)));
};

const swapped = (value: Voices, { week, from, to }: SwapCommand): Voices => {
  const voices = voicesOf(value, week).map((one) => (one.personId === from ? { ...one, personId: to } : one));
  const freed = withVoices(withoutVoice(value, week, from), week, voices);
  const isTaken = (owed: Voice): boolean =>
    voices.some(({ personId, round }) => owed.personId === personId && owed.round === round);
  // Whoever was owed this very turn is not any more.
  const late = freed.late.filter((one) => !isTaken(one));
  return { ...freed, late, swaps: value.swaps.filter((one) => one.from !== from && one.to !== to) };
};

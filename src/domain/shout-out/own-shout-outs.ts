import type { PersonId } from '#domain/shared/ids.ts';
import type { Week } from '#domain/shared/week.ts';
import type { BoardEntry } from '#domain/week/board.ts';
import { valuesOf } from '#domain/week/entries.ts';
import { swapPartnersOf } from './decide-swap.ts';
import { choiceOf, mayRead, standingOf } from './shout-out.ts';
import type { RecipientChoice, ShoutOut, ShoutOutStanding } from './shout-out.ts';
import { spokenIn } from './spoken.ts';
import { unseenOf } from './unseen.ts';
import { voicesAtFirst, voicesOf } from './voices.ts';
import type { Voices } from './voices.ts';

/** Weeks over which a person sees what they sent and got. */
export const ownWeeks = 12;

/** One's turn in this week. */
type OwnTurn = {
  /** Whether one has recognised someone this week. */
  readonly isSpoken: boolean;
  /** With whom one can swap. */
  readonly partners: readonly PersonId[];
  /** Whom one has asked to swap; no answer yet. */
  readonly asked: PersonId | undefined;
  readonly unseen: readonly PersonId[];
};

/** What of a team's recognitions is one person's own to know. Newest first. */
export type OwnShoutOuts = {
  /** To me, and I have not chosen. */
  readonly waiting: readonly ShoutOut[];
  readonly received: readonly {
    readonly shoutOut: ShoutOut;
    readonly standing: ShoutOutStanding;
    readonly choice: RecipientChoice;
  }[];
  readonly sent: readonly { readonly shoutOut: ShoutOut; readonly standing: ShoutOutStanding }[];
  /** `undefined`: it is not one's turn. */
  readonly turn: OwnTurn | undefined;
  /** Who asks one to take their turn of this week. */
  readonly askedBy: readonly PersonId[];
};

/**
 * @param entries what is open, and the last {@link ownWeeks} weeks
 * @param wantsNone whether someone has set that recognitions of them are not shown at all
 */
export const ownShoutOuts = (
  entries: readonly BoardEntry[],
  person: PersonId,
  people: readonly PersonId[],
  week: Week,
  wantsNone: (person: PersonId) => boolean,
): OwnShoutOuts => {
  const all = valuesOf(entries, 'shout-out').toSorted((one, other) => other.at - one.at);
  const mine = all.filter((one) => one.to.includes(person) && mayRead(one, person));
  const voices = valuesOf(entries, 'voices')[0] ?? voicesAtFirst;
  return {
    waiting: mine.filter((one) => choiceOf(one, person) === undefined),
    received: mine.flatMap((shoutOut) => {
      const choice = choiceOf(shoutOut, person);
      return choice === undefined ? [] : [{ shoutOut, standing: standingOf(shoutOut, people), choice }];
    }),
    sent: all
      .filter((one) => one.by === person && one.takenBackAt === undefined)
      .map((shoutOut) => ({ shoutOut, standing: standingOf(shoutOut, people) })),
    turn: turnOf(all, voices, { person, people, week, wantsNone }),
    askedBy: voices.swaps.filter((one) => one.to === person && one.week === week).map(({ from }) => from),
  };
};

type Around = {
  readonly person: PersonId;
  readonly people: readonly PersonId[];
  readonly week: Week;
  readonly wantsNone: (person: PersonId) => boolean;
};

const turnOf = (shoutOuts: readonly ShoutOut[], voices: Voices, around: Around): OwnTurn | undefined => {
  const { person, people, week, wantsNone } = around;
  if (!voicesOf(voices, week).some(({ personId }) => personId === person)) return undefined;
  return {
    isSpoken: spokenIn(shoutOuts, week).has(person),
    partners: swapPartnersOf(voices, week, person, people),
    asked: voices.swaps.find((one) => one.from === person && one.week === week)?.to,
    unseen: unseenOf(
      shoutOuts,
      people.filter((one) => one !== person && !wantsNone(one)),
      week,
    ),
  };
};

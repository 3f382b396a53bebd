import type { CardAction } from '#contracts/card-action.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Practice } from '#domain/week/practice.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { BotRig } from '../../../support/bot-rig.ts';

/** Part of what the bot says, in a message or anywhere on a card. */
type Words = string;

type Carried = Readonly<Record<string, unknown>>;

/** What a case needs of a bot to lay out what its button is about. */
export type VerbRig = Pick<
  BotRig,
  'board' | 'alliances' | 'dueIndex' | 'gate' | 'clock' | 'send' | 'invite' | 'openPair'
> & {
  readonly queue: SendQueue;
  readonly connector: Pick<BotRig['connector'], 'url'>;
};

/** How a button is pressed, and what the bot is to say in each situation. */
export type VerbCase = {
  readonly verb: CardAction['action'];
  /** Tells several of a verb apart. */
  readonly of?: string;
  /** What lies there before. */
  readonly prepare?: (rig: VerbRig) => Promise<unknown>;
  readonly presser: PersonId;
  /** What the button carries, with what was filled in; without `schema` and `action`. */
  readonly data: Carried | ((rig: VerbRig) => Promise<Carried>);
  readonly said: {
    readonly happy: Words;
    readonly twice: Words;
    /** Nine days on: its week is over. */
    readonly late: Words;
    /** By a colleague who is not meant. */
    readonly wrongPerson: readonly [PersonId, Words];
    /** By someone from outside of the team, or of the two. */
    readonly stranger: Words;
    /** By someone who was in the team until just now. */
    readonly afterLeaving: Words;
    readonly afterUninstall: Words;
    /** Where the team has switched the practice off since. */
    readonly switchedOff: readonly [Practice, Words];
  };
  /** To a client that knows no `Action.Execute`: an answer of its own, or the card that is drawn anew for all. */
  readonly bySubmit: 'answers' | 'redraws';
};

/** What everyone is told to whom a team is not open, or is no longer. */
export const closed =
  'Only members of a team that uses Alliance can do this. If the app was removed, a team owner can add it again: everything is kept for 30 days.';

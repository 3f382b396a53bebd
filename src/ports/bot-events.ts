import type { PersonalChat } from '#domain/people/personal-chat.ts';
import type { Principal } from '#domain/people/scope.ts';
import type { PersonId, TeamId, TenantId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { Team } from '#domain/team/team.ts';
import type { CardJson } from './chat.ts';

/** How a team that adds the app introduces itself. */
export type InstalledTeam = Pick<
  Team,
  'tenantId' | 'teamId' | 'name' | 'threadId' | 'channelId' | 'serviceUrl' | 'botId' | 'zone'
>;

/** A team as events name it that may come when the bot can ask no more which one it is. */
export type NamedTeam = {
  /** Some events leave it out. */
  readonly teamId: TeamId | undefined;
  readonly threadId: string;
};

/** What happened to the bot, free of any SDK and authenticated. */
export type BotEvent =
  /** `by` added it; `undefined` when Teams does not tell who did. */
  | { readonly kind: 'installed'; readonly team: InstalledTeam; readonly by: PersonId | undefined }
  | ({ readonly kind: 'removed'; readonly tenantId: TenantId } & NamedTeam)
  | ({ readonly kind: 'members-joined' } & RosterChange)
  | ({ readonly kind: 'members-left' } & RosterChange)
  /** Someone added the app for themselves: the bot opens the conversation. */
  | { readonly kind: 'chat-opened'; readonly principal: Principal | undefined }
  /** They removed it again. */
  | { readonly kind: 'chat-closed' }
  /** Someone wrote to the bot; its own mention is taken out, those of people are their names. */
  | {
      readonly kind: 'message';
      readonly text: string;
      /** The people whom the text mentions, once each. */
      readonly mentioned: readonly NamedPerson[];
      readonly principal: Principal | undefined;
    }
  | {
      readonly kind: 'card-action';
      /**
       * The answer to `execute` takes the card's place; that to `submit`, the fallback in a channel of clients that know
       * no better, is a message.
       */
      readonly via: 'execute' | 'submit';
      /** Whatever the button carried: old cards stay clickable, so the shape is not known yet. */
      readonly payload: unknown;
      /** `undefined` when the sender has no account in a tenant that we serve. */
      readonly principal: Principal | undefined;
    }
  /** Someone chose an action of the app in the menu of a message, or went on in its dialog. */
  | {
      readonly kind: 'message-action';
      /** Id of the action, as the app's manifest names it. */
      readonly command: string;
      /** What the dialog's button carried, with what was filled in; `undefined`: the dialog is to be opened. */
      readonly form: unknown;
      /** `undefined` when Teams does not tell of which message. */
      readonly message: PickedMessage | undefined;
      /** `undefined` when the sender has no account in a tenant that we serve. */
      readonly principal: Principal | undefined;
    }
  /** Nothing that the bot answers. */
  | { readonly kind: 'other' };

/** Someone as a message names them. */
export type NamedPerson = {
  /** `undefined` when they are not in the directory, or Teams does not tell. */
  readonly personId: PersonId | undefined;
  /** May be empty. */
  readonly name: string;
};

/** A message in whose menu someone chose an action. Nothing of it is kept. */
export type PickedMessage = {
  /** `undefined`: an app or a bot. */
  readonly author: NamedPerson | undefined;
  /** Its author's own words as plain text, without what they quote; empty once it is deleted. */
  readonly text: string;
  readonly isDeleted: boolean;
};

/** Who has come to a team or is no longer in it; of leavers Teams may name nobody. */
type RosterChange = { readonly tenantId: TenantId; readonly teamId: TeamId; readonly people: readonly PersonId[] };

/** From which team an event came. */
export type TeamOrigin = {
  readonly tenantId: TenantId;
  /** Teams leaves it out of some events. */
  readonly teamId: TeamId | undefined;
  readonly threadId: string;
  /** The channel in which it happened; `undefined` where it happened in none. */
  readonly channelId: string | undefined;
  /** Where the bot reaches this team from now on. */
  readonly serviceUrl: string;
  /** The team's name now, when the event tells it. */
  readonly name: string | undefined;
  /** IANA zone of the device on which it was done; Teams tells it of what people write and press. */
  readonly zone: string | undefined;
};

/** Someone's own chat with the bot, as it introduces itself with every activity. */
export type ChatSign = Pick<
  PersonalChat,
  'tenantId' | 'personId' | 'name' | 'conversationId' | 'userId' | 'serviceUrl' | 'botId' | 'zone'
>;

/** One event with where and in which language it was said. */
export type BotTurn = {
  readonly event: BotEvent;
  /** When it happened, by Teams' clock; `undefined` when it does not tell. */
  readonly at: Instant | undefined;
  /** e.g. `it-IT` */
  readonly locale: string;
  /** `undefined` outside of a team. */
  readonly origin: TeamOrigin | undefined;
  /** `undefined` outside of a chat of one person of a tenant that we serve. */
  readonly chat: ChatSign | undefined;
};

/** What the bot says back. */
export type BotAnswer =
  | { readonly kind: 'silence' }
  | { readonly kind: 'text'; readonly text: string }
  /** To `execute`: takes the place of the card for the person who pressed the button. Else: a new message. */
  | { readonly kind: 'card'; readonly card: CardJson }
  /** To a message's action alone: what its dialog shows. */
  | { readonly kind: 'dialog'; readonly title: string; readonly size: 'small' | 'large'; readonly card: CardJson }
  /** To a message's action alone: its dialog closes. */
  | { readonly kind: 'dialog-done' };

/** Takes work that may outlast the answer: that nobody waits for, and that does not fail. */
export type Beside = (work: Promise<unknown>) => void;

/** Answers one turn. Rejects with {@link Unavailable} when an outside part could not be reached. */
export type BotListener = (turn: BotTurn, beside: Beside) => Promise<BotAnswer>;

import type { Ritual } from '#domain/ritual/ritual.ts';
import type { AllianceId, PersonId, TeamId, TenantId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { Week } from '#domain/shared/week.ts';
import type { BoardNoun } from '#domain/week/board.ts';

/** One thing to send or to bring up to date, named by ids alone: what it says is read when it is sent, so that it is never stale. */
export type SendJob = TeamJob | PairJob | PersonJob | DissentJob | FocusJob | ToldJob;

export type TeamJob =
  | { readonly kind: 'post-welcome'; readonly tenantId: TenantId; readonly teamId: TeamId }
  | { readonly kind: 'post-proposal'; readonly tenantId: TenantId; readonly teamId: TeamId; readonly version: number }
  | {
      readonly kind: 'refresh-proposal';
      readonly tenantId: TenantId;
      readonly teamId: TeamId;
      readonly version: number;
    }
  /** Someone has joined a team that has an agreement, or one on the way. */
  | { readonly kind: 'greet-joiner'; readonly tenantId: TenantId; readonly teamId: TeamId; readonly to: PersonId }
  /** What is next has changed for the whole team. */
  | { readonly kind: 'refresh-team-summaries'; readonly tenantId: TenantId; readonly teamId: TeamId }
  /** The team has removed the app. */
  | { readonly kind: 'remove-team-summaries'; readonly tenantId: TenantId; readonly teamId: TeamId }
  | BoardJob
  /** Reminds those whose turn it has been for some working days. */
  | {
      readonly kind: 'remind-of-dissent';
      readonly tenantId: TenantId;
      readonly teamId: TeamId;
      readonly id: string;
    }
  /** Tells someone that their field window begins, if it still begins then. */
  | {
      readonly kind: 'begin-field-window';
      readonly tenantId: TenantId;
      readonly teamId: TeamId;
      readonly by: PersonId;
      readonly at: Instant;
    }
  | RitualJob
  /** The same as {@link ToldJob} for everyone in the team. */
  | {
      readonly kind: 'refresh-team-told';
      readonly tenantId: TenantId;
      readonly teamId: TeamId;
      readonly about: 'team' | BoardThing;
    }
  /** Gives the turns of the week to the voices of a team that gives recognitions. */
  | { readonly kind: 'draw-voices'; readonly tenantId: TenantId; readonly teamId: TeamId }
  /** Enters the posts of the team's week into the due index, once its settings are saved with this revision. */
  | {
      readonly kind: 'schedule-rituals';
      readonly tenantId: TenantId;
      readonly teamId: TeamId;
      readonly revision: number;
    };

/** A card in the channel about one thing on the team's board: posted once, then redrawn in place. */
export type BoardJob = {
  readonly kind: 'post-item' | 'refresh-item';
  readonly tenantId: TenantId;
  readonly teamId: TeamId;
  readonly noun: BoardNoun;
  readonly id: string;
};

/** A post of the team's week. */
export type RitualJob =
  | {
      readonly kind: 'post-ritual';
      readonly tenantId: TenantId;
      readonly teamId: TeamId;
      /** Those that share the post. */
      readonly rituals: readonly Ritual[];
      readonly week: Week;
    }
  | {
      readonly kind: 'refresh-ritual';
      readonly tenantId: TenantId;
      readonly teamId: TeamId;
      readonly ritual: Ritual;
      readonly week: Week;
    };

/** Something of a team that one person is to be told, named by ids. */
export type News = {
  readonly teamId: TeamId;
  readonly noun: BoardNoun;
  readonly id: string;
  /** What about it, in small letters and hyphens, e.g. `your-turn`: each is told once. */
  readonly what: string;
};

/** A message to one person in their chat with the bot. */
export type PersonJob =
  | ({ readonly kind: 'tell-person'; readonly tenantId: TenantId; readonly to: PersonId } & News)
  /** What was put off is due. */
  | { readonly kind: 'tell-waiting'; readonly tenantId: TenantId; readonly to: PersonId };

/** Something to tell one person, within their one message a day. */
export type TellingJob = Extract<
  SendJob,
  { kind: 'tell-person' | 'tell-dissent' | 'post-invitation' | 'post-pair-news' | 'greet-joiner' }
>;

/** Brings a message that is there already up to date. */
export type RedrawingPairJob = Extract<PairJob, { kind: 'refresh-invitation' | 'retract-invitation' }>;

const tellings: Readonly<Record<TellingJob['kind'], true>> = {
  'tell-person': true,
  'tell-dissent': true,
  'post-invitation': true,
  'post-pair-news': true,
  'greet-joiner': true,
};

export const isTelling = (job: SendJob): job is TellingJob => Object.hasOwn(tellings, job.kind);

/** Brings the messages up to date that have told someone of a thing, where there are any: that is no message of its own. */
export type ToldJob = {
  readonly kind: 'refresh-told';
  readonly tenantId: TenantId;
  readonly to: PersonId;
  readonly about: ToldAbout;
};

/** One thing on a team's board. */
type BoardThing = { readonly noun: BoardNoun; readonly id: string };

/** What messages are about. */
export type ToldAbout =
  | ({ readonly kind: 'item'; readonly teamId: TeamId } & BoardThing)
  /** All that a team has caused. */
  | { readonly kind: 'team'; readonly teamId: TeamId }
  /** A dissent between its reader and `otherId`. */
  | { readonly kind: 'between'; readonly otherId: PersonId; readonly id: string };

/** Forgets those of someone's shared times of focus that are over. */
export type FocusJob = { readonly kind: 'drop-focus-times'; readonly tenantId: TenantId; readonly to: PersonId };

/** Tells one of two people of a dissent that stands between them alone, whether they have an alliance or not. */
type DissentJob = {
  readonly kind: 'tell-dissent';
  readonly tenantId: TenantId;
  readonly to: PersonId;
  /** The other of the two. */
  readonly from: PersonId;
  readonly id: string;
  /** As in {@link News}. */
  readonly what: string;
};

type ToOneOfPair = { readonly tenantId: TenantId; readonly allianceId: AllianceId; readonly to: PersonId };

/** Something to tell one of a pair in their chat with the bot. */
export type PairJob =
  | (ToOneOfPair & { readonly kind: 'post-invitation'; readonly invitedAt: Instant })
  | (ToOneOfPair & { readonly kind: 'refresh-invitation'; readonly invitedAt: Instant })
  /** `by` has taken the invitation back, with everything that would tell who they are. */
  | (ToOneOfPair & { readonly kind: 'retract-invitation'; readonly invitedAt: Instant; readonly by: PersonId })
  | (ToOneOfPair & { readonly kind: 'post-pair-news'; readonly news: PairNews });

/** What the other of a pair did that one would want to know of, and when they did it. */
export type PairNews =
  | { readonly kind: 'accepted'; readonly at: Instant }
  | { readonly kind: 'openness-revealed'; readonly at: Instant }
  | { readonly kind: 'committed'; readonly version: number; readonly at: Instant }
  | { readonly kind: 'left'; readonly at: Instant };

/** A job in a worker's hands. Invisible to others until its lease ends, then handed out again. */
export type ReceivedJob = {
  readonly job: SendJob;
  /** 1 at the first hand-out. */
  readonly attempt: number;
  /** Removes it: the job is done. */
  done(): Promise<void>;
  /** Gives it back, to be handed out again after `delayMs`. */
  giveBack(delayMs: number): Promise<void>;
  /** Sets it aside for a person to look at. */
  poison(reason: string): Promise<void>;
};

/** Jobs between the server that decides and the worker that sends; at least once. Rejects with {@link Unavailable} (`queue`). */
export type SendQueue = {
  add(job: SendJob): Promise<void>;
  /** Up to 32 jobs, each leased for `leaseMs`; empty when there is none. */
  receive(leaseMs: number): Promise<readonly ReceivedJob[]>;
};

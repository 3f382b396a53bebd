import type { RitualTime } from '#domain/ritual/ritual-plan.ts';
import type { Ritual } from '#domain/ritual/ritual.ts';
import type { AllianceId, PersonId, TeamId, TenantId } from '#domain/shared/ids.ts';
import type { Day, Instant } from '#domain/shared/instant.ts';
import type { Week } from '#domain/shared/week.ts';
import type { BoardNoun } from '#domain/week/board.ts';

/** One thing to send or to bring up to date, named by ids alone: what it says is read when it is sent, so that it is never stale. */
export type SendJob = TeamJob | PairJob | PersonJob | DissentJob | FocusJob | ToldJob | TenantJob;

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
  /** The grace period after the app was removed is over. */
  | { readonly kind: 'purge-team'; readonly tenantId: TenantId; readonly teamId: TeamId }
  /** Deletes what its practices have left behind for longer than that is kept, and looks who has left it without a word. */
  | { readonly kind: 'sweep-practices'; readonly tenantId: TenantId; readonly teamId: TeamId }
  | BoardJob
  /** The team has added the app again: reminds those whose turn came in between. */
  | { readonly kind: 'remind-of-dissents'; readonly tenantId: TenantId; readonly teamId: TeamId }
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
      /** When they were set: what falls due before the job is done is made up for. */
      readonly from?: Instant | undefined;
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
      /** Someone has asked for the post of this day once more, as it may not have arrived; left out: that of today. */
      readonly again?: Day | undefined;
      /** Left out where someone asks for it. */
      readonly due?: RitualTime | undefined;
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
  | { readonly kind: 'tell-waiting'; readonly tenantId: TenantId; readonly to: PersonId }
  | FarewellJob;

/** All that is kept of them is to be deleted; or no team has them, which may come to that. */
export type FarewellJob = Omit<FocusJob, 'kind'> & { readonly kind: 'forget-person' | 'look-for-leaver' };

/** Something to tell one person, within their one message a day. */
export type TellingJob = Extract<
  SendJob,
  { kind: 'tell-person' | 'tell-dissent' | 'post-invitation' | 'post-pair-news' | 'greet-joiner' }
>;

/** Brings a message that is there already up to date. */
export type RedrawingPairJob = Extract<
  PairJob,
  { kind: 'refresh-invitation' | 'retract-invitation' | 'blank-invitation' }
>;

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

/** Sees to it that all teams of a tenant, and its people in no team, are looked at within a month. */
type TenantJob = { readonly kind: 'sweep-tenant'; readonly tenantId: TenantId };

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
  /** The data of whoever invited them is deleted, and with it what would tell where the card is. */
  | {
      readonly kind: 'blank-invitation';
      readonly tenantId: TenantId;
      readonly to: PersonId;
      readonly messageId: string;
    }
  | (ToOneOfPair & { readonly kind: 'post-pair-news'; readonly news: PairNews });

/** What the other of a pair did that one would want to know of, and when they did it. */
export type PairNews =
  | { readonly kind: 'accepted'; readonly at: Instant }
  | { readonly kind: 'openness-revealed'; readonly at: Instant }
  | { readonly kind: 'committed'; readonly version: number; readonly at: Instant }
  | { readonly kind: 'left'; readonly at: Instant };

/**
 * How a hand-out ended that is not held against the job as a failure of its own. `uncounted`: as if there had been none;
 * `waited`: something else must happen first; `passed`: Teams or the storage failed.
 */
export type Ending = 'uncounted' | 'waited' | 'passed';

/** A job in a worker's hands. Invisible to others until its lease ends, then handed out again. */
export type ReceivedJob = {
  readonly job: SendJob;
  /** 1 at the first hand-out; those that ended uncounted left out. */
  readonly attempt: number;
  /** How many hand-outs before this one have `waited`. */
  readonly waits: number;
  /** How many hand-outs before this one have `passed`. */
  readonly passes: number;
  /** Removes it: the job is done. */
  done(): Promise<void>;
  /** Holds on to it for `leaseMs` from now; without effect when the lease has ended, by itself or by one of the others. */
  renew(leaseMs: number): Promise<void>;
  /** Gives it back, to be handed out again after `delayMs`. */
  giveBack(delayMs: number, ending?: Ending): Promise<void>;
  /** Sets it aside for a person to look at. */
  poison(reason: string): Promise<void>;
};

/** As many are received at once. */
export const mostReceived = 32;

/** Jobs between the server that decides and the worker that sends; at least once. Rejects with {@link Unavailable} (`queue`). */
export type SendQueue = {
  /** To be handed out from `delayMs` on, at once when it is left out. */
  add(job: SendJob, delayMs?: number): Promise<void>;
  /** Up to {@link mostReceived} jobs, each leased for `leaseMs`; empty when there is none. */
  receive(leaseMs: number): Promise<readonly ReceivedJob[]>;
};

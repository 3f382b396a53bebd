import type { AllianceId, PersonId, TenantId } from '#domain/shared/ids.ts';
import type { Day, Instant } from '#domain/shared/instant.ts';
import type { Mark } from '../mark.ts';
import type { OneToOnePromptId } from '../one-to-one-prompts.ts';
import type { PairAgreement } from './pair-agreement.ts';

/** The two, in the order of their ids, so that a pair has one name whoever invites first. */
export type Pair = readonly [PersonId, PersonId];

/** How things stand between the two. */
export type Standing =
  /** `by` wrote why; the other has not decided. `putOffAt`: they said "not now". */
  | {
      readonly kind: 'invited';
      readonly by: PersonId;
      readonly why: string;
      readonly at: Instant;
      readonly putOffAt: Instant | undefined;
    }
  /**
   * Final until `by`, who declined, invites themselves. Silent: the one who invited goes on reading their invitation,
   * hence it is kept; `undefined` when they have taken it back since.
   */
  | {
      readonly kind: 'declined';
      readonly by: PersonId;
      readonly at: Instant;
      readonly invitation: { readonly why: string; readonly at: Instant } | undefined;
    }
  | { readonly kind: 'active'; readonly since: Instant }
  /** Resumes by itself on `until`. */
  | { readonly kind: 'paused'; readonly since: Instant; readonly by: PersonId; readonly until: Day }
  /** One has left and is a former ally; the other keeps their own words and can only leave, too. */
  | { readonly kind: 'left'; readonly by: PersonId; readonly at: Instant };

/** A text that is revealed only when both have said that theirs is ready. */
export type Reply = {
  readonly personId: PersonId;
  readonly ready: boolean;
  /** 1 for the first save, one more with each: what an edit is based on. */
  readonly revision: number;
  readonly at: Instant;
};

/** Why someone wants this alliance, and what they expect and fear. */
export type Openness = Reply & { readonly why: string; readonly expectations: string; readonly fears: string };

/** One of the twelve, or a prompt that the pair added (a GUID). */
export type PairPromptId = OneToOnePromptId | OwnPromptId;
export type OwnPromptId = `own.${string}`;

export type PairAnswer = Reply & { readonly promptId: PairPromptId; readonly text: string };

export type OwnPrompt = { readonly id: OwnPromptId; readonly text: string; readonly by: PersonId };

/** One person's part of one check-in, on the three things an alliance rests on. */
export type CheckIn = {
  /** 1, 2, 3 ...: both answer the same round. */
  readonly round: number;
  readonly personId: PersonId;
  readonly purpose: PulseAnswer;
  readonly trust: PulseAnswer;
  readonly care: PulseAnswer;
  readonly at: Instant;
};

export type PulseAnswer = { readonly mark: Mark; readonly line: string };

/** What one promised the other; carried forward until it is kept or let go. */
export type PairPromise = {
  /** GUID. */
  readonly id: string;
  readonly by: PersonId;
  readonly text: string;
  readonly day: Day;
  readonly state: 'open' | 'kept' | 'let-go';
  readonly revision: number;
};

/** How often the two look at their alliance. */
export type PairRhythm = {
  /** Weeks between two check-ins; 4 unless they choose otherwise. */
  readonly checkInWeeks: number;
  /** Day on which the two decide to renew, change or close. */
  readonly reviewOn: Day | undefined;
};

/** The alliance that two people design on purpose. Nobody but the two ever reads it. */
export type PairAlliance = {
  readonly kind: 'pair';
  readonly id: AllianceId;
  readonly tenantId: TenantId;
  readonly people: Pair;
  /** Display names, in the order of `people`: as each was last signed in, at first as the inviter picked them. */
  readonly names: readonly [string, string];
  /**
   * Lower-case addresses, in the order of `people`, empty while unknown: as each last signed in, at first as the inviter
   * picked them. Shown to nobody; by them the pane knows whose invite this alliance stands beside.
   */
  readonly addresses: readonly [string, string];
  readonly standing: Standing;
  readonly openness: readonly Openness[];
  readonly hiddenPrompts: readonly PairPromptId[];
  readonly ownPrompts: readonly OwnPrompt[];
  readonly answers: readonly PairAnswer[];
  readonly agreement: PairAgreement;
  readonly rhythm: PairRhythm;
  readonly checkIns: readonly CheckIn[];
  readonly promises: readonly PairPromise[];
};

/** The other of the two. */
export const otherOf = ({ people: [one, two] }: Pick<PairAlliance, 'people'>, personId: PersonId): PersonId =>
  personId === one ? two : one;

/** Address of one of the two. */
export const addressOf = (
  { people: [one], addresses }: Pick<PairAlliance, 'people' | 'addresses'>,
  personId: PersonId,
): string => (personId === one ? addresses[0] : addresses[1]);

/** Display name of one of the two. */
export const nameOf = ({ people: [one], names }: Pick<PairAlliance, 'people' | 'names'>, personId: PersonId): string =>
  personId === one ? names[0] : names[1];

import type { AllianceId, CounterpartKey, PersonId } from '#domain/shared/ids.ts';
import type { Day, Instant } from '#domain/shared/instant.ts';
import type { Standing } from './pair-alliance.ts';

/** What one person can do next in an alliance: what matters most of all that they can. */
export type NextStep =
  | 'decide-on-invitation'
  | 'wait-for-decision'
  | 'write-openness'
  | 'wait-for-openness'
  | 'answer-prompts'
  | 'write-agreement'
  | 'commit'
  | 'wait-for-commitment'
  | 'check-in'
  | 'wait-for-check-in'
  | 'review'
  | 'nothing';

/** One line about an alliance on a person's home; dates instead of "overdue", so that it stays true as time passes. */
export type PairSummary = {
  readonly allianceId: AllianceId;
  readonly other: PersonId;
  readonly otherName: string;
  readonly standing: Standing['kind'];
  /** Of an alliance that rests, what is next once it resumes. `summaryOn` says what holds on a later day. */
  readonly next: NextStep;
  /** The version in force. */
  readonly version: number | undefined;
  readonly inForceSince: Instant | undefined;
  readonly checkInOn: Day | undefined;
  readonly reviewOn: Day | undefined;
  readonly pausedUntil: Day | undefined;
  /** Of both. */
  readonly openPromises: number;
};

/** A summary as it is kept; the address of the other stays on the server. */
export type KeptSummary = PairSummary & {
  /** Lower case; empty while unknown. */
  readonly otherAddress: string;
};

/** A summary as its reader gets it. */
export type HomeLine = PairSummary & {
  /** Names the other without telling their address; `undefined` while it is unknown. */
  readonly counterpart: CounterpartKey | undefined;
};

import type { AllianceId, PersonId } from '#domain/shared/ids.ts';
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

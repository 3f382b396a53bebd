import type { PersonId } from '#domain/shared/ids.ts';
import type { Day, Instant } from '#domain/shared/instant.ts';

/** One turn of the clarification. */
export type Clarification = { readonly by: PersonId; readonly text: string; readonly at: Instant };

/** What was decided, and who does what by when. */
export type DissentDecision = {
  readonly outcome: 'changed' | 'trial' | 'stays-open' | 'withdrawn';
  readonly text: string;
  readonly nextSteps: readonly { readonly who: PersonId; readonly what: string; readonly by: Day }[];
  readonly at: Instant;
  readonly decidedBy: PersonId;
};

/** A disagreement in the form that protects the relationship: an observable fact, its impact, a concrete proposal. */
export type Dissent = {
  /** GUID */
  readonly id: string;
  readonly by: PersonId;
  readonly fact: string;
  readonly impact: string;
  readonly proposal: string;
  readonly raisedAt: Instant;
  /** Who thanked first for its being said, and when: nothing is answered before. */
  readonly thanks: { readonly by: PersonId; readonly at: Instant } | undefined;
  readonly clarifications: readonly Clarification[];
  readonly decision: DissentDecision | undefined;
  readonly revision: number;
};

import type { PersonId } from '#domain/shared/ids.ts';
import type { Day, Instant } from '#domain/shared/instant.ts';
import type { Week } from '#domain/shared/week.ts';

/** What someone needs from the team in the next seven days, or can offer to it. */
export type Need = {
  /** GUID */
  readonly id: string;
  readonly by: PersonId;
  readonly text: string;
  readonly week: Week;
  readonly at: Instant;
  /** 1 for the first text, one more with each save. */
  readonly revision: number;
};
export type Offer = Need;

/** A need that someone took, or an offer that someone accepted: a person, a thing, a day. */
export type TeamPromise = {
  /** GUID */
  readonly id: string;
  /** The need or offer that it came from; `undefined` when it came from a victory or a decision. */
  readonly from: { readonly kind: 'need' | 'offer'; readonly id: string } | undefined;
  /** Who promised, and to whom; `undefined`: to the team. */
  readonly by: PersonId;
  readonly to: PersonId | undefined;
  readonly text: string;
  readonly day: Day;
  readonly week: Week;
  readonly at: Instant;
  readonly state:
    | { readonly kind: 'open' }
    | { readonly kind: 'kept'; readonly at: Instant }
    /** Still to be done, and how; carried over once. */
    | { readonly kind: 'to-fix'; readonly how: string; readonly at: Instant }
    | { readonly kind: 'handed-back'; readonly word: string; readonly at: Instant }
    | { readonly kind: 'let-go'; readonly at: Instant };
  /** How often it was carried over into another week. */
  readonly carried: number;
  readonly revision: number;
};

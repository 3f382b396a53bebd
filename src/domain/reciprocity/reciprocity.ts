import type { PersonId } from '#domain/shared/ids.ts';
import type { Day, Instant } from '#domain/shared/instant.ts';
import type { Week } from '#domain/shared/week.ts';

/** What someone needs from the team in the next seven days, or can offer to it. */
export type Need = {
  /** GUID */
  readonly id: string;
  readonly by: PersonId;
  readonly text: string;
  /** The week in which it was first written. */
  readonly week: Week;
  /** The last day on which someone can take it up. */
  readonly until: Day;
  readonly at: Instant;
  /** 1 for the first text, one more with each save. */
  readonly revision: number;
};
export type Offer = Need;

/** What a promise came from; `id` is that of the need, the offer, the victory or the dissent. */
export type PromiseOrigin = { readonly kind: 'need' | 'offer' | 'victory' | 'dissent'; readonly id: string };

/** How a promise was found at the end of one week. */
export type PromiseReading = { readonly week: Week; readonly found: 'kept' | 'to-fix' | 'let-go' };

type StandingState =
  | { readonly kind: 'open' }
  /** Still to be done, and how. */
  | { readonly kind: 'to-fix'; readonly how: string; readonly at: Instant };

type PromiseState =
  | StandingState
  /** `before`: what it is again when that was a mistake; older ones do not say. */
  | { readonly kind: 'kept' | 'let-go'; readonly at: Instant; readonly before?: PromiseBefore | undefined }
  /** Free for someone else, and why. */
  | { readonly kind: 'handed-back'; readonly word: string; readonly at: Instant };

/** How a promise stood, and what was found of it. */
export type PromiseBefore = { readonly state: StandingState; readonly readings: readonly PromiseReading[] };

/** A need that someone took, or an offer that someone accepted: a person, a thing, a day. */
export type TeamPromise = {
  /** GUID: of one from a need or an offer the same as theirs, so that two who take it up at once meet each other. */
  readonly id: string;
  /** `undefined` when someone made it of their own accord. */
  readonly from: PromiseOrigin | undefined;
  /** Who promised, and to whom; `undefined`: to the team. */
  readonly by: PersonId;
  readonly to: PersonId | undefined;
  readonly text: string;
  readonly day: Day;
  /** The week of its day: at its end it is read again. */
  readonly week: Week;
  /** The week that it was for the team when it was made. */
  readonly madeIn: Week;
  readonly at: Instant;
  readonly state: PromiseState;
  /** How often it was carried over into another week. */
  readonly carried: number;
  /** At most one a week, oldest first. */
  readonly readings: readonly PromiseReading[];
  readonly revision: number;
};

/** Characters of a need, an offer or a promise: "a few lines". */
export const reciprocityTextLimit = 400;
/** Characters of how something is to be fixed, or of the word with which it is handed back. */
export const wordLimit = 240;

/** Whether someone may still take it up, as far as a promise holds it. */
export const isFree = (promise: Pick<TeamPromise, 'state'> | undefined): boolean =>
  promise === undefined || promise.state.kind === 'handed-back';

/** Whether it is still to be done. */
export const isStanding = ({ state }: Pick<TeamPromise, 'state'>): boolean => isStandingState(state);

/** The same of its state. */
export const isStandingState = (state: PromiseState): state is StandingState =>
  state.kind === 'open' || state.kind === 'to-fix';

import type { PersonId } from '#domain/shared/ids.ts';
import type { Day, Instant } from '#domain/shared/instant.ts';

/** The form that protects the relationship: what anyone could have observed, what it led to, what to do instead. */
export type DissentText = { readonly fact: string; readonly impact: string; readonly proposal: string };

/** When something was done. */
export type Moment = {
  readonly at: Instant;
  /** The day that it was then for those concerned. */
  readonly on: Day;
};

/** What became of a dissent. */
export type DissentOutcome =
  /** What it is about is done differently from now on. */
  | { readonly kind: 'changed' }
  /** The proposal is tried out; then it is decided anew. */
  | { readonly kind: 'trial'; readonly until: Day }
  /** It is heard, and not agreed to; it stays on the board. */
  | { readonly kind: 'stays-open' }
  /** Whoever raised it takes it back. */
  | { readonly kind: 'withdrawn' };

/** Who does what, by when. */
export type NextStep = {
  /** GUID: of the promise that it becomes, too. */
  readonly id: string;
  readonly who: PersonId;
  readonly what: string;
  readonly by: Day;
};

/** One step of the answer. */
export type DissentStep = Moment & { readonly by: PersonId } & (
    | { readonly kind: 'thanks' }
    | { readonly kind: 'clarification'; readonly text: string }
    | {
        readonly kind: 'decision';
        readonly outcome: DissentOutcome;
        readonly text: string;
        readonly nextSteps: readonly NextStep[];
      }
  );

type DecisionStep = Extract<DissentStep, { kind: 'decision' }>;

/** A disagreement, raised soon and with a workable alternative. */
export type Dissent = DissentText & {
  /** GUID */
  readonly id: string;
  readonly by: PersonId;
  /** GUID of the line of the team's alliance that it concerns. */
  readonly lineId: string | undefined;
  readonly raised: Moment;
  /** The answer in the order in which it was given: thanks, clarification back and forth, decision. */
  readonly steps: readonly DissentStep[];
  /** 1 for the first text, one more with each save and each step. */
  readonly revision: number;
};

/** Characters of each of fact, impact and proposal, of a clarification, and of what is decided. */
export const dissentTextLimit = 600;
/** Characters of a next step. */
export const nextStepLimit = 200;
/** A clarification that takes longer is a conversation to have face to face. */
export const clarificationLimit = 20;
export const nextStepsLimit = 5;
/** How often the same dissent can be decided, each time anew. */
export const decisionLimit = 6;

/** The decision that holds; `undefined` while there is none. */
export const decisionOn = ({ steps }: Pick<Dissent, 'steps'>): DecisionStep | undefined =>
  steps.findLast((step) => step.kind === 'decision');

/** Whether nothing is left to say: it was changed, or withdrawn. */
export const isSettled = (dissent: Pick<Dissent, 'steps'>): boolean => {
  const outcome = decisionOn(dissent)?.outcome.kind;
  return outcome === 'changed' || outcome === 'withdrawn';
};

/** Who thanked for its being said; `undefined` while nobody has. */
export const thankedBy = ({ steps }: Pick<Dissent, 'steps'>): PersonId | undefined =>
  steps.find(({ kind }) => kind === 'thanks')?.by;

/** Whether someone else has said how they understand it: nothing is decided before. */
export const isClarified = ({ by, steps }: Pick<Dissent, 'by' | 'steps'>): boolean =>
  steps.some((step) => step.kind === 'clarification' && step.by !== by);

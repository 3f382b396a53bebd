import { refusalOfDay } from '#domain/reciprocity/promise-day.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Day } from '#domain/shared/instant.ts';
import { isBlank } from '#domain/shared/text.ts';
import { refused, unchanged } from '#domain/week/practice-decision.ts';
import type { PracticeRefusal } from '#domain/week/practice-decision.ts';
import { withStep } from './decide-answer.ts';
import type { DissentDecision } from './dissent-decision.ts';
import {
  decisionLimit,
  dissentTextLimit,
  isClarified,
  isSettled,
  nextStepLimit,
  nextStepsLimit,
  thankedBy,
} from './dissent.ts';
import type { Dissent, DissentOutcome, Moment, NextStep } from './dissent.ts';

/** What someone decides about a dissent. */
export type OutcomeCommand = {
  readonly by: PersonId;
  readonly outcome: DissentOutcome;
  /** What was decided, in a line or two; may be empty for one that is withdrawn. */
  readonly text: string;
  readonly nextSteps: readonly NextStep[];
  /** Revision that they had before them: nothing is decided over what someone has just said. */
  readonly basedOn: number;
};

/**
 * Whether a dissent is decided: after thanks, and after someone other than its author has said how they understand it.
 * Its author alone withdraws it, at any time; in the place of one who has left, anyone.
 *
 * @param people those concerned: the team, or the two
 */
export const decideOutcome = <Kept extends Dissent>(
  current: Kept | undefined,
  command: OutcomeCommand,
  people: readonly PersonId[],
  now: Moment,
): DissentDecision<Kept> => {
  if (current === undefined) return refused('item-is-gone');
  if (isSame(current, command)) return unchanged;
  const reason =
    refusalOfState(current, command, people) ?? refusalOfText(command) ?? refusalOfSteps(command, people, now.on);
  if (reason !== undefined) return refused(reason);
  const { by, outcome, text, nextSteps } = command;
  return withStep(current, { kind: 'decision', by, outcome, text, nextSteps, ...now });
};

const refusalOfState = (
  current: Dissent,
  { by, outcome, basedOn }: OutcomeCommand,
  people: readonly PersonId[],
): PracticeRefusal | undefined => {
  if (isSettled(current)) return 'item-is-closed';
  if (current.revision !== basedOn) return 'text-has-changed';
  if (outcome.kind === 'withdrawn') {
    return current.by === by || !people.includes(current.by) ? undefined : 'not-yours';
  }
  if (current.by === by) return 'not-yours';
  if (thankedBy(current) === undefined || !isClarified(current)) return 'not-due';
  return current.steps.filter(({ kind }) => kind === 'decision').length < decisionLimit ? undefined : 'too-many';
};

const refusalOfText = ({ outcome, text }: OutcomeCommand): PracticeRefusal | undefined => {
  if (text.length > dissentTextLimit) return 'text-is-too-long';
  return isBlank(text) && outcome.kind !== 'withdrawn' ? 'text-is-blank' : undefined;
};

const refusalOfSteps = (
  { outcome, nextSteps }: OutcomeCommand,
  people: readonly PersonId[],
  today: Day,
): PracticeRefusal | undefined => {
  if (outcome.kind === 'trial') {
    if (outcome.until <= today) return 'day-is-past';
    const reason = refusalOfDay(outcome.until, today);
    if (reason !== undefined) return reason;
  }
  if (outcome.kind === 'withdrawn' && nextSteps.length > 0) return 'out-of-range';
  if (nextSteps.length > nextStepsLimit || new Set(nextSteps.map(({ id }) => id)).size < nextSteps.length)
    return 'too-many';
  return nextSteps.map((step) => refusalOfStep(step, people, today)).find((reason) => reason !== undefined);
};

const refusalOfStep = (
  { who, what, by }: NextStep,
  people: readonly PersonId[],
  today: Day,
): PracticeRefusal | undefined => {
  if (!people.includes(who)) return 'not-in-roster';
  if (what.length > nextStepLimit) return 'text-is-too-long';
  return isBlank(what) ? 'text-is-blank' : refusalOfDay(by, today);
};

/** The same press again: a retry, or a second device. */
const isSame = ({ steps }: Dissent, { by, outcome, text, nextSteps }: OutcomeCommand): boolean => {
  const last = steps.at(-1);
  return (
    last?.kind === 'decision' &&
    last.by === by &&
    last.text === text &&
    untilOf(last.outcome) === untilOf(outcome) &&
    last.outcome.kind === outcome.kind &&
    last.nextSteps.map(({ id }) => id).join() === nextSteps.map(({ id }) => id).join()
  );
};

const untilOf = (outcome: DissentOutcome): Day | undefined => (outcome.kind === 'trial' ? outcome.until : undefined);

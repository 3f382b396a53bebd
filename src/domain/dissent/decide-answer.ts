import type { PersonId } from '#domain/shared/ids.ts';
import { isBlank } from '#domain/shared/text.ts';
import { refused, unchanged } from '#domain/week/practice-decision.ts';
import type { PracticeRefusal } from '#domain/week/practice-decision.ts';
import type { DissentDecision } from './dissent-decision.ts';
import { clarificationLimit, dissentTextLimit, isSettled, thankedBy } from './dissent.ts';
import type { Dissent, DissentStep, Moment } from './dissent.ts';

/** Whether someone thanks for its being said. The first thanks count; more change nothing. */
export const decideThanks = <Kept extends Dissent>(
  current: Kept | undefined,
  by: PersonId,
  now: Moment,
): DissentDecision<Kept> => {
  if (current === undefined) return refused('item-is-gone');
  if (current.by === by) return refused('not-yours');
  if (thankedBy(current) !== undefined) return unchanged;
  if (isSettled(current)) return refused('item-is-closed');
  return withStep(current, { kind: 'thanks', by, ...now });
};

/** Whether a turn of the clarification is added, by whoever raised it or by someone else. Nobody asks before thanking. */
export const decideClarification = <Kept extends Dissent>(
  current: Kept | undefined,
  { by, text }: { readonly by: PersonId; readonly text: string },
  now: Moment,
): DissentDecision<Kept> => {
  if (current === undefined) return refused('item-is-gone');
  const last = current.steps.at(-1);
  if (last?.kind === 'clarification' && last.by === by && last.text === text) return unchanged;
  const reason = refusalOf(current, text);
  return reason === undefined ? withStep(current, { kind: 'clarification', by, text, ...now }) : refused(reason);
};

const refusalOf = (current: Dissent, text: string): PracticeRefusal | undefined => {
  if (isSettled(current)) return 'item-is-closed';
  if (thankedBy(current) === undefined) return 'not-due';
  if (text.length > dissentTextLimit) return 'text-is-too-long';
  if (isBlank(text)) return 'text-is-blank';
  const said = current.steps.filter(({ kind }) => kind === 'clarification').length;
  return said < clarificationLimit ? undefined : 'too-many';
};

/** The answer with one step more. */
export const withStep = <Kept extends Dissent>(current: Kept, step: DissentStep): DissentDecision<Kept> => ({
  kind: 'changed',
  dissent: { ...current, steps: [...current.steps, step], revision: current.revision + 1 },
});

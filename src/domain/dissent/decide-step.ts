import type { PersonId } from '#domain/shared/ids.ts';
import { decideClarification, decideThanks } from './decide-answer.ts';
import { decideOutcome } from './decide-outcome.ts';
import type { OutcomeCommand } from './decide-outcome.ts';
import type { DissentDecision } from './dissent-decision.ts';
import type { Dissent, Moment } from './dissent.ts';

/** What someone answers. */
export type DissentAnswer =
  | { readonly kind: 'thanks' }
  | { readonly kind: 'clarification'; readonly text: string }
  | ({ readonly kind: 'decision' } & Omit<OutcomeCommand, 'by'>);

/**
 * Whether an answer becomes the next step.
 *
 * @param people those concerned: the team, or the two
 */
export const decideStep = <Kept extends Dissent>(
  current: Kept | undefined,
  answer: DissentAnswer,
  by: PersonId,
  people: readonly PersonId[],
  now: Moment,
): DissentDecision<Kept> => {
  switch (answer.kind) {
    case 'thanks':
      return decideThanks(current, by, now);
    case 'clarification':
      return decideClarification(current, { by, text: answer.text }, now);
    case 'decision':
      return decideOutcome(current, { ...answer, by }, people, now);
  }
};

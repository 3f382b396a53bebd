import { weekOf } from '#domain/shared/week.ts';
import type { BoardEntry } from '#domain/week/board.ts';
import { changed } from '#domain/week/practice-decision.ts';
import type { PracticeDecision, PracticeRefusal } from '#domain/week/practice-decision.ts';
import { decisionOn, isSettled } from './dissent.ts';
import type { Dissent } from './dissent.ts';

/** What a rule decides about a dissent, wherever it is kept. */
export type DissentDecision<Kept extends Dissent = Dissent> =
  | { readonly kind: 'refused'; readonly reason: PracticeRefusal }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'changed'; readonly dissent: Kept };

/** The same as a decision about a team's board: every week's page shows it until it is settled, then its own week's. */
export const onBoard = (decision: DissentDecision): PracticeDecision<'dissent'> =>
  decision.kind === 'changed' ? changed(entryOfDissent(decision.dissent)) : decision;

export const entryOfDissent = (dissent: Dissent): BoardEntry<'dissent'> => {
  const decided = decisionOn(dissent);
  const place = decided !== undefined && isSettled(dissent) ? weekOf(decided.on) : 'open';
  return { noun: 'dissent', id: dissent.id, place, value: dissent };
};

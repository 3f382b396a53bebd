import { peopleOf } from '#domain/people/roster-member.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import { tellOfPromise } from '#usecases/reciprocity/tell-of-promise.ts';
import type { WritePromise } from '#usecases/reciprocity/write-promise.ts';
import type { BoardOutcome } from '#usecases/week/change-board.ts';

/**
 * Makes a promise of each next step of the decision that was just taken: to whoever raised it, or to the team where they
 * take the step themselves. Whoever is named by someone else is told. The ids are those of the steps, so that the same
 * again is the same.
 */
export const promiseNextSteps = async (
  { writePromise, queue }: { readonly writePromise: WritePromise; readonly queue: SendQueue },
  open: OpenTeam,
  outcome: BoardOutcome<'dissent'>,
): Promise<void> => {
  const dissent = outcome.kind === 'changed' || outcome.kind === 'unchanged' ? outcome.entry?.value : undefined;
  const last = dissent?.steps.at(-1);
  if (dissent === undefined || last?.kind !== 'decision') return;
  const isHere = peopleOf(open.roster).includes(dissent.by);
  for (const { id, who, what, by } of last.nextSteps) {
    const to = who === dissent.by || !isHere ? undefined : dissent.by;
    const from = { kind: 'dissent', id: dissent.id } as const;
    // A refusal means that it stands already, in words that its maker has changed since, or that the id is another's.
    const made = await writePromise(open, { id, from, by: who, to, text: what, day: by, basedOn: 0 });
    if (who !== open.scope.personId) await tellOfPromise(queue, open, made, 'named');
  }
};

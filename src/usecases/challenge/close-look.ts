import { openChallengeId } from '#domain/challenge/challenge.ts';
import { decideClosing } from '#domain/challenge/decide-challenge.ts';
import type { TeamScope } from '#domain/people/scope.ts';
import type { Day } from '#domain/shared/instant.ts';
import type { BoardEntry } from '#domain/week/board.ts';
import { entriesOf } from '#domain/week/entries.ts';
import type { BoardStore } from '#ports/board-store.ts';
import { makeChangeBoard } from '#usecases/week/change-board.ts';

type Read = {
  readonly scope: TeamScope;
  /** What was found on the board. */
  readonly entries: readonly BoardEntry[];
  /** On the team's clock. */
  readonly today: Day;
};

/**
 * Closes a look before whose time is over: whoever reads the board first then tells its figure, to all and for good.
 *
 * @returns the entries, with what was closed; as they were while others keep saving: a figure that is not kept is not told
 */
export const closeLook = async (
  { board }: { readonly board: BoardStore },
  { scope, entries, today }: Read,
): Promise<readonly BoardEntry[]> => {
  const isDue = entriesOf(entries, 'challenge').some(({ value }) => decideClosing(value, today).kind === 'changed');
  if (!isDue) return entries;
  const outcome = await makeChangeBoard({ board })(scope, {
    noun: 'challenge',
    id: openChallengeId,
    decide: (current) => decideClosing(current?.value, today),
  });
  const entry = 'entry' in outcome ? outcome.entry : undefined;
  if (entry === undefined) return entries;
  return entries.map((one) => (one.noun === 'challenge' && one.id === openChallengeId ? entry : one));
};

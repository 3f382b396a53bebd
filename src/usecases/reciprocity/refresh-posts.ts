import type { NeedNoun } from '#domain/reciprocity/decide-need.ts';
import { postsShowingNeed, postsShowingPromise } from '#domain/reciprocity/posts-showing.ts';
import type { PostsShowing } from '#domain/reciprocity/posts-showing.ts';
import type { Need } from '#domain/reciprocity/reciprocity.ts';
import type { Ritual } from '#domain/ritual/ritual.ts';
import type { Day } from '#domain/shared/instant.ts';
import { weekOf } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';
import type { BoardEntry } from '#domain/week/board.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { BoardOutcome } from '#usecases/week/change-board.ts';

/**
 * Has the posts of this week and of weeks before that show a need, an offer or a promise brought up to date, where there
 * are any.
 *
 * The jobs go into the queue after the save: before it, a quick worker would redraw from the old state. Should a crash
 * fall between the two, the same act again finds everything saved and adds them all the same.
 *
 * @param removed what was taken back
 */
export const refreshPosts = async (
  queue: SendQueue,
  { scope: { tenantId, teamId } }: OpenTeam,
  today: Day,
  outcome: BoardOutcome<NeedNoun> | BoardOutcome<'promise'>,
  removed?: Need,
): Promise<void> => {
  if (outcome.kind !== 'changed' && outcome.kind !== 'unchanged') return;
  const { needs, promises } = postsShowing(outcome.entry, removed, weekOf(today));
  const refresh = (ritual: Ritual, week: Week) => queue.add({ kind: 'refresh-ritual', tenantId, teamId, ritual, week });
  await Promise.all([
    ...needs.map((week) => refresh('needs', week)),
    ...promises.map((week) => refresh('promises', week)),
  ]);
};

const postsShowing = (
  entry: BoardEntry<NeedNoun | 'promise'> | undefined,
  removed: Need | undefined,
  thisWeek: Week,
): PostsShowing => {
  if (entry?.noun === 'promise') return postsShowingPromise(entry.value, thisWeek);
  return postsShowingNeed(entry?.value ?? removed ?? { week: thisWeek }, thisWeek);
};

import { openChallengeId } from '#domain/challenge/challenge.ts';
import type { Challenge, Mark } from '#domain/challenge/challenge.ts';
import { addWeeks } from '#domain/shared/week.ts';
import { valuesOf } from '#domain/week/entries.ts';
import { thisWeekOf } from '#domain/week/team-clock.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { Clock } from '#ports/clock.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';

/** Weeks over which the stories are kept at hand: a year. */
export const galleryWeeks = 52;

/** Those that have ended, newest first. */
export type ReadGallery = (open: OpenTeam) => Promise<readonly Challenge[]>;

type Needs = { readonly board: BoardStore; readonly clock: Clock };

/** Reads a year of the board: on a page of its own, which is opened seldom. */
export const makeReadGallery =
  ({ board, clock }: Needs): ReadGallery =>
  async ({ scope }) => {
    const current = thisWeekOf(undefined, clock.now());
    const stored = await board.ofWeeks(scope, addWeeks(current, -galleryWeeks), addWeeks(current, 1));
    const all = valuesOf(
      stored.map(({ value }) => value),
      'challenge',
    );
    return all
      .filter(({ end }) => end !== undefined)
      .toSorted((one, other) => (other.end?.at ?? 0) - (one.end?.at ?? 0));
  };

/** One's own marks in the challenge that goes on. */
type OwnMarks = {
  readonly id: string | undefined;
  readonly before: Mark | undefined;
  readonly after: Mark | undefined;
};

export type ReadOwnMarks = (open: OpenTeam) => Promise<OwnMarks>;

export const makeReadOwnMarks =
  ({ board }: Pick<Needs, 'board'>): ReadOwnMarks =>
  async ({ scope }) => {
    const challenge = (await board.find(scope, 'challenge', openChallengeId))?.value.value;
    const ownIn = (look: 'before' | 'after'): Mark | undefined =>
      challenge?.[look].find(({ personId }) => personId === scope.personId)?.mark;
    return { id: challenge?.id, before: ownIn('before'), after: ownIn('after') };
  };

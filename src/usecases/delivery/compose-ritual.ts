import type { Ritual } from '#domain/ritual/ritual.ts';
import type { DrawVoices } from '#usecases/shout-out/draw-voices.ts';
import type { RenderBoard } from './board-post.ts';
import { drawRitual } from './draw-ritual.ts';
import { openRitual } from './open-ritual.ts';
import type { OpenRitual, OpenRitualNeeds } from './open-ritual.ts';
import type { Drawing } from './redraw.ts';
import type { PostRitual } from './ritual-wanted.ts';

export type ComposeRitualNeeds = OpenRitualNeeds & {
  readonly renderBoard: RenderBoard;
  readonly drawVoices: DrawVoices;
};

/**
 * Draws a post of rituals. Teams is asked who is in the team where the post names someone: that counts as a request to it
 * as the post does. Whoever is away by now speaks later: the post names those who are there.
 *
 * @returns `gone` when the bot is not in the team any more
 */
export const composeRitual = async (
  needs: ComposeRitualNeeds,
  open: OpenRitual,
  job: PostRitual,
  rituals: readonly Ritual[],
): Promise<Drawing | 'gone' | undefined> => {
  const { team, reading, scope } = open;
  const shown = reading.entries.map(({ value }) => value);
  const roster = needs.renderBoard.namesAnyone(rituals, shown) ? await open.members() : [];
  if (roster === undefined) return 'gone';
  const isDrawn =
    rituals.includes('shout-outs') &&
    (await needs.drawVoices({ kind: 'open', scope, team, roster }, shown)) === 'drawn';
  const again = isDrawn ? (await openRitual(needs, job)).open : undefined;
  const { entries } = again?.reading ?? reading;
  return drawRitual(needs, { team, roster, entries }, rituals, job.week);
};

import { slidesMediaType } from '#contracts/victory-media-type.ts';
import { bringingBody, slidesQuery, victoryBody, victoryRemovalBody } from '#contracts/victory-api.ts';
import { boardItemParams as params } from '#contracts/board-params.ts';
import type { WriteSlides } from '#ports/slides.ts';
import type { BringVictory } from '#usecases/victory/bring-victory.ts';
import type { PostVictory } from '#usecases/victory/post-victory.ts';
import type { ReadVictory } from '#usecases/victory/read-victory.ts';
import type { TakeVictoryBack } from '#usecases/victory/take-victory-back.ts';
import type { TellVictory } from '#usecases/victory/tell-victory.ts';
import type { ReadWeek } from '#usecases/week/read-week.ts';
import { victoryDeck } from '../documents/victory-deck.ts';
import { anyBody, boardRoute, memberRoute, ok, problem } from '../route.ts';
import type { Route } from '../route.ts';
import { viewVictory } from '../victory-view.ts';
import { boardActRoute } from '../week-reply.ts';

export type VictoryUseCases = {
  readonly readWeek: ReadWeek;
  readonly tellVictory: TellVictory;
  readonly takeVictoryBack: TakeVictoryBack;
  readonly postVictory: PostVictory;
  readonly bringVictory: BringVictory;
  readonly readVictory: ReadVictory;
  readonly writeSlides: WriteSlides;
};

const path = '/api/teams/:teamId/victories/:id';

/** What a team tells of its victories; every write replies with the week. */
export const victoryRoutes = (use: VictoryUseCases): readonly Route[] => {
  const act = boardActRoute(use.readWeek);
  return [
    act({ method: 'PUT', path, params, body: victoryBody }, (open, { params: { id }, body }) =>
      use.tellVictory(open, { id, ...body }),
    ),
    act({ method: 'DELETE', path, params, body: victoryRemovalBody }, (open, { params: { id }, body }) =>
      use.takeVictoryBack(open, { id, ...body }),
    ),
    act({ method: 'POST', path: `${path}/post`, params, body: anyBody }, (open, { params: { id } }) =>
      use.postVictory(open, id),
    ),
    act({ method: 'POST', path: `${path}/bringing`, params, body: bringingBody }, (open, { params: { id }, body }) =>
      use.bringVictory(open, { id, teamId: body.teamId }),
    ),
    boardRoute(
      { method: 'GET', path, params, body: anyBody, shows: 'VictoryView' },
      async (open, { params: { id } }) => {
        const victory = await use.readVictory(open, id);
        return victory === undefined ? problem('item-is-gone') : ok(viewVictory(victory));
      },
      ({ id }) => ({ things: [{ noun: 'victory', id }] }),
    ),
    slidesRoute(use),
  ];
};

const slidesRoute = ({ readVictory, writeSlides }: VictoryUseCases): Route =>
  memberRoute(
    { method: 'GET', path: `${path}/slides`, params, query: slidesQuery, body: anyBody, gives: [slidesMediaType] },
    async (open, { params: { id }, query: { language } }) => {
      const victory = await readVictory(open, id);
      if (victory === undefined) return problem('item-is-gone');
      const bytes = await writeSlides(victoryDeck(victory, open, language));
      return { kind: 'file', mediaType: slidesMediaType, name: `victory-${victory.week}.pptx`, bytes };
    },
  );

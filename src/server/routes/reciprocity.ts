import {
  keptShareParams,
  needBody,
  needRemovalBody,
  promiseBody,
  readingBody,
  takingBody,
} from '#contracts/reciprocity-api.ts';
import type { KeptShareView } from '#contracts/reciprocity-api.ts';
import { boardItemParams as params } from '#contracts/board-params.ts';
import type { NeedNoun } from '#domain/reciprocity/decide-need.ts';
import { shareWeeks } from '#usecases/reciprocity/read-kept-share.ts';
import type { ReadKeptShare } from '#usecases/reciprocity/read-kept-share.ts';
import type { ReadPromiseAgain } from '#usecases/reciprocity/read-promise-again.ts';
import type { TakeNeed } from '#usecases/reciprocity/take-need.ts';
import type { TakeNeedBack } from '#usecases/reciprocity/take-need-back.ts';
import type { WriteNeed } from '#usecases/reciprocity/write-need.ts';
import type { WritePromise } from '#usecases/reciprocity/write-promise.ts';
import type { ReadWeek } from '#usecases/week/read-week.ts';
import { anyBody, boardRoute, ok } from '../route.ts';
import type { Route } from '../route.ts';
import { boardActRoute } from '../week-reply.ts';

export type ReciprocityUseCases = {
  readonly readWeek: ReadWeek;
  readonly writeNeed: WriteNeed;
  readonly takeNeedBack: TakeNeedBack;
  readonly takeNeed: TakeNeed;
  readonly writePromise: WritePromise;
  readonly readPromiseAgain: ReadPromiseAgain;
  readonly readKeptShare: ReadKeptShare;
};

const team = '/api/teams/:teamId';

/** What a team needs, offers and promises; every write replies with the week. */
export const reciprocityRoutes = (use: ReciprocityUseCases): readonly Route[] => [
  ...needRoutes('need', use),
  ...needRoutes('offer', use),
  ...promiseRoutes(use),
  boardRoute(
    { method: 'GET', path: `${team}/kept-share`, params: keptShareParams, body: anyBody, shows: 'KeptShareView' },
    async (open) => ok((await use.readKeptShare(open)) satisfies KeptShareView),
    () => ({ weeksBack: shareWeeks }),
  ),
];

const needRoutes = (noun: NeedNoun, use: ReciprocityUseCases): readonly Route[] => {
  const act = boardActRoute(use.readWeek);
  const path = `${team}/${noun}s/:id`;
  return [
    act({ method: 'PUT', path, params, body: needBody }, (open, { params: { id }, body }) =>
      use.writeNeed(open, noun, { id, ...body }),
    ),
    act({ method: 'DELETE', path, params, body: needRemovalBody }, (open, { params: { id }, body }) =>
      use.takeNeedBack(open, noun, { id, ...body }),
    ),
    act({ method: 'POST', path: `${path}/promise`, params, body: takingBody }, (open, { params: { id }, body }) =>
      use.takeNeed(open, noun, { id, ...body }),
    ),
  ];
};

const promiseRoutes = (use: ReciprocityUseCases): readonly Route[] => {
  const act = boardActRoute(use.readWeek);
  const path = `${team}/promises/:id`;
  return [
    act({ method: 'PUT', path, params, body: promiseBody }, (open, { params: { id }, body }) =>
      use.writePromise(open, {
        ...body,
        id,
        by: open.scope.personId,
        from: body.from ?? undefined,
        to: body.to ?? undefined,
      }),
    ),
    act({ method: 'POST', path: `${path}/reading`, params, body: readingBody }, (open, { params: { id }, body }) =>
      use.readPromiseAgain(open, { id, ...body }),
    ),
  ];
};

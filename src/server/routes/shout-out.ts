import {
  laterTurnBody,
  shoutOutBody,
  shoutOutChoiceBody,
  swapAnswerBody,
  swapBody,
  voicesParams,
} from '#contracts/shout-out-api.ts';
import { boardItemParams } from '#contracts/board-params.ts';
import { ownWeeks } from '#domain/shout-out/own-shout-outs.ts';
import type { AnswerSwap, AskSwap, PutTurnOff } from '#usecases/shout-out/change-turn.ts';
import type { ChooseShoutOut, TakeShoutOutBack } from '#usecases/shout-out/choose-shout-out.ts';
import type { GiveShoutOut } from '#usecases/shout-out/give-shout-out.ts';
import type { ReadOwnShoutOuts } from '#usecases/shout-out/read-own-shout-outs.ts';
import type { ReadWeek } from '#usecases/week/read-week.ts';
import { anyBody, boardRoute, ok } from '../route.ts';
import type { Route } from '../route.ts';
import { viewOwnShoutOuts } from '../shout-out-view.ts';
import { boardActRoute } from '../week-reply.ts';

export type ShoutOutUseCases = {
  readonly readWeek: ReadWeek;
  readonly giveShoutOut: GiveShoutOut;
  readonly chooseShoutOut: ChooseShoutOut;
  readonly takeShoutOutBack: TakeShoutOutBack;
  readonly putTurnOff: PutTurnOff;
  readonly askSwap: AskSwap;
  readonly answerSwap: AnswerSwap;
  readonly readOwnShoutOuts: ReadOwnShoutOuts;
};

const team = '/api/teams/:teamId';

/** How a team recognises its own; every write replies with the week. */
export const shoutOutRoutes = (use: ShoutOutUseCases): readonly Route[] => [
  ...recognitionRoutes(use),
  ...turnRoutes(use),
  boardRoute(
    {
      method: 'GET',
      path: '/api/me/teams/:teamId/shout-outs',
      params: voicesParams,
      body: anyBody,
      shows: 'OwnShoutOutsView',
    },
    async (open) => ok(viewOwnShoutOuts(await use.readOwnShoutOuts(open))),
    () => ({ weeksBack: ownWeeks }),
  ),
];

const recognitionRoutes = (use: ShoutOutUseCases): readonly Route[] => {
  const act = boardActRoute(use.readWeek);
  const path = `${team}/shout-outs/:id`;
  const params = boardItemParams;
  return [
    act({ method: 'PUT', path, params, body: shoutOutBody }, (open, { params: { id }, body }) =>
      use.giveShoutOut(open, { id, ...body }),
    ),
    act({ method: 'DELETE', path, params, body: anyBody }, (open, { params: { id } }) =>
      use.takeShoutOutBack(open, id),
    ),
    act(
      { method: 'POST', path: `${path}/choice`, params, body: shoutOutChoiceBody },
      (open, { params: { id }, body: { choice } }) => use.chooseShoutOut(open, id, choice),
    ),
  ];
};

const turnRoutes = (use: ShoutOutUseCases): readonly Route[] => {
  const act = boardActRoute(use.readWeek);
  const params = voicesParams;
  return [
    act({ method: 'POST', path: `${team}/voices/later`, params, body: laterTurnBody }, (open, { body: { week } }) =>
      use.putTurnOff(open, week),
    ),
    act({ method: 'POST', path: `${team}/voices/swap`, params, body: swapBody }, (open, { body: { week, to } }) =>
      use.askSwap(open, week, to),
    ),
    act(
      { method: 'POST', path: `${team}/voices/swap/answer`, params, body: swapAnswerBody },
      (open, { body: { week, from, answer } }) => use.answerSwap(open, week, from, answer),
    ),
  ];
};

import { clarificationBody, decisionBody, dissentBody } from '#contracts/dissent-api.ts';
import { boardItemParams as params } from '#contracts/board-params.ts';
import { peopleOf } from '#domain/people/roster-member.ts';
import type { AnswerDissent } from '#usecases/dissent/answer-dissent.ts';
import type { RaiseDissent } from '#usecases/dissent/raise-dissent.ts';
import type { ReadDissent } from '#usecases/dissent/read-dissent.ts';
import type { ReadWeek } from '#usecases/week/read-week.ts';
import { viewDissent } from '../dissent-view.ts';
import { anyBody, boardRoute, ok, problem } from '../route.ts';
import type { Route } from '../route.ts';
import { boardActRoute } from '../week-reply.ts';

export type DissentUseCases = {
  readonly readWeek: ReadWeek;
  readonly readDissent: ReadDissent;
  readonly raiseDissent: RaiseDissent;
  readonly answerDissent: AnswerDissent;
};

const path = '/api/teams/:teamId/dissents/:id';

/** Dissents about method, before the team; every write replies with the week. */
export const dissentRoutes = (use: DissentUseCases): readonly Route[] => {
  const act = boardActRoute(use.readWeek);
  return [
    boardRoute(
      { method: 'GET', path, params, body: anyBody, shows: 'DissentView' },
      async (open, { params: { id } }) => {
        const { dissent, today } = await use.readDissent(open, id);
        return dissent === undefined ? problem('item-is-gone') : ok(viewDissent(dissent, peopleOf(open.roster), today));
      },
      ({ id }) => ({ things: [{ noun: 'dissent', id }] }),
    ),
    act({ method: 'PUT', path, params, body: dissentBody }, (open, { params: { id }, body }) =>
      use.raiseDissent(open, { ...body, id, lineId: body.lineId ?? undefined }),
    ),
    act({ method: 'POST', path: `${path}/thanks`, params, body: anyBody }, (open, { params: { id } }) =>
      use.answerDissent(open, id, { kind: 'thanks' }),
    ),
    act(
      { method: 'POST', path: `${path}/clarifications`, params, body: clarificationBody },
      (open, { params: { id }, body }) => use.answerDissent(open, id, { kind: 'clarification', ...body }),
    ),
    act({ method: 'POST', path: `${path}/decisions`, params, body: decisionBody }, (open, { params: { id }, body }) =>
      use.answerDissent(open, id, { kind: 'decision', ...body }),
    ),
  ];
};

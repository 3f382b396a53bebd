import type { z } from 'zod';
import {
  clarificationBody,
  decisionBody,
  personalDissentBody,
  personalDissentParams as params,
} from '#contracts/dissent-api.ts';
import type { SelfScope } from '#domain/people/scope.ts';
import type { AnswerPersonalDissent } from '#usecases/dissent/answer-personal-dissent.ts';
import type { PersonalDissentOutcome } from '#usecases/dissent/change-personal-dissent.ts';
import type { RaisePersonalDissent } from '#usecases/dissent/raise-personal-dissent.ts';
import type { ReadPersonalDissents } from '#usecases/dissent/read-personal-dissents.ts';
import type { Gate, OpenBetween } from '#usecases/people/gate.ts';
import { viewPersonalDissents } from '../dissent-view.ts';
import { anyBody, noParams, ok, problem, selfRoute } from '../route.ts';
import type { Parsed, Route, RouteReply } from '../route.ts';

export type PersonalDissentUseCases = {
  readonly gate: Pick<Gate, 'openBetween'>;
  readonly readPersonalDissents: ReadPersonalDissents;
  readonly raisePersonalDissent: RaisePersonalDissent;
  readonly answerPersonalDissent: AnswerPersonalDissent;
};

const own = '/api/me/dissents';
const shows = 'PersonalDissentsView';
const path = `${own}/:otherId/:id`;

/**
 * Dissents about a person, with that person alone. The path names the other; the partition that it leads to is that of the
 * caller and the other, so that nobody reaches what is between two others. Every write replies with all of one's own.
 */
export const personalDissentRoutes = (use: PersonalDissentUseCases): readonly Route[] => {
  const act = actRoute(use);
  return [
    selfRoute({ method: 'GET', path: own, params: noParams, body: anyBody, shows }, (self) => reply(use, self)),
    act({ method: 'PUT', path, params, body: personalDissentBody }, (open, id, body) =>
      use.raisePersonalDissent(open, { ...body, id }),
    ),
    act({ method: 'POST', path: `${path}/thanks`, params, body: anyBody }, (open, id) =>
      use.answerPersonalDissent(open, id, { kind: 'thanks' }),
    ),
    act({ method: 'POST', path: `${path}/clarifications`, params, body: clarificationBody }, (open, id, body) =>
      use.answerPersonalDissent(open, id, { kind: 'clarification', ...body }),
    ),
    act({ method: 'POST', path: `${path}/decisions`, params, body: decisionBody }, (open, id, body) =>
      use.answerPersonalDissent(open, id, { kind: 'decision', ...body }),
    ),
  ];
};

type Act<Body> = (open: OpenBetween, id: string, body: Body) => Promise<PersonalDissentOutcome>;

const actRoute =
  (use: PersonalDissentUseCases) =>
  <Body>(parsed: Parsed<z.infer<typeof params>, Body>, act: Act<Body>): Route =>
    selfRoute({ ...parsed, shows }, async (self, { params: { otherId, id }, body }) => {
      const open = await use.gate.openBetween(self, otherId);
      if (open.kind === 'closed') return problem('not-for-you');
      const outcome = await act(open, id, body);
      switch (outcome.kind) {
        case 'refused':
          return problem(outcome.reason);
        case 'busy':
          return problem('busy');
        case 'changed':
        case 'unchanged':
          return reply(use, self);
      }
    });

const reply = async ({ readPersonalDissents }: PersonalDissentUseCases, self: SelfScope): Promise<RouteReply> =>
  ok(viewPersonalDissents(await readPersonalDissents(self), self.personId));

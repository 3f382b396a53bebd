import type { SelfScope } from '#domain/people/scope.ts';
import type { PairOutcome } from '#usecases/pair/change-pair.ts';
import type { ShowPair } from '#usecases/pair/show-pair.ts';
import type { OpenPair } from '#usecases/people/gate.ts';
import { viewPair } from './pair-view.ts';
import { ok, pairRoute, problem } from './route.ts';
import type { Handler, Parsed, Route, RouteReply } from './route.ts';

/** The reply to an act of `self`: the alliance as it stands for them afterwards. */
export const replyToPairAct = (showPair: ShowPair, self: SelfScope, outcome: PairOutcome): RouteReply => {
  switch (outcome.kind) {
    case 'refused':
      return problem(outcome.reason);
    case 'busy':
      return problem('busy');
    case 'gone':
      return problem('not-for-you');
    case 'changed':
    case 'unchanged':
      return ok(viewPair(outcome.alliance, self, showPair(outcome.alliance, self.personId)));
  }
};

/** Makes `pair` routes that do an act and reply with what came of it. */
export const actRoute =
  (showPair: ShowPair) =>
  <Params, Body>(parsed: Parsed<Params, Body>, act: Handler<OpenPair, Params, Body, PairOutcome>): Route =>
    pairRoute({ ...parsed, shows: 'PairView' }, async (open, input) =>
      replyToPairAct(showPair, open.self, await act(open, input)),
    );

import type { ActOutcome } from '#usecases/alliance/change-alliance.ts';
import type { ShowAlliance } from '#usecases/alliance/show-alliance.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import { viewAlliance } from './alliance-view.ts';
import { memberRoute, ok, problem } from './route.ts';
import type { Handler, Parsed, Route, RouteReply } from './route.ts';

/** Makes `member` routes that do an act on the team's alliance and reply with the whole as it stands afterwards. */
export const allianceActRoute =
  (showAlliance: ShowAlliance) =>
  <Params, Body>(parsed: Parsed<Params, Body>, act: Handler<OpenTeam, Params, Body, ActOutcome>): Route =>
    memberRoute({ ...parsed, shows: 'TeamAllianceView' }, async (open, input) =>
      replyToAct(showAlliance, open, await act(open, input)),
    );

const replyToAct = async (showAlliance: ShowAlliance, open: OpenTeam, outcome: ActOutcome): Promise<RouteReply> => {
  if (outcome.kind === 'refused') return problem(outcome.reason);
  if (outcome.kind === 'busy') return problem('busy');
  return ok(viewAlliance(open, await showAlliance(open, outcome.alliance)));
};

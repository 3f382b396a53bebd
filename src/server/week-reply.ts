import type { OpenTeam } from '#usecases/people/gate.ts';
import type { BoardOutcome } from '#usecases/week/change-board.ts';
import type { ReadWeek } from '#usecases/week/read-week.ts';
import { boardRoute, ok, problem } from './route.ts';
import type { Handler, Parsed, Route, RouteReply } from './route.ts';
import { viewWeek } from './week-view.ts';

/** The reply to an act on the board: the current week as it stands afterwards. */
const replyToBoardAct = async (readWeek: ReadWeek, open: OpenTeam, outcome: BoardOutcome): Promise<RouteReply> => {
  switch (outcome.kind) {
    case 'refused':
      return problem(outcome.reason);
    case 'busy':
      return problem('busy');
    case 'changed':
    case 'unchanged':
      return ok(viewWeek(open, await readWeek(open)));
  }
};

/** Makes `member` routes that act on a team's board and reply with the week. */
export const boardActRoute =
  (readWeek: ReadWeek) =>
  <Params, Body>(
    parsed: Parsed<Params, Body>,
    act: Handler<OpenTeam, Params, Body, BoardOutcome>,
    wish?: Parameters<typeof boardRoute<Params, Body>>[2],
  ): Route =>
    boardRoute(
      { ...parsed, shows: 'WeekView' },
      async (open, input) => replyToBoardAct(readWeek, open, await act(open, input)),
      wish,
    );

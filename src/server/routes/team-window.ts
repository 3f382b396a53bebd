import { teamWindowBody, teamWindowParams, teamWindowRemovalBody } from '#contracts/team-window-api.ts';
import type { AdoptTeamWindow, GiveUpTeamWindow } from '#usecases/field-window/adopt-team-window.ts';
import type { ReadTeamWindow } from '#usecases/field-window/read-team-window.ts';
import type { ReadWeek } from '#usecases/week/read-week.ts';
import { anyBody, boardRoute, memberRoute, ok } from '../route.ts';
import type { Route } from '../route.ts';
import { viewMemberAddresses, viewTeamWindowReading } from '../team-window-view.ts';
import { boardActRoute } from '../week-reply.ts';

export type TeamWindowUseCases = {
  readonly readWeek: ReadWeek;
  readonly readTeamWindow: ReadTeamWindow;
  readonly adoptTeamWindow: AdoptTeamWindow;
  readonly giveUpTeamWindow: GiveUpTeamWindow;
};

const team = '/api/teams/:teamId';

/** A team's field window, and whom its members ask when they are free: each with their own token, in their own client. */
export const teamWindowRoutes = (use: TeamWindowUseCases): readonly Route[] => {
  const act = boardActRoute(use.readWeek);
  const path = `${team}/team-window`;
  const params = teamWindowParams;
  return [
    boardRoute({ method: 'GET', path, params, body: anyBody, shows: 'TeamWindowReading' }, async (open) =>
      ok(viewTeamWindowReading(await use.readTeamWindow(open))),
    ),
    act({ method: 'PUT', path, params, body: teamWindowBody }, (open, { body }) => use.adoptTeamWindow(open, body)),
    act({ method: 'DELETE', path, params, body: teamWindowRemovalBody }, (open, { body: { basedOn } }) =>
      use.giveUpTeamWindow(open, basedOn),
    ),
    memberRoute(
      { method: 'GET', path: `${team}/member-addresses`, params, body: anyBody, shows: 'MemberAddressesView' },
      (open) => Promise.resolve(ok(viewMemberAddresses(open))),
    ),
  ];
};

import type { Clock } from '#ports/clock.ts';
import type { TeamWindowUseCases } from '#server/routes/team-window.ts';
import { makeAdoptTeamWindow, makeGiveUpTeamWindow } from '#usecases/field-window/adopt-team-window.ts';
import { makeReadTeamWindow } from '#usecases/field-window/read-team-window.ts';
import type { Gate } from '#usecases/people/gate.ts';
import { makeReadWeek } from '#usecases/week/read-week.ts';
import { changeBoardOf } from './change-board-of.ts';
import type { Storage } from './connect-storage.ts';

type Needs = Pick<Storage, 'board' | 'homes' | 'queue'> & { readonly gate: Gate; readonly clock: Clock };

/** What a team does with the field window of all of it. */
export const teamWindowParts = (needs: Needs): TeamWindowUseCases => {
  const parts = { ...needs, changeBoard: changeBoardOf(needs) };
  return {
    readWeek: makeReadWeek(needs),
    readTeamWindow: makeReadTeamWindow(needs),
    adoptTeamWindow: makeAdoptTeamWindow(parts),
    giveUpTeamWindow: makeGiveUpTeamWindow(parts),
  };
};

import type { WeeklyTime } from '#domain/calendar/team-series.ts';
import { teamWindowId } from '#domain/field-window/team-window.ts';
import type { AdoptedWindow } from '#domain/field-window/team-window.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import { loadSettings } from '#usecases/settings/load-settings.ts';

/** A team's window, and what the next act on it needs to know. */
export type TeamWindowLoaded = {
  /** `undefined` where none is adopted, or the practice is off. */
  readonly window: AdoptedWindow | undefined;
  /** The last other one. */
  readonly before: WeeklyTime | undefined;
  readonly revision: number;
  /** IANA zone of the team's clock now. */
  readonly zone: string;
};

export type ReadTeamWindow = (open: OpenTeam) => Promise<TeamWindowLoaded>;

type Needs = { readonly board: BoardStore };

/** Reads a team's window for whoever does not read its whole board. */
export const makeReadTeamWindow =
  ({ board }: Needs): ReadTeamWindow =>
  async (open) => {
    const [stored, { zone, practices }] = await Promise.all([
      board.find(open.scope, 'team-field-window', teamWindowId),
      loadSettings(board, open),
    ]);
    const kept = stored?.value.value;
    const window = practices.includes('field-windows') ? kept?.window : undefined;
    return { window, before: kept?.before, revision: kept?.revision ?? 0, zone };
  };

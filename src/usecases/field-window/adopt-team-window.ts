import type { WeeklyTime } from '#domain/calendar/team-series.ts';
import { decideTeamWindow, decideTeamWindowRemoval } from '#domain/field-window/decide-team-window.ts';
import type { TeamWindowCommand } from '#domain/field-window/decide-team-window.ts';
import { teamWindowId } from '#domain/field-window/team-window.ts';
import type { MemberScope } from '#domain/people/scope.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { refused } from '#domain/week/practice-decision.ts';
import { todayOf } from '#domain/week/team-clock.ts';
import type { HomeStore } from '#ports/home-store.ts';
import type { Gate, OpenTeam } from '#usecases/people/gate.ts';
import { loadSettings } from '#usecases/settings/load-settings.ts';
import type { BoardOutcome, ChangeBoard } from '#usecases/week/change-board.ts';
import type { FieldNeeds } from './change-field.ts';
import { makeReadTeamWindow } from './read-team-window.ts';

export type AdoptTeamWindow = (
  open: OpenTeam,
  window: Omit<TeamWindowCommand, 'by' | 'on'>,
) => Promise<BoardOutcome<'team-field-window'>>;

type Needs = FieldNeeds & {
  readonly homes: HomeStore;
  readonly gate: Pick<Gate, 'openTeam' | 'openSelfForDelivery'>;
};

/**
 * Adopts a time as the team's field window, or moves it. Who adopts it in two teams of theirs at the same moment may have
 * them meet: either team moves its own then.
 */
export const makeAdoptTeamWindow =
  (needs: Needs): AdoptTeamWindow =>
  async (open, window) => {
    const { scope } = open;
    const [settings, elsewhere] = await Promise.all([loadSettings(needs.board, open), windowsElsewhere(needs, scope)]);
    if (!settings.practices.includes('field-windows')) return refused('practice-is-off');
    const on = todayOf(settings, needs.clock.now());
    const command = { ...window, by: scope.personId, on };
    return needs.changeBoard(scope, {
      noun: 'team-field-window',
      id: teamWindowId,
      decide: (current) => decideTeamWindow(current?.value, command, { zone: settings.zone, elsewhere }),
    });
  };

/** What the person's other teams have adopted, as far as their home knows of these: each asked at once. */
const windowsElsewhere = async (
  { homes, gate, ...needs }: Needs,
  { tenantId, personId, teamId: here }: MemberScope,
): Promise<readonly WeeklyTime[]> => {
  const self = gate.openSelfForDelivery(tenantId, personId);
  const { teams } = await homes.read(self);
  const readTeamWindow = makeReadTeamWindow(needs);
  const windowOf = async (teamId: TeamId): Promise<readonly WeeklyTime[]> => {
    const open = await gate.openTeam(self, teamId);
    const window = open.kind === 'open' ? (await readTeamWindow(open)).window : undefined;
    return window === undefined ? [] : [window];
  };
  const others = teams.map(({ teamId }) => teamId).filter((teamId) => teamId !== here);
  return (await Promise.all(others.map(windowOf))).flat();
};

export type GiveUpTeamWindow = (open: OpenTeam, basedOn: number) => Promise<BoardOutcome<'team-field-window'>>;

/** Gives the team's window up: whether the practice is still on or not. Everyone's calendar stays as they have it. */
export const makeGiveUpTeamWindow =
  ({ changeBoard }: { readonly changeBoard: ChangeBoard }): GiveUpTeamWindow =>
  ({ scope }, basedOn) =>
    changeBoard(scope, {
      noun: 'team-field-window',
      id: teamWindowId,
      decide: (current) => decideTeamWindowRemoval(current?.value, basedOn),
    });

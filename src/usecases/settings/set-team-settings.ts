import { decideSettings, settingsId } from '#domain/week/decide-settings.ts';
import type { SettingsCommand } from '#domain/week/decide-settings.ts';
import { todayOf } from '#domain/week/team-clock.ts';
import type { Clock } from '#ports/clock.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { BoardOutcome, ChangeBoard } from '#usecases/week/change-board.ts';

export type SetTeamSettings = (open: OpenTeam, command: SettingsCommand) => Promise<BoardOutcome<'settings'>>;

type Needs = { readonly changeBoard: ChangeBoard; readonly queue: SendQueue; readonly clock: Clock };

/** Sets a team's practices; its posts move to where they then belong. */
export const makeSetTeamSettings =
  ({ changeBoard, queue, clock }: Needs): SetTeamSettings =>
  ({ scope: { tenantId, teamId }, scope }, command) =>
    changeBoard(scope, {
      noun: 'settings',
      id: settingsId,
      decide: (current) => decideSettings(current, command, todayOf(current?.value, clock.now())),
      beforeSave: (entry) =>
        queue.add({
          kind: 'schedule-rituals',
          tenantId,
          teamId,
          revision: entry?.value.revision ?? 0,
          from: clock.now(),
        }),
    });

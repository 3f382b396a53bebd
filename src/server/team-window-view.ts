import type { MemberAddressesView, TeamWindowReading, TeamWindowView } from '#contracts/team-window-api.ts';
import type { AdoptedWindow } from '#domain/field-window/team-window.ts';
import type { BoardEntry } from '#domain/week/board.ts';
import { valuesOf } from '#domain/week/entries.ts';
import { settingsOn } from '#domain/week/team-clock.ts';
import type { TeamWindowLoaded } from '#usecases/field-window/read-team-window.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';

/** A team's window among what stands on its board; none where the team does not keep the practice now. */
export const viewTeamWindow = (
  entries: readonly BoardEntry[],
  { team }: Pick<OpenTeam, 'team'>,
): TeamWindowView | undefined => {
  const kept = valuesOf(entries, 'team-field-window')[0];
  const isKept = settingsOn(entries, team).practices.includes('field-windows');
  return isKept && kept?.window !== undefined ? viewWindow(kept.window, kept.revision) : undefined;
};

export const viewTeamWindowReading = ({ window, before, revision, zone }: TeamWindowLoaded): TeamWindowReading => ({
  window: window && viewWindow(window, revision),
  before: before && { moment: before.moment, minutes: before.minutes, zone: before.zone },
  revision,
  zone,
});

/** Passes through what Teams has told. */
export const viewMemberAddresses = ({ roster }: Pick<OpenTeam, 'roster'>): MemberAddressesView => ({
  members: roster.map(({ personId, name, address }) => ({
    personId,
    name,
    ...(address === undefined ? {} : { address }),
  })),
});

const viewWindow = ({ moment, minutes, zone, by, on }: AdoptedWindow, revision: number): TeamWindowView => ({
  moment,
  minutes,
  zone,
  by,
  on,
  revision,
});

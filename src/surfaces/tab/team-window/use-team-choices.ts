import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { MemberAddressesView } from '#contracts/team-window-api.ts';
import { windowChoices } from '#domain/calendar/window-choices.ts';
import type { WindowChoices } from '#domain/calendar/window-choices.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { gatherTeam } from '#usecases/calendar/find-team-window.ts';
import type { GatheredTeam } from '#usecases/calendar/find-team-window.ts';
import type { ApiOutcome } from '#contracts/api-outcome.ts';
import type { OwnCalendar } from '../calendar/own-calendar.ts';
import { calendarQuery } from '../calendar/use-open-calendar.ts';
import { useTab } from '../tab-context.tsx';
import { useWindowDesk } from './window-desk.tsx';

/** Someone of the team, by the roster. */
type NamedMember = MemberAddressesView['members'][number];

/** What was found for a team. */
export type TeamChoices =
  | { readonly kind: 'looking' }
  | { readonly kind: 'failed'; readonly retry: () => void }
  | {
      readonly kind: 'found';
      readonly team: GatheredTeam & { readonly named: readonly NamedMember[] };
      readonly choices: WindowChoices;
      /** Another length is being looked for; what is shown is of the one before. */
      readonly isOld: boolean;
    };

/** Reads everyone's coming weeks once, and finds times in them for each length that is asked for. */
export const useTeamChoices = (own: OwnCalendar, minutes: number): TeamChoices => {
  const { teamId, reading } = useWindowDesk();
  const { host, clock, practices } = useTab();
  const adopted = reading.window;
  const gathered = useQuery({
    queryKey: ['team-window', teamId, 'gathered', reading.zone, reading.revision],
    queryFn: async () => {
      const [roster, mine] = await Promise.all([practices.teamWindows.members(teamId), practices.myWeek.read()]);
      const named = viewOf(roster).members;
      const elsewhere = viewOf(mine).teams.filter(({ summary }) => summary.teamId !== teamId);
      const found = await gatherTeam({
        ...own,
        clock,
        ownId: host.person?.personId,
        team: { teamId, zone: reading.zone, kept: [reading.window, reading.before].filter((one) => one !== undefined) },
        members: named,
        elsewhere: elsewhere.flatMap(({ teamFieldWindow }) => teamFieldWindow ?? []),
      });
      return { ...found, named };
    },
    // What stands on the page stays while it is read anew.
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    structuralSharing: false,
    ...calendarQuery,
  });
  const { data: team, dataUpdatedAt } = gathered;
  const chosen = useQuery({
    queryKey: ['team-window', teamId, 'choices', minutes, dataUpdatedAt],
    queryFn: async () => {
      if (team === undefined) throw new Unavailable('calendar', new Error('Nobody’s weeks were read'));
      await painted();
      return windowChoices(team, minutes, adopted);
    },
    enabled: team !== undefined && !gathered.isPlaceholderData,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    structuralSharing: false,
    ...calendarQuery,
  });
  if (team !== undefined && chosen.data !== undefined)
    return { kind: 'found', team, choices: chosen.data, isOld: gathered.isPlaceholderData || chosen.isPlaceholderData };
  if (gathered.isError || chosen.isError)
    return { kind: 'failed', retry: () => void (gathered.isError ? gathered.refetch() : chosen.refetch()) };
  return { kind: 'looking' };
};

/** The search takes the page up for some tenths of a second: it says first that it looks. */
const painted = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

const viewOf = <View>(outcome: ApiOutcome<View>): View => {
  if (outcome.kind === 'done') return outcome.view;
  throw new Unavailable('server', new Error(`The server refused: ${outcome.code}`));
};

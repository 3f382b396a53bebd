import type { TeamStore } from '#ports/team-store.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import { changeTeam } from './change-team.ts';

/** `gone`: the team is no longer known. */
type ChooseChannelOutcome = 'chosen' | 'gone';

export type ChooseChannel = (open: OpenTeam, channelId: string) => Promise<ChooseChannelOutcome>;

/** Sets the channel in which the bot posts for the team from now on; what it has posted stays where it is. */
export const makeChooseChannel =
  ({ teams }: { teams: TeamStore }): ChooseChannel =>
  async ({ scope }, channelId) => {
    const team = await changeTeam(teams, scope.tenantId, scope.teamId, (known) => ({ ...known, channelId }));
    return team === undefined ? 'gone' : 'chosen';
  };

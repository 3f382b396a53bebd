import type { TeamStore } from '#ports/team-store.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';

/** `busy`: others kept saving in between. `gone`: the app was removed meanwhile. */
export type ChooseChannelOutcome = 'chosen' | 'busy' | 'gone';

export type ChooseChannel = (open: OpenTeam, channelId: string) => Promise<ChooseChannelOutcome>;

const maxTries = 5;

/** Sets the channel in which the bot posts for the team; posts already sent stay where they are. */
export const makeChooseChannel =
  ({ teams }: { teams: TeamStore }): ChooseChannel =>
  async ({ scope }, channelId) => {
    for (let tries = 0; tries < maxTries; tries += 1) {
      // Loaded afresh: the gate's copy carries no mark, and the bot may have renewed its address since.
      const stored = await teams.load(scope.tenantId, scope.teamId);
      if (stored === undefined) return 'gone';
      if (stored.value.channelId === channelId) return 'chosen';
      if ((await teams.save({ ...stored.value, channelId }, stored.etag)) === 'saved') return 'chosen';
    }
    return 'busy';
  };

import type { TeamChannels } from '#ports/team-channels.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { TeamStore } from '#ports/team-store.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import { changeShownTeam } from './change-shown-team.ts';

type ChooseChannelOutcome =
  | 'chosen'
  /** Not a channel of this team, or not one that the whole team reads and nobody else. */
  | 'not-open-to-team'
  /** The team is no longer known, or the bot is no longer in it. */
  | 'gone';

/** Rejects with {@link Unavailable} (`storage`, `teams`). */
export type ChooseChannel = (open: OpenTeam, channelId: string) => Promise<ChooseChannelOutcome>;

type Needs = { readonly teams: TeamStore; readonly queue: SendQueue; readonly channels: TeamChannels };

/** Sets the channel in which the bot posts for the team from now on, open until Teams says otherwise; what it has posted stays where it is. */
export const makeChooseChannel =
  ({ teams, queue, channels }: Needs): ChooseChannel =>
  async ({ scope, team }, channelId) => {
    const open = await channels.open(team);
    if (open === undefined) return 'gone';
    if (!open.includes(channelId)) return 'not-open-to-team';
    const { tenantId, teamId } = scope;
    // As for any sign of life, and first as well.
    if (team.closed !== undefined) await queue.add({ kind: 'schedule-rituals', tenantId, teamId, revision: 0 });
    const changed = await changeShownTeam({ teams, queue }, tenantId, teamId, (known) => ({
      ...known,
      channelId,
      closed: undefined,
    }));
    return changed === undefined ? 'gone' : 'chosen';
  };

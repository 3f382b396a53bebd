import type { LocalChannel } from '../../people.ts';
import type { LocalTab } from '../../session.ts';
import { usePage } from '../page-context.tsx';
import type { PageParts } from '../page-context.tsx';
import { noAccess } from './channel-access.ts';
import type { NoAccess } from './channel-access.ts';

/** The channel that is open. */
type OpenChannel = {
  readonly channel: LocalChannel;
  /** Set when the person does not see it. */
  readonly closed: NoAccess | undefined;
  /** The Alliance tab, when it stands in this channel. */
  readonly tab: LocalTab | undefined;
};

/** The channel that the address names, or else the team's first. */
export const channelOf = ({ session, state }: Pick<PageParts, 'session' | 'state'>): LocalChannel => {
  const { channels } = session.team;
  return channels.find(({ id }) => id === state.channelId) ?? channels[0];
};

export const useChannel = (): OpenChannel => {
  const page = usePage();
  const { session, person } = page;
  const channel = channelOf(page);
  const tab = session.tab?.channelId === channel.id ? session.tab : undefined;
  return { channel, closed: noAccess(channel, person.id, session.members), tab };
};

import { LockClosedRegular, ShareRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { LocalChannel } from '../../people.ts';
import { usePage } from '../page-context.tsx';
import { noAccess } from './channel-access.ts';
import { RailPlace } from './RailPlace.tsx';
import { channelOf } from './use-channel.ts';

/** Who sees a channel that not the whole team sees, or others, too: as a picture beside its name, and in words. */
const ChannelSign = ({ type }: Pick<LocalChannel, 'type'>): ReactElement | null => {
  const { words } = usePage();
  if (type === 'standard') return null;
  const Sign = type === 'private' ? LockClosedRegular : ShareRegular;
  return <Sign fontSize={16} role="img" aria-label={words(`channel.${type}`)} />;
};

/** The channels that the person sees. */
export const RailChannels = (): ReactElement => {
  const page = usePage();
  const { session, person, state, show } = page;
  const seen = session.team.channels.filter((one) => noAccess(one, person.id, session.members) === undefined);
  const open = channelOf(page);
  return (
    <>
      {seen.map(({ id, name, type }) => (
        <RailPlace
          key={id}
          kind="channel"
          current={state.app === 'channel' && id === open.id}
          onOpen={() => {
            show({ app: 'channel', channelId: id, tabPage: '' });
          }}
        >
          {name}
          <ChannelSign type={type} />
        </RailPlace>
      ))}
    </>
  );
};

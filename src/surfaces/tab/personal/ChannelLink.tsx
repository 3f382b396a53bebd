import type { ReactElement, ReactNode } from 'react';
import { useTab } from '../tab-context.tsx';

type ChannelLinkProps = {
  readonly channelId: string;
  /** Of the tab in that channel. */
  readonly page: string;
  readonly className: string;
  readonly children: ReactNode;
};

/** Goes to a page of the tab in a team's channel. */
export const ChannelLink = ({ channelId, page, className, children }: ChannelLinkProps): ReactElement => {
  const { host, channelLink } = useTab();
  const link = channelLink(channelId, page);
  return (
    <a
      href={link}
      target="_blank"
      rel="noreferrer"
      className={className}
      onClick={(event) => {
        event.preventDefault();
        // A host that does not go there by itself leaves it to the browser, which asks Teams in its turn.
        host.openLink(link).catch(() => window.open(link, '_blank', 'noreferrer'));
      }}
    >
      {children}
    </a>
  );
};

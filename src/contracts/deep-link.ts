/** Entity id of the Alliance tab in a channel, as the configuration page saves it. */
export const channelTabEntityId = 'alliance-team';

type TabLink = {
  readonly teamsBaseUrl: string;
  readonly appId: string;
  readonly channelId: string;
  /** Page inside the tab, e.g. `/alliance`. */
  readonly page: string;
};

/**
 * A link that opens a page of the channel tab inside Teams.
 * @see https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-application
 */
export const channelTabLink = ({ teamsBaseUrl, appId, channelId, page }: TabLink): string => {
  const context = encodeURIComponent(JSON.stringify({ subEntityId: page, channelId }));
  return `${teamsBaseUrl}/l/entity/${encodeURIComponent(appId)}/${channelTabEntityId}?context=${context}`;
};

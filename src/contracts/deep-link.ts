/** Entity id of the Alliance tab in a channel, as the configuration page saves it. */
export const channelTabEntityId = 'alliance-team';

/** Entity id of the personal tab, as the manifest names it. */
export const personalTabEntityId = 'alliance-home';

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

/** A link that opens a page of one's own tab inside Teams, e.g. `/alliances/<id>`. */
export const personalTabLink = ({ teamsBaseUrl, appId, page }: Omit<TabLink, 'channelId'>): string => {
  const context = encodeURIComponent(JSON.stringify({ subEntityId: page }));
  return `${teamsBaseUrl}/l/entity/${encodeURIComponent(appId)}/${personalTabEntityId}?context=${context}`;
};

/** Page of one's own tab on which one invites a colleague. */
export const invitePage = '/invite';

/** Page of one's own tab on which one plans the weeks of one's own calendar. */
export const calendarPage = '/calendar';

/** Page of one's own tab that shows an alliance, or one task in it, e.g. `agreement`. */
export const alliancePage = (allianceId: string, task?: string): string =>
  task === undefined ? `/alliances/${allianceId}` : `/alliances/${allianceId}/${task}`;

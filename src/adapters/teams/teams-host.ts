import { app, ChannelType, pages } from '@microsoft/teams-js';
import { parseTeamId } from '#domain/shared/ids.ts';
import type { HostChannel, HostPerson, SaveTab, TabHost } from '#ports/tab-host.ts';
import { hostAnswer } from './host-answer.ts';

/** Shakes hands with Teams; `undefined` when no host frames the page. */
export const connectTeams = async (): Promise<TabHost | undefined> => {
  if (window.parent === window || !(await answers())) return undefined;
  const context = await app.getContext();
  return {
    locale: context.app.locale,
    theme: context.app.theme,
    person: personOf(context),
    channel: channelOf(context),
    page: context.page.subPageId,
    onTheme: (listener) => {
      app.registerOnThemeChangeHandler(listener);
    },
    showPage: () => {
      app.notifyAppLoaded();
      void app.notifySuccess();
    },
    openLink: (url) => hostAnswer(app.openLink(url)),
    offerSave,
  };
};

const answers = (): Promise<boolean> =>
  hostAnswer(app.initialize()).then(
    () => true,
    () => false,
  );

const personOf = ({ user }: app.Context): HostPerson | undefined =>
  user?.tenant === undefined ? undefined : { tenantId: user.tenant.id, personId: user.id };

const channelOf = ({ channel, team }: app.Context): HostChannel | undefined => {
  // A shared channel shown in another team belongs to the team that owns it: its roster decides.
  const teamId = parseTeamId(channel?.ownerGroupId ?? team?.groupId ?? '');
  if (channel === undefined || teamId === undefined) return undefined;
  return {
    teamId,
    channelId: channel.id,
    teamName: team?.displayName,
    channelName: channel.displayName,
    membership: membershipOf(channel),
  };
};

/** A host that does not say shows standard channels alone. */
const membershipOf = ({ membershipType }: Pick<app.ChannelInfo, 'membershipType'>): HostChannel['membership'] => {
  if (membershipType === ChannelType.Private) return 'private';
  return membershipType === ChannelType.Shared ? 'shared' : 'standard';
};

const offerSave = (save: SaveTab): void => {
  pages.config.registerOnSaveHandler((event) => {
    void save().then(async (result) => {
      if (result.kind === 'failed') {
        event.notifyFailure(result.reason);
        return;
      }
      const { entityId, suggestedName, contentUrl, websiteUrl } = result.settings;
      await pages.config.setConfig({ entityId, suggestedDisplayName: suggestedName, contentUrl, websiteUrl });
      event.notifySuccess();
    });
  });
  pages.config.setValidityState(true);
};

import type { Theme } from '@fluentui/react-components';
import { QueryClientProvider } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect } from 'react';
import type { ReactElement } from 'react';
import { Redirect, Route, Router, Switch, useLocation } from 'wouter';
import type { HostChannel } from '#ports/tab-host.ts';
import { AppFrame } from '../ui/AppFrame.tsx';
import { useTeamsTheme } from '../ui/use-teams-theme.ts';
import { AllianceLoading } from './alliance/AllianceLoading.tsx';
import { HomeLoading } from './personal/HomeLoading.tsx';
import { alliancePath, checkInPath, configurePath, editPath, pathOfLink, settingsPath } from './screens/paths.ts';
import { TeamSettingsScreen } from './settings/late-settings.ts';
import { TabContext, useTab, useTabWords } from './tab-context.tsx';
import type { Tab } from './tab-context.tsx';
import { TabWordsProvider } from './TabWordsProvider.tsx';
import type { TabWords } from './TabWordsProvider.tsx';

const AllianceScreen = lazy(async () => {
  const module = await import(/* webpackChunkName: "tab-channel-alliance" */ './screens/AllianceScreen.tsx');
  return { default: module.AllianceScreen };
});

const PersonalScreens = lazy(async () => {
  const module = await import(/* webpackChunkName: "tab-personal-screens" */ './personal/PersonalScreens.tsx');
  return { default: module.PersonalScreens };
});

const ConfigureScreen = lazy(async () => {
  const module = await import(/* webpackChunkName: "tab-later-configure" */ './screens/ConfigureScreen.tsx');
  return { default: module.ConfigureScreen };
});

type TabAppProps = {
  readonly tab: Tab;
  readonly words: TabWords;
  readonly queries: QueryClient;
  /** The host's theme at the start. */
  readonly theme: Theme;
};

/** The tab inside Teams. */
export const TabApp = ({ tab, words, queries, theme: firstTheme }: TabAppProps): ReactElement => {
  const { host } = tab;
  const theme = useTeamsTheme(firstTheme, host.onTheme);
  useEffect(() => {
    host.showPage();
  }, [host]);
  return (
    <AppFrame theme={theme} dir="ltr">
      <TabWordsProvider words={words}>
        <QueryClientProvider client={queries}>
          <TabContext value={tab}>
            <Suspense fallback={<FirstLoading />}>
              <Router base="/tab">
                <Screens />
              </Router>
            </Suspense>
          </TabContext>
        </QueryClientProvider>
      </TabWordsProvider>
    </AppFrame>
  );
};

/** Until the screen's own code has come, every screen looks the same. */
const FirstLoading = (): ReactElement => {
  const words = useTabWords();
  const { channel } = useTab().host;
  if (channel === undefined) return <HomeLoading title={words('tabName')} />;
  const team = channel.teamName;
  return <AllianceLoading title={team === undefined ? words('tabName') : words('page.title', { team })} />;
};

const Screens = (): ReactElement => {
  const { channel } = useTab().host;
  useLinkedPage();
  return (
    <Switch>
      <Route path={configurePath} component={ConfigureScreen} />
      <Route>{channel === undefined ? <PersonalScreens /> : <ChannelScreens channel={channel} />}</Route>
    </Switch>
  );
};

const ChannelScreens = ({ channel }: { readonly channel: HostChannel }): ReactElement => {
  const alliance = <AllianceScreen teamId={channel.teamId} />;
  return (
    <Switch>
      <Route path={alliancePath}>{alliance}</Route>
      <Route path={editPath}>{alliance}</Route>
      <Route path={checkInPath}>{alliance}</Route>
      <Route path={settingsPath}>
        <TeamSettingsScreen teamId={channel.teamId} />
      </Route>
      <Route>
        <Redirect to={alliancePath} />
      </Route>
    </Switch>
  );
};

/** Goes, once, to the page that the deep link asked for by which Teams opened us. */
const useLinkedPage = (): void => {
  const { page } = useTab().host;
  const [, navigate] = useLocation();
  useEffect(() => {
    const path = pathOfLink(page);
    if (path !== alliancePath) navigate(path, { replace: true });
  }, [page, navigate]);
};

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
import { channelPages, isOfAlliance, personalPages } from './navigation/pages.ts';
import { NavBar } from './navigation/NavBar.tsx';
import {
  alliancePath,
  checkInPath,
  configurePath,
  editPath,
  firstPath,
  insightsPath,
  pathOfLink,
  settingsPath,
  weekRoute,
} from './screens/paths.ts';
import { practiceScreens } from './screens/practice-screens.tsx';
import { TeamSettingsScreen } from './settings/late-settings.ts';
import { TabContext, useTab, useTabWords } from './tab-context.tsx';
import type { Tab } from './tab-context.tsx';
import { TabWordsProvider } from './TabWordsProvider.tsx';
import type { TabWords } from './TabWordsProvider.tsx';
import { WeekLoading } from './week/WeekLoading.tsx';

const AllianceScreen = lazy(async () => {
  const module = await import(/* webpackChunkName: "tab-channel-alliance" */ './screens/AllianceScreen.tsx');
  return { default: module.AllianceScreen };
});

const WeekScreen = lazy(async () => {
  const module = await import(/* webpackChunkName: "tab-week-screen" */ './week/WeekScreen.tsx');
  return { default: module.WeekScreen };
});

const InsightsScreen = lazy(async () => {
  const module = await import(/* webpackChunkName: "tab-later-insights" */ './insights/InsightsScreen.tsx');
  return { default: module.InsightsScreen };
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
            <Router base="/tab">
              <Screens />
            </Router>
          </TabContext>
        </QueryClientProvider>
      </TabWordsProvider>
    </AppFrame>
  );
};

/** Until the screen's own code has come. */
const FirstLoading = (): ReactElement => {
  const words = useTabWords();
  const [location] = useLocation();
  const { channel } = useTab().host;
  if (channel === undefined) return <HomeLoading title={words('tabName')} />;
  const team = channel.teamName ?? words('tabName');
  return isOfAlliance(location) ? (
    <AllianceLoading title={words('page.title', { team })} />
  ) : (
    <WeekLoading title={team} />
  );
};

const Screens = (): ReactElement => {
  const { channel } = useTab().host;
  useLinkedPage();
  return (
    <Switch>
      <Route path={configurePath}>
        <Suspense fallback={<FirstLoading />}>
          <ConfigureScreen />
        </Suspense>
      </Route>
      <Route>
        <NavBar pages={channel === undefined ? personalPages : channelPages} />
        <Suspense fallback={<FirstLoading />}>
          {channel === undefined ? <PersonalScreens /> : <ChannelScreens channel={channel} />}
        </Suspense>
      </Route>
    </Switch>
  );
};

const ChannelScreens = ({ channel: { teamId } }: { readonly channel: HostChannel }): ReactElement => {
  const alliance = <AllianceScreen teamId={teamId} />;
  return (
    <Switch>
      <Route path={firstPath}>
        <WeekScreen teamId={teamId} week={undefined} />
      </Route>
      <Route path={weekRoute}>{({ week }) => <WeekScreen teamId={teamId} week={week} />}</Route>
      <Route path={alliancePath}>{alliance}</Route>
      <Route path={editPath}>{alliance}</Route>
      <Route path={checkInPath}>{alliance}</Route>
      <Route path={insightsPath}>
        <InsightsScreen teamId={teamId} />
      </Route>
      <Route path={settingsPath}>
        <TeamSettingsScreen teamId={teamId} />
      </Route>
      {practiceScreens.map(({ path, Screen }) => (
        <Route key={path} path={path}>
          {(params) => <Screen teamId={teamId} params={params} />}
        </Route>
      ))}
      <Route>
        <Redirect to={firstPath} />
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
    if (path !== firstPath) navigate(path, { replace: true });
  }, [page, navigate]);
};

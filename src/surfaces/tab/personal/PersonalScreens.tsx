import { lazy } from 'react';
import type { ReactElement } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { parseTeamId } from '#domain/shared/ids.ts';
import {
  administrationPath,
  alliancesPath,
  calendarSettingsPath,
  calendarPath,
  firstPath,
  invitePath,
  ownDissentsPath,
  pairRoute,
  personalDissentRoute,
  personalTeamWindowRoute,
  raisePath,
  settingsPath,
} from '../screens/paths.ts';
import { AdministrationScreen, CalendarSettingsScreen, PreferencesScreen } from '../settings/late-settings.ts';
import { OwnDissentsScreen, PersonalDissentScreen, RaiseAloneScreen } from '../dissent/late-dissent.ts';
import { TeamWindowScreen } from '../team-window/late-team-window.ts';
import { MyWeekScreen } from './MyWeekScreen.tsx';

const CalendarScreen = lazy(async () => {
  const module = await import(/* webpackChunkName: "tab-later-calendar" */ '../calendar/CalendarScreen.tsx');
  return { default: module.CalendarScreen };
});

const HomeScreen = lazy(async () => {
  const module = await import(/* webpackChunkName: "tab-later-home" */ './HomeScreen.tsx');
  return { default: module.HomeScreen };
});

const InviteScreen = lazy(async () => {
  const module = await import(/* webpackChunkName: "tab-later-invite" */ './InviteScreen.tsx');
  return { default: module.InviteScreen };
});

const PairScreen = lazy(async () => {
  const module = await import(/* webpackChunkName: "tab-later-pair" */ '../pair/PairScreen.tsx');
  return { default: module.PairScreen };
});

/** One's own tab: one's week, all alliances, one's calendar, an invitation, one alliance. */
export const PersonalScreens = (): ReactElement => (
  <Switch>
    <Route path={firstPath} component={MyWeekScreen} />
    <Route path={alliancesPath} component={HomeScreen} />
    <Route path={calendarPath} component={CalendarScreen} />
    <Route path={invitePath} component={InviteScreen} />
    <Route path={settingsPath} component={PreferencesScreen} />
    <Route path={administrationPath} component={AdministrationScreen} />
    <Route path={calendarSettingsPath} component={CalendarSettingsScreen} />
    <Route path={ownDissentsPath} component={OwnDissentsScreen} />
    <Route path={raisePath} component={RaiseAloneScreen} />
    <Route path={personalDissentRoute}>
      {({ otherId, id }) => <PersonalDissentScreen otherId={otherId} id={id} />}
    </Route>
    <Route path={personalTeamWindowRoute}>{({ teamId }) => <OwnTeamWindow teamId={teamId} />}</Route>
    <Route path={pairRoute}>
      {({ allianceId, task }) => <PairScreen key={allianceId} allianceId={allianceId} task={task} />}
    </Route>
    <Route>
      <Redirect to={firstPath} />
    </Route>
  </Switch>
);

/** An address that names no team leads to the first page. */
const OwnTeamWindow = ({ teamId: named }: { readonly teamId: string }): ReactElement => {
  const teamId = parseTeamId(named);
  return teamId === undefined ? <Redirect to={firstPath} /> : <TeamWindowScreen teamId={teamId} params={{}} />;
};

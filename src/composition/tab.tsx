import { QueryClient } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import type { ReactElement } from 'react';
import { makeAdministrationClient } from '#adapters/api-client/administration-client.ts';
import { makeAllianceClient } from '#adapters/api-client/alliance-client.ts';
import { makeApiRequest } from '#adapters/api-client/api-request.ts';
import { makeCalendarSettingsClient } from '#adapters/api-client/calendar-settings-client.ts';
import { makePairClient } from '#adapters/api-client/pair-client.ts';
import { makeServerClock } from '#adapters/api-client/server-clock.ts';
import { makeSettingsClient } from '#adapters/api-client/settings-client.ts';
import { allowedStorage } from '#adapters/browser/allowed-storage.ts';
import { makeDeviceChoices } from '#adapters/browser/device-choices.ts';
import { saveAsDownload } from '#adapters/browser/save-as-download.ts';
import { systemClock } from '#adapters/system/clock.ts';
import { connectTeams } from '#adapters/teams/teams-host.ts';
import { makeTeamsTokenSource } from '#adapters/teams/teams-token-source.ts';
import { channelTabLink, personalTabLink } from '#contracts/deep-link.ts';
import { languageOf } from '#messages/words.ts';
import type { PeoplePicker } from '#ports/people-picker.ts';
import type { TabHost } from '#ports/tab-host.ts';
import { makeUnsavedTexts } from '#surfaces/ui/autosave/unsaved-texts.ts';
import { loadWords, readingLocale } from '#surfaces/tab/load-words.ts';
import { OutsideApp } from '#surfaces/tab/OutsideApp.tsx';
import type { Tab } from '#surfaces/tab/tab-context.tsx';
import { TabApp } from '#surfaces/tab/TabApp.tsx';
import { makeDateFormat } from '#messages/date-format.ts';
import { loadTeamsTheme } from '#surfaces/ui/teams-theme.ts';
import type { TeamsThemeName } from '#surfaces/ui/teams-theme.ts';
import { makePracticeClients } from './practice-clients.ts';
import { readClientConfig } from './read-client-config.ts';

const makeTab = (host: TabHost): Tab => {
  const config = readClientConfig();
  const { clock, fetch } = makeServerClock({ device: systemClock, fetch: window.fetch.bind(window) });
  const request = makeApiRequest({ tokens: makeTeamsTokenSource(), fetch });
  return {
    host,
    alliances: makeAllianceClient(request),
    pairs: makePairClient(request),
    settings: makeSettingsClient(request),
    calendarSettings: makeCalendarSettingsClient(request),
    administration: makeAdministrationClient(request),
    practices: makePracticeClients(request),
    people: latePeoplePicker,
    openCalendar: async (how) => {
      const module = await import(/* webpackChunkName: "tab-later-own-calendar" */ './open-calendar.ts');
      return module.openCalendar(how, { config, clock, request });
    },
    clock,
    dates: makeDateFormat(readingLocale(host.locale), Intl.DateTimeFormat().resolvedOptions().timeZone),
    unsaved: makeUnsavedTexts({ storage: allowedStorage(), owner: ownerOf(host), clock: systemClock }),
    choices: makeDeviceChoices({ storage: allowedStorage(), owner: ownerOf(host) }),
    origin: window.location.origin,
    personalLink: (page) => personalTabLink({ ...config, page }),
    channelLink: (channelId, page) => channelTabLink({ ...config, channelId, page }),
    newId: () => crypto.randomUUID(),
    copy: (text) => navigator.clipboard.writeText(text),
    saveFile: saveAsDownload,
  };
};

/** Under whose name the device keeps what is not saved yet. */
const ownerOf = ({ person }: TabHost): string | undefined =>
  person === undefined ? undefined : `${person.tenantId}/${person.personId}`;

/** Fetched with the first choice: a tab in a channel has no use for it. */
const latePeoplePicker: PeoplePicker = {
  pick: async (title) => {
    const module = await import(/* webpackChunkName: "tab-later-people" */ '#adapters/teams/people-picker.ts');
    return module.teamsPeoplePicker.pick(title);
  },
};

const appFor = async (host: TabHost | undefined): Promise<ReactElement> => {
  const locale = readingLocale(host?.locale ?? navigator.language);
  document.documentElement.lang = languageOf(locale);
  const place = host !== undefined && host.channel === undefined ? 'personal' : 'channel';
  const themeName = host?.theme ?? systemTheme();
  const [words, theme] = await Promise.all([loadWords(locale, place), loadTeamsTheme(themeName)]);
  if (host === undefined) return <OutsideApp words={words} theme={theme} />;
  return <TabApp tab={makeTab(host)} words={words} queries={new QueryClient()} theme={theme} />;
};

const systemTheme = (): TeamsThemeName => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'default');

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root.');
createRoot(root).render(await appFor(await connectTeams()));

import { QueryClient } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { makeApiRequest } from '#adapters/api-client/api-request.ts';
import { makeBetweenClient } from '#adapters/api-client/between-client.ts';
import { makeCalendarSettingsClient } from '#adapters/api-client/calendar-settings-client.ts';
import { makePairClient } from '#adapters/api-client/pair-client.ts';
import { makePromptHistory } from '#adapters/api-client/prompt-history.ts';
import { makeMyWeekClient } from '#adapters/api-client/my-week-client.ts';
import { makeServerClock } from '#adapters/api-client/server-clock.ts';
import { makeSettingsClient } from '#adapters/api-client/settings-client.ts';
import { makeTeamWindowClient } from '#adapters/api-client/team-window-client.ts';
import { makeWeekClient } from '#adapters/api-client/week-client.ts';
import { allowedStorage } from '#adapters/browser/allowed-storage.ts';
import { makeDeviceChoices } from '#adapters/browser/device-choices.ts';
import { makeNestedAppTokens } from '#adapters/entra/nested-app-token.ts';
import { makeGraphCalendar } from '#adapters/graph/calendar.ts';
import { makeFocusAlerts } from '#adapters/office/focus-alerts.ts';
import { makeItemSeries } from '#adapters/office/item-series.ts';
import { makeMailItem } from '#adapters/office/mail-item.ts';
import { whenOfficeIsReady } from '#adapters/office/office-ready.ts';
import type { OfficeHost } from '#adapters/office/office-ready.ts';
import { outlookTheme, watchTheme } from '#adapters/office/outlook-theme.ts';
import { systemClock } from '#adapters/system/clock.ts';
import { sha256 } from '#adapters/system/sha256.ts';
import { channelTabLink, personalTabLink } from '#contracts/deep-link.ts';
import type { CalendarSettings } from '#domain/calendar/calendar-settings.ts';
import { counterpartKeyOf } from '#domain/people/counterpart-key.ts';
import type { CounterpartKey } from '#domain/shared/ids.ts';
import { languageOf } from '#messages/words.ts';
import type { Calendar } from '#ports/calendar.ts';
import type { TokenSource } from '#ports/token-source.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { loadWords, readingLocale } from '#surfaces/outlook/load-words.ts';
import { makePutOffs } from '#surfaces/outlook/pair/put-offs.ts';
import type { PaneParts } from '#surfaces/outlook/pane-context.tsx';
import { PaneApp } from '#surfaces/outlook/PaneApp.tsx';
import { makeUnsavedTexts } from '#surfaces/ui/autosave/unsaved-texts.ts';
import { makeDateFormat } from '#messages/date-format.ts';
import { loadTeamsTheme } from '#surfaces/ui/teams-theme.ts';
import { readClientConfig } from './read-client-config.ts';

type Outlook = Extract<OfficeHost, { kind: 'outlook' }>;

const deviceZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

const makeParts = (locale: string, { ownAddress, zone, signsIn }: Outlook): PaneParts => {
  const config = readClientConfig();
  const storage = allowedStorage();
  const signIn = { ...config, isOffered: () => signsIn };
  const tokens = makeNestedAppTokens({ ...signIn, mayAsk: () => navigator.userActivation.isActive });
  const quietTokens = makeNestedAppTokens({ ...signIn, mayAsk: () => false });
  const { clock, fetch } = makeServerClock({ device: systemClock, fetch: window.fetch.bind(window) });
  const request = makeApiRequest({ tokens, fetch });
  const counterpartKey = async (address: string): Promise<CounterpartKey> =>
    await counterpartKeyOf(sha256, await tokens.personId(), address);
  const calendarWith = (source: TokenSource): Calendar =>
    makeGraphCalendar({
      baseUrl: config.graphBaseUrl,
      tokens: source,
      clock,
      wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      ownAddress,
      sha256,
    });
  const alerts = makeFocusAlerts();
  const readSettings = async (): Promise<CalendarSettings | undefined> => {
    const outcome = await makeCalendarSettingsClient(request).read();
    if (outcome.kind === 'done') return outcome.view.settings;
    throw new Unavailable('server', new Error('One’s own calendar settings were refused'));
  };
  // What it takes to work times out comes when the pane stands; without a network there is no calendar either.
  const keepTimes = async (): Promise<void> => {
    const later = await import(
      /* webpackChunkName: "pane-later-times" */ '#usecases/calendar/keep-focus-times.ts'
    ).catch(() => undefined);
    const calendar = calendarWith(quietTokens);
    await later?.keepFocusTimes({ calendar, alerts, readSettings, clock, zone: zone ?? deviceZone() });
  };
  return {
    mailItem: makeMailItem(),
    series: makeItemSeries(),
    alerts,
    keepTimes,
    history: makePromptHistory({ request, counterpartKey }),
    calendar: calendarWith(tokens),
    readCalendarSettings: readSettings,
    ownAddress,
    quietCalendar: calendarWith(quietTokens),
    between: makeBetweenClient(request),
    settings: makeSettingsClient(request),
    pairs: makePairClient(request),
    counterpartKey,
    teams: {
      myWeek: () => makeMyWeekClient(request).read(),
      members: (teamId) => makeTeamWindowClient(request).members(teamId),
      week: (teamId) => makeWeekClient(request).read(teamId, undefined),
    },
    channelLink: (channelId, page) => channelTabLink({ ...config, channelId, page }),
    personalLink: (page) => personalTabLink({ ...config, page }),
    unsaved: makeUnsavedTexts({ storage, owner: ownAddress, clock: systemClock }),
    putOffs: makePutOffs({ storage, clock }),
    choices: makeDeviceChoices({ storage, owner: ownAddress }),
    dates: makeDateFormat(locale, zone ?? deviceZone()),
    clock,
    newId: () => crypto.randomUUID(),
    copy: (text) => navigator.clipboard.writeText(text),
    locale,
    zone: zone === undefined ? { name: deviceZone(), of: 'device' } : { name: zone, of: 'mailbox' },
  };
};

const showPane = async (root: HTMLElement): Promise<void> => {
  const host = await whenOfficeIsReady();
  const locale = readingLocale(host.kind === 'outlook' ? host.locale : navigator.language);
  document.documentElement.lang = languageOf(locale);
  const [words, first] = await Promise.all([loadWords(locale), loadTeamsTheme(outlookTheme())]);
  const parts = host.kind === 'outlook' ? makeParts(locale, host) : undefined;
  const look = { first, onTheme: watchTheme };
  createRoot(root).render(<PaneApp parts={parts} words={words} look={look} queries={new QueryClient()} />);
};

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root.');
await showPane(root);

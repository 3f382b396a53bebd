import { createContext, useContext } from 'react';
import type { BetweenClient } from '#contracts/between-client.ts';
import type { MyWeekClient } from '#contracts/my-week-client.ts';
import type { PairClient } from '#contracts/pair-client.ts';
import type { SettingsClient } from '#contracts/settings-client.ts';
import type { TeamWindowClient } from '#contracts/team-window-client.ts';
import type { WeekClient } from '#contracts/week-client.ts';
import type { CalendarSettings } from '#domain/calendar/calendar-settings.ts';
import type { CounterpartKey, TeamId } from '#domain/shared/ids.ts';
import type { InvitationKey } from '#messages/invitation/en.ts';
import type { PaneKey } from '#messages/pane/en.ts';
import type { PromptsKey } from '#messages/prompts/en.ts';
import type { Words } from '#messages/words.ts';
import type { Calendar } from '#ports/calendar.ts';
import type { Clock } from '#ports/clock.ts';
import type { DeviceChoices } from '#ports/device-choices.ts';
import type { FocusAlerts } from '#ports/focus-alerts.ts';
import type { ItemSeries } from '#ports/item-series.ts';
import type { MailItem } from '#ports/mail-item.ts';
import type { PromptHistory } from '#ports/prompt-history.ts';
import type { DateFormat } from '#messages/date-format.ts';
import type { UnsavedTexts } from '../ui/autosave/unsaved-texts.ts';
import { createWordsContext, useWords } from '../ui/words-context.tsx';
import type { PutOffs } from './pair/put-offs.ts';

/** The zone in which the person reads times. */
export type PersonZone = {
  /** IANA name. */
  readonly name: string;
  /** Whose it is: what the person has set comes first, the device's only where the mailbox names none that we know. */
  readonly of: 'settings' | 'mailbox' | 'device';
};

/** What the pane reads of one's own teams. Each rejects with `Unavailable` (`server`, `sign-in`). */
export type TeamReads = {
  readonly myWeek: MyWeekClient['read'];
  readonly members: TeamWindowClient['members'];
  /** The week that it is for the team. */
  readonly week: (teamId: TeamId) => ReturnType<WeekClient['read']>;
};

/** What the pane works with. */
export type PaneParts = {
  readonly mailItem: MailItem;
  readonly series: ItemSeries;
  readonly history: PromptHistory;
  readonly calendar: Calendar;
  /** The same where that needs no question to the person. Rejects as {@link Calendar} does. */
  readonly quietCalendar: Calendar;
  /** How the person wants their calendar planned; `undefined` while they have said nothing. Rejects with `Unavailable`. */
  readonly readCalendarSettings: () => Promise<CalendarSettings | undefined>;
  /** Lower-case SMTP address of whoever is signed in. */
  readonly ownAddress: string;
  /** Whether the person is told when they write a meeting into their focus. */
  readonly alerts: Pick<FocusAlerts, 'areOn' | 'turn' | 'times'>;
  /** Keeps what that takes, where the calendar opens without a question; never rejects for want of a calendar. */
  readonly keepTimes: () => Promise<void>;
  /** Whether the bot may know when one's focus blocks are, and the way to tell it. */
  readonly settings: Pick<SettingsClient, 'preferences' | 'shareFocusTimes'>;
  readonly between: BetweenClient;
  readonly pairs: Pick<PairClient, 'home' | 'read' | 'answer' | 'writePromise' | 'checkIn' | 'note' | 'writeNote'>;
  /** The key under which one's home knows the person of this address. Rejects with `Unavailable` (`sign-in`). */
  readonly counterpartKey: (address: string) => Promise<CounterpartKey>;
  readonly teams: TeamReads;
  /** A link that opens a page of the tab in a team's channel. */
  readonly channelLink: (channelId: string, page: string) => string;
  /** A link that opens a page of one's own tab inside Teams. */
  readonly personalLink: (page: string) => string;
  readonly unsaved: UnsavedTexts;
  readonly putOffs: PutOffs;
  readonly choices: DeviceChoices;
  readonly dates: DateFormat;
  readonly clock: Clock;
  /** A fresh GUID. */
  readonly newId: () => string;
  /** Puts a text on the clipboard. Rejects when the browser does not allow it. */
  readonly copy: (text: string) => Promise<void>;
  /** e.g. `it-IT` */
  readonly locale: string;
  readonly zone: PersonZone;
};

export const PaneContext = createContext<PaneParts | undefined>(undefined);

/** Throws outside of {@link PaneContext}: a mistake in composition. */
export const usePane = (): PaneParts => {
  const parts = useContext(PaneContext);
  if (parts === undefined) throw new Error('No pane is provided here.');
  return parts;
};

export const PaneWordsContext = createWordsContext<PaneKey | InvitationKey>();
export const usePaneWords = (): Words<PaneKey | InvitationKey> => useWords(PaneWordsContext);

export const PromptWordsContext = createWordsContext<PromptsKey>();
export const usePromptWords = (): Words<PromptsKey> => useWords(PromptWordsContext);

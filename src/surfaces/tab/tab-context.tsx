import { createContext, useContext } from 'react';
import type { AllianceClient } from '#contracts/alliance-client.ts';
import type { AdministrationClient } from '#contracts/administration-client.ts';
import type { CalendarSettingsClient } from '#contracts/calendar-settings-api.ts';
import type { PairClient } from '#contracts/pair-client.ts';
import type { SettingsClient } from '#contracts/settings-client.ts';
import type { AgreedKey } from '#messages/agreed/en.ts';
import type { AgreementKey } from '#messages/agreement/en.ts';
import type { AllianceKey } from '#messages/alliance/en.ts';
import type { CheckInKey } from '#messages/check-in/en.ts';
import type { ConfigureKey } from '#messages/configure/en.ts';
import type { LinesKey } from '#messages/lines/en.ts';
import type { MyWeekKey } from '#messages/my-week/en.ts';
import type { InvitationKey } from '#messages/invitation/en.ts';
import type { PairKey } from '#messages/pair/en.ts';
import type { PairFormsKey } from '#messages/pair-forms/en.ts';
import type { TeamPromptsKey } from '#messages/team-prompts/en.ts';
import type { RoundKey } from '#messages/round/en.ts';
import type { PromptsKey } from '#messages/prompts/en.ts';
import type { TabKey } from '#messages/tab/en.ts';
import type { Words } from '#messages/words.ts';
import type { Clock } from '#ports/clock.ts';
import type { DeviceChoices } from '#ports/device-choices.ts';
import type { PeoplePicker } from '#ports/people-picker.ts';
import type { SaveFile } from '#ports/save-file.ts';
import type { TabHost } from '#ports/tab-host.ts';
import type { DateFormat } from '#messages/date-format.ts';
import { createWordsContext, useWords } from '../ui/words-context.tsx';
import type { OpenCalendar } from './calendar/own-calendar.ts';
import type { PracticeClients } from './practice-clients.ts';
import type { UnsavedTexts } from '../ui/autosave/unsaved-texts.ts';

/** What the tab's screens work with. */
export type Tab = {
  readonly host: TabHost;
  readonly alliances: AllianceClient;
  readonly pairs: PairClient;
  readonly settings: SettingsClient;
  readonly calendarSettings: CalendarSettingsClient;
  readonly administration: AdministrationClient;
  readonly practices: PracticeClients;
  readonly people: PeoplePicker;
  readonly openCalendar: OpenCalendar;
  readonly clock: Clock;
  readonly dates: DateFormat;
  readonly unsaved: UnsavedTexts;
  readonly choices: DeviceChoices;
  /** Our own origin, without a slash at the end. */
  readonly origin: string;
  /** A link that opens a page of the personal tab inside Teams. */
  readonly personalLink: (page: string) => string;
  /** A link that opens a page of the tab in a channel inside Teams. */
  readonly channelLink: (channelId: string, page: string) => string;
  /** A fresh GUID. */
  readonly newId: () => string;
  /** Puts a text on the clipboard; rejects where the browser forbids it in frames. */
  readonly copy: (text: string) => Promise<void>;
  /** Hands a file to the person's downloads. */
  readonly saveFile: SaveFile;
};

export const TabContext = createContext<Tab | undefined>(undefined);

/** Throws outside of {@link TabContext}: a mistake in composition. */
export const useTab = (): Tab => {
  const tab = useContext(TabContext);
  if (tab === undefined) throw new Error('No tab is provided here.');
  return tab;
};

export const TabWordsContext = createWordsContext<TabKey>();
export const useTabWords = (): Words<TabKey> => useWords(TabWordsContext);

export const AllianceWordsContext = createWordsContext<AllianceKey>();
export const useAllianceWords = (): Words<AllianceKey> => useWords(AllianceWordsContext);

/** What the personal tab says. */
export type PersonalKey = PairKey | PairFormsKey | AgreementKey | CheckInKey | InvitationKey | MyWeekKey | PromptsKey;

/** Provided in the personal tab alone. */
export const PairWordsContext = createWordsContext<PersonalKey>();
export const usePairWords = (): Words<PersonalKey> => useWords(PairWordsContext);

/** Provided on a team's page about its check-ins alone. */
export const RoundWordsContext = createWordsContext<RoundKey>();
export const useRoundWords = (): Words<RoundKey> => useWords(RoundWordsContext);

/** A team's prompts, and the parts of its agreement. */
export const PromptWordsContext = createWordsContext<TeamPromptsKey>();
export const usePromptWords = (): Words<TeamPromptsKey> => useWords(PromptWordsContext);

/** Provided where a team makes its agreement. */
export const LinesWordsContext = createWordsContext<LinesKey>();
export const useLinesWords = (): Words<LinesKey> => useWords(LinesWordsContext);

/** Provided where a team reads what is proposed or in force. */
export const AgreedWordsContext = createWordsContext<AgreedKey>();
export const useAgreedWords = (): Words<AgreedKey> => useWords(AgreedWordsContext);

/** Provided where the tab is added to a channel. */
export const ConfigureWordsContext = createWordsContext<ConfigureKey>();
export const useConfigureWords = (): Words<ConfigureKey> => useWords(ConfigureWordsContext);

import { addDays } from '#domain/shared/day.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import { mondayOf } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';
import { agreedEn } from '#messages/agreed/en.ts';
import type { AgreedKey } from '#messages/agreed/en.ts';
import { agreedIt } from '#messages/agreed/it.ts';
import { agreementEn } from '#messages/agreement/en.ts';
import type { AgreementKey } from '#messages/agreement/en.ts';
import { agreementIt } from '#messages/agreement/it.ts';
import { calendarSettingsEn } from '#messages/calendar-settings/en.ts';
import type { CalendarSettingsKey } from '#messages/calendar-settings/en.ts';
import { calendarSettingsIt } from '#messages/calendar-settings/it.ts';
import { checkInEn } from '#messages/check-in/en.ts';
import type { CheckInKey } from '#messages/check-in/en.ts';
import { checkInIt } from '#messages/check-in/it.ts';
import { makeDateFormat } from '#messages/date-format.ts';
import type { DateFormat } from '#messages/date-format.ts';
import { fieldWindowPageEn } from '#messages/field-window-page/en.ts';
import type { FieldWindowPageKey } from '#messages/field-window-page/en.ts';
import { fieldWindowPageIt } from '#messages/field-window-page/it.ts';
import { fieldWindowEn } from '#messages/field-window/en.ts';
import type { FieldWindowKey } from '#messages/field-window/en.ts';
import { fieldWindowIt } from '#messages/field-window/it.ts';
import { pairEn } from '#messages/pair/en.ts';
import type { PairKey } from '#messages/pair/en.ts';
import { pairIt } from '#messages/pair/it.ts';
import { ownDataEn } from '#messages/privacy/own-data-en.ts';
import type { OwnDataKey } from '#messages/privacy/own-data-en.ts';
import { ownDataIt } from '#messages/privacy/own-data-it.ts';
import { promptsEn } from '#messages/prompts/en.ts';
import type { PromptsKey } from '#messages/prompts/en.ts';
import { promptsIt } from '#messages/prompts/it.ts';
import { reciprocityEn } from '#messages/reciprocity/en.ts';
import type { ReciprocityKey } from '#messages/reciprocity/en.ts';
import { reciprocityIt } from '#messages/reciprocity/it.ts';
import { settingsEn } from '#messages/settings/en.ts';
import type { SettingsKey } from '#messages/settings/en.ts';
import { settingsIt } from '#messages/settings/it.ts';
import { teamPromptsEn } from '#messages/team-prompts/en.ts';
import type { TeamPromptsKey } from '#messages/team-prompts/en.ts';
import { teamPromptsIt } from '#messages/team-prompts/it.ts';
import { weekdayNames } from '#messages/times.ts';
import { makeWords } from '#messages/words.ts';
import type { Catalogue, Language, Words } from '#messages/words.ts';

/** In which a page about someone's data speaks: the words of the screens, and the reader's own clock. */
export type OwnDataVoice = {
  readonly own: Words<OwnDataKey>;
  readonly agreed: Words<AgreedKey>;
  readonly agreement: Words<AgreementKey>;
  readonly calendar: Words<CalendarSettingsKey>;
  readonly checkIn: Words<CheckInKey>;
  readonly field: Words<FieldWindowKey>;
  readonly fieldPage: Words<FieldWindowPageKey>;
  readonly pair: Words<PairKey>;
  readonly prompts: Words<PromptsKey>;
  readonly reciprocity: Words<ReciprocityKey>;
  readonly settings: Words<SettingsKey>;
  readonly teamPrompts: Words<TeamPromptsKey>;
  readonly dates: DateFormat;
  /** Monday first. */
  readonly weekdays: readonly string[];
  readonly nameOf: (personId: PersonId) => string;
};

/** Day before month in both languages, as in everything that leaves the app. */
const locales: Readonly<Record<Language, string>> = { en: 'en-GB', it: 'it-IT' };

/** @param zone IANA zone of the reader */
export const makeOwnDataVoice = (
  language: Language,
  zone: string,
  names: ReadonlyMap<PersonId, string>,
): OwnDataVoice => {
  const locale = locales[language];
  const speak = <Key extends string>(en: Catalogue<Key>, it: Catalogue<Key>): Words<Key> =>
    makeWords(language === 'it' ? it : en, locale);
  const own = speak(ownDataEn, ownDataIt);
  return {
    own,
    agreed: speak(agreedEn, agreedIt),
    agreement: speak(agreementEn, agreementIt),
    calendar: speak(calendarSettingsEn, calendarSettingsIt),
    checkIn: speak(checkInEn, checkInIt),
    field: speak(fieldWindowEn, fieldWindowIt),
    fieldPage: speak(fieldWindowPageEn, fieldWindowPageIt),
    pair: speak(pairEn, pairIt),
    prompts: speak(promptsEn, promptsIt),
    reciprocity: speak(reciprocityEn, reciprocityIt),
    settings: speak(settingsEn, settingsIt),
    teamPrompts: speak(teamPromptsEn, teamPromptsIt),
    dates: makeDateFormat(locale, zone),
    weekdays: weekdayNames(locale),
    nameOf: (personId) => names.get(personId) ?? own('former'),
  };
};

/** e.g. 20 November 2026, 14:02 */
export const momentIn = ({ own, dates }: OwnDataVoice, at: Instant): string =>
  own('moment', { day: dates.day(at), time: dates.time(at) });

/** e.g. 20 November 2026, 14:02–15:00 */
export const spanIn = (voice: OwnDataVoice, from: Instant, to: Instant): string => {
  const { own, dates } = voice;
  const end = dates.today(from) === dates.today(to) ? dates.time(to) : momentIn(voice, to);
  return own('span', { from: momentIn(voice, from), to: end });
};

/** Its working days, as its page is called. */
export const weekIn = ({ dates }: OwnDataVoice, week: Week): string => {
  const monday = mondayOf(week);
  return dates.days(monday, addDays(monday, 4), true);
};

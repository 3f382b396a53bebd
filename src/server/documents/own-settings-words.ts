import type { CalendarSettings } from '#domain/calendar/calendar-settings.ts';
import type { LocalSpan, WeekHours } from '#domain/calendar/working-time.ts';
import type { Preferences } from '#domain/people/preferences.ts';
import type { OwnChat } from '#domain/privacy/own-value.ts';
import { aheadText, lengthText } from '#messages/calendar-settings/length-text.ts';
import { timeText, zoneLabel } from '#messages/times.ts';
import { momentIn } from './own-data-voice.ts';
import type { OwnDataVoice } from './own-data-voice.ts';

/** One thing that is set, and how; below which heading it stands on its page, where it would say too little without. */
const lineIn =
  (own: OwnDataVoice['own'], section?: string) =>
  (name: string, value: string): string =>
    own('field', { name: section === undefined ? name : own('inSection', { section, name }), value });

/** How someone wants to be reached, line by line as on their page. */
export const preferencesInWords = (preferences: Preferences, { own, settings, dates }: OwnDataVoice): string[] => {
  const { frequency, quietHours, zone, outOfOfficeUntil, pausedUntil, shoutOuts, sharesFocus } = preferences;
  const line = lineIn(own);
  return [
    line(settings('frequency.label'), settings(`frequency.${frequency}`)),
    line(settings('quiet.title'), quietHours === undefined ? own('no') : spanOf(quietHours.from, quietHours.to)),
    line(settings('quiet.zone'), zone === undefined ? settings('quiet.zoneOfTeam') : zoneLabel(zone)),
    ...(outOfOfficeUntil === undefined ? [] : [line(settings('away.office'), dates.dateInYear(outOfOfficeUntil))]),
    ...(pausedUntil === undefined ? [] : [line(settings('away.pause'), dates.dateInYear(pausedUntil))]),
    line(settings('shoutOuts.label'), settings(`shoutOuts.${shoutOuts}`)),
    line(settings('focus.on'), own(sharesFocus ? 'yes' : 'no')),
  ];
};

/** How someone wants their calendar planned, line by line as on its page. */
export const calendarInWords = (settings: CalendarSettings, voice: OwnDataVoice): string[] => {
  const { own, calendar } = voice;
  const { zone, hours, lunch } = settings;
  const line = lineIn(own);
  return [
    line(calendar('hours.title'), hoursIn(hours, voice)),
    line(calendar('hours.zone'), zoneLabel(zone)),
    line(calendar('lunch.title'), lunch.length === 0 ? own('no') : lunch.map(spanIn).join(', ')),
    ...focusLines(settings, voice),
    ...meetingLines(settings, voice),
    ...planLines(settings, voice),
  ];
};

const focusLines = ({ focus }: CalendarSettings, { own, calendar }: OwnDataVoice): string[] => {
  const length = (minutes: number): string => lengthText(minutes, calendar);
  const line = lineIn(own, calendar('focus.title'));
  return [
    line(calendar('focus.week'), length(focus.perWeekMinutes)),
    line(calendar('focus.day'), length(focus.perDayMinutes)),
    line(calendar('focus.blocks'), `${focus.perDayBlocks}`),
    line(calendar('focus.shortest'), length(focus.minLength)),
    line(calendar('focus.longest'), length(focus.maxLength)),
    line(calendar('focus.gap'), length(focus.gap)),
    line(calendar('focus.grid'), length(focus.grid)),
    line(calendar('focus.preference'), calendar(`focus.${focus.preference}`)),
  ];
};

const meetingLines = (
  { buffer, tentative, externalOneToOnes }: CalendarSettings,
  { own, calendar }: OwnDataVoice,
): string[] => {
  const line = lineIn(own, calendar('meetings.title'));
  return [
    line(calendar('meetings.buffer'), lengthText(buffer, calendar)),
    line(calendar('meetings.tentative'), calendar(`meetings.${tentative}`)),
    line(calendar('meetings.external'), own(externalOneToOnes ? 'yes' : 'no')),
  ];
};

const planLines = (
  { mode, weeks, freeze, apply, privateBlocks }: CalendarSettings,
  { own, calendar }: OwnDataVoice,
): string[] => {
  const line = lineIn(own, calendar('plan.title'));
  return [
    line(calendar('plan.mode'), calendar(`plan.${mode}`)),
    line(calendar('plan.weeks'), `${weeks}`),
    line(calendar('plan.freeze'), aheadText(freeze, calendar)),
    line(calendar('plan.apply'), calendar(`plan.${apply}`)),
    line(calendar('plan.private'), own(privateBlocks ? 'yes' : 'no')),
  ];
};

/** Monday first; days off are left out. */
const hoursIn = (hours: WeekHours, { calendar, weekdays }: OwnDataVoice): string => {
  const days = weekdays.flatMap((name, index) => {
    // In these hours, Sunday comes first.
    const spans = hours[(index + 1) % 7] ?? [];
    return spans.length === 0 ? [] : [`${name} ${spans.map(spanIn).join(', ')}`];
  });
  return days.length === 0 ? calendar('hours.none') : days.join('; ');
};

const spanIn = ({ start, end }: LocalSpan): string => spanOf(start, end);

const spanOf = (from: number, to: number): string => `${timeText(from)}–${timeText(to)}`;

/** When the bot and someone last heard of each other; by what ids it reaches them says nothing to people. */
export const chatInWords = ({ greetedAt, stoppedAt, toldAt }: OwnChat, voice: OwnDataVoice): string[] => {
  const { own } = voice;
  return [
    ...(greetedAt === undefined ? [] : [own('chat.greeted', { when: momentIn(voice, greetedAt) })]),
    ...(stoppedAt === undefined ? [] : [own('chat.stopped', { when: momentIn(voice, stoppedAt) })]),
    ...(toldAt === undefined ? [] : [own('chat.told', { when: momentIn(voice, toldAt) })]),
  ];
};

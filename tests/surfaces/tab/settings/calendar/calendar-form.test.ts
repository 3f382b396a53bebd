import { describe, expect, test } from '@jest/globals';
import { calendarSettingsBody } from '#contracts/calendar-settings-api.ts';
import { defaultCalendarSettings } from '#domain/calendar/calendar-settings.ts';
import { calendarSettingsEn } from '#messages/calendar-settings/en.ts';
import { makeWords } from '#messages/words.ts';
import { bodyOf } from '#surfaces/tab/settings/calendar/calendar-source.ts';
import { lengthText } from '#messages/calendar-settings/length-text.ts';
import { sampleCalendarSettings } from '../../../../support/sample-calendar-settings.ts';

describe('settings as they are sent', () => {
  test.each([defaultCalendarSettings('Europe/Rome'), sampleCalendarSettings])(
    'are what the server takes',
    (settings) => {
      const body = { settings: bodyOf(settings), basedOn: 0 };
      expect(calendarSettingsBody.parse(body)).toEqual({ settings, basedOn: 0 });
    },
  );

  test('say nothing of how the planner weighs things', () => {
    const weighed = { ...sampleCalendarSettings, focus: { ...sampleCalendarSettings.focus, weights: { beside: 0 } } };
    expect(bodyOf(weighed)).toEqual(sampleCalendarSettings);
  });
});

describe('a length of time', () => {
  const words = makeWords(calendarSettingsEn, 'en-GB');

  test.each([
    [0, '0 min'],
    [45, '45 min'],
    [60, '1 h'],
    [90, '1 h 30 min'],
    [900, '15 h'],
    [1440, '24 h'],
  ])('of %i minutes is %s', (minutes, text) => {
    expect(lengthText(minutes, words)).toBe(text);
  });
});

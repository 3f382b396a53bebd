import { describe, expect, test } from '@jest/globals';
import { alliancePage, calendarPage, invitePage } from '#contracts/deep-link.ts';
import {
  calendarSettingsFromCalendarPath,
  calendarSettingsPath,
  editPathWith,
  isFromCalendar,
  lineIn,
  pairPath,
  pathOfLink,
} from '#surfaces/tab/screens/paths.ts';

const id = '33333333-3333-4333-8333-333333333333';

describe('a deep link', () => {
  test('opens an alliance between two', () => {
    expect(pathOfLink(`/alliances/${id}`)).toBe(`/alliances/${id}`);
  });

  test('opens a page of an alliance between two', () => {
    expect(pathOfLink(pairPath(id, 'check-in'))).toBe(`/alliances/${id}/check-in`);
  });

  test('opens a team’s check-ins', () => {
    expect(pathOfLink('/check-in')).toBe('/check-in');
  });
  test.each([invitePage, calendarPage, alliancePage(id), alliancePage(id, 'agreement')])(
    'from beside an invite opens %s of one’s own tab',
    (page) => {
      expect(pathOfLink(page)).toBe(page);
    },
  );

  test('opens the settings', () => {
    expect(pathOfLink('/settings')).toBe('/settings');
  });

  test.each(['/week', '/week/2026-W46'])('opens a week: %s', (page) => {
    expect(pathOfLink(page)).toBe(page);
  });

  test.each([
    '/alliance',
    '/alliances',
    '/settings',
    '/settings/calendar',
    '/insights',
    '/four-weeks',
    '/team-window',
    `/team-window/${id}`,
    '/?open=drafts',
  ])('opens the page %s', (page) => {
    expect(pathOfLink(page)).toBe(page);
  });

  test('opens the editing of a team’s text', () => {
    expect(pathOfLink('/edit')).toBe('/edit');
  });

  test.each([
    undefined,
    '',
    '/nowhere',
    '/alliances/',
    '/week/../../x',
    '/week/2026-W46/a/b',
    `/alliances/${id}/../../x`,
    `//evil.example/alliances/${id}`,
  ])('to %p leads to the first page', (page) => {
    expect(pathOfLink(page)).toBe('/');
  });
});

describe('a line handed over to the page where the text is changed', () => {
  const hashOf = (path: string) => path.slice(path.indexOf('#'));

  test.each(['We meet on Tuesdays', 'Più pause? 100%, #1 & “calm”', 'One\nTwo', '👩🏽‍🌾'])(
    'arrives as it was: %p',
    (text) => {
      expect(lineIn(hashOf(editPathWith(text)))).toBe(text);
    },
  );

  test('stays out of what a browser sends to the server', () => {
    expect(new URL(editPathWith('We meet on Tuesdays'), 'https://alliance.example').pathname).toBe('/edit');
    expect(new URL(editPathWith('We meet on Tuesdays'), 'https://alliance.example').search).toBe('');
  });

  test.each(['', '#', '#other=1', '#line=%E0%A4%A'])('is none in %p', (hash) => {
    expect(lineIn(hash)).toBeUndefined();
  });
});

describe('the settings of a calendar', () => {
  test('know whether they were opened from the calendar', () => {
    const searchOf = (path: string): string => new URL(path, 'https://tab.example').search.slice(1);
    expect(isFromCalendar(searchOf(calendarSettingsFromCalendarPath))).toBe(true);
    expect(isFromCalendar(searchOf(calendarSettingsPath))).toBe(false);
  });
});

import { describe, expect, test } from '@jest/globals';
import type { Invite, InviteSeries } from '#local/outlook-host/invite.ts';
import { recurrenceOf, seriesIdOf } from '#local/outlook-host/recurrence.ts';
import { people } from '#local/people.ts';

const pattern = { interval: 2, weekdays: [1, 4], startDate: '2026-11-09', endDate: undefined, startMinute: 600 };
const open = (series: InviteSeries): Invite => ({
  eventId: 'e1',
  mode: 'compose',
  self: people[0]!,
  organizer: { name: '', address: '' },
  subject: '',
  start: Date.parse('2026-11-19T09:00Z'),
  end: Date.parse('2026-11-19T09:45Z'),
  series,
  attendees: [],
  bodyHtml: '',
  notices: [],
  customProperties: {},
});

describe('what the local Outlook tells of a series', () => {
  const told = {
    recurrenceType: 'weekly',
    recurrenceProperties: { interval: 2, days: ['mon', 'thu'], firstDayOfWeek: 'mon' },
    recurrenceTimeZone: { name: 'W. Europe Standard Time' },
    seriesTimeJson: {
      startYear: 2026,
      startMonth: 11,
      startDay: 9,
      noEndDate: true,
      startTimeMin: 600,
      durationMin: 45,
    },
  };

  test('is its pattern, of the whole and of one meeting alike, and of one meeting the id of the whole', () => {
    const whole = open({ kind: 'series', pattern });
    const one = open({ kind: 'occurrence', seriesId: 'e1', pattern });
    expect([recurrenceOf(whole), seriesIdOf(whole)]).toEqual([told, null]);
    expect([recurrenceOf(one), seriesIdOf(one)]).toEqual([told, 'e1']);
  });

  test('is nothing where there is none', () => {
    const once = open({ kind: 'once' });
    expect([recurrenceOf(once), seriesIdOf(once)]).toEqual([null, null]);
  });

  test('has an end where the series does', () => {
    const ending = open({ kind: 'series', pattern: { ...pattern, endDate: '2027-01-31' } });
    expect(recurrenceOf(ending)).toMatchObject({ seriesTimeJson: { endYear: 2027, endMonth: 1, endDay: 31 } });
  });
});

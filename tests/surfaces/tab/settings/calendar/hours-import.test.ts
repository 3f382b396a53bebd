import { describe, expect, test } from '@jest/globals';
import { defaultCalendarSettings } from '#domain/calendar/calendar-settings.ts';
import { sameHours } from '#domain/calendar/working-time.ts';
import { hoursSource, settingsAtFirst, takenFrom, toldOf } from '#surfaces/tab/settings/calendar/hours-import.ts';
import type { FormBase, FormHours, MailboxLook } from '#surfaces/tab/settings/calendar/hours-import.ts';

const weekdays = [1, 2, 3, 4, 5];
const mailbox = { zone: 'Europe/Rome', hours: sameHours(weekdays, { start: 540, end: 1050 }) };
const found: MailboxLook = { kind: 'found', found: mailbox };
const own: FormHours = { zone: 'Asia/Tokyo', hours: sameHours([2, 4], { start: 600, end: 900 }) };
const saved = (form: FormHours): FormBase => ({ ...form, isSaved: true });
const atFirst = (look: MailboxLook, zone = 'Europe/London'): FormBase => ({
  ...settingsAtFirst(look, zone),
  isSaved: false,
});

describe('before anything was saved the form holds', () => {
  test('the hours and the zone of the mailbox, as planning does', () => {
    expect(settingsAtFirst(found, 'Europe/London')).toEqual(defaultCalendarSettings('Europe/Rome', mailbox.hours));
  });

  test('the zone of the device where the mailbox names none that is known', () => {
    const nowhere: MailboxLook = { kind: 'found', found: { ...mailbox, zone: undefined } };
    expect(settingsAtFirst(nowhere, 'Europe/London')).toEqual(defaultCalendarSettings('Europe/London', mailbox.hours));
  });

  test.each([{ kind: 'unread' }, { kind: 'refused' }, { kind: 'failed' }] as const)(
    'the usual hours where the mailbox’s are %p',
    (look) => {
      expect(settingsAtFirst(look, 'Europe/London')).toEqual(defaultCalendarSettings('Europe/London'));
    },
  );
});

describe('the form says of its hours', () => {
  test('that they are the mailbox’s and used, while nothing was saved or changed', () => {
    expect(hoursSource(found, atFirst(found), atFirst(found))).toBe('used');
  });

  test('that the mailbox has others, once they are changed', () => {
    expect(hoursSource(found, own, atFirst(found))).toBe('others');
  });

  test('that they were taken over and wait to be saved', () => {
    expect(hoursSource(found, mailbox, saved(own))).toBe('taken');
  });

  test('that the mailbox says the same, where those that were saved are alike', () => {
    expect(hoursSource(found, mailbox, saved(mailbox))).toBe('same');
  });

  test('nothing of being used where only the device’s zone is, and another was chosen since', () => {
    const nowhere: MailboxLook = { kind: 'found', found: { ...mailbox, zone: undefined } };
    const base = atFirst(nowhere);
    expect(hoursSource(nowhere, base, base)).toBe('used');
    expect(hoursSource(nowhere, { ...base, zone: 'Asia/Tokyo' }, base)).toBe('taken');
  });

  test.each(['unread', 'reading', 'refused', 'failed'] as const)('how the reading went: %s', (kind) => {
    expect(hoursSource({ kind }, own, saved(own))).toBe(kind);
  });
});

describe('taking the mailbox’s hours over', () => {
  test('takes hours and zone', () => {
    expect(takenFrom(mailbox, own)).toEqual(mailbox);
  });

  test('leaves the zone where the mailbox names none that is known', () => {
    expect(takenFrom({ ...mailbox, zone: undefined }, own)).toEqual({ zone: 'Asia/Tokyo', hours: mailbox.hours });
  });
});

describe('hours in a few words', () => {
  test('are days from Monday on, and their span', () => {
    const { hours } = { hours: sameHours([0, 3, 1], { start: 540, end: 1050 }) };
    expect(toldOf({ hours })).toEqual({ days: [1, 3, 0], span: { start: 540, end: 1050 } });
  });

  test('are no days and no span where nothing is worked', () => {
    expect(toldOf({ hours: sameHours([], { start: 540, end: 1050 }) })).toEqual({ days: [], span: undefined });
  });
});

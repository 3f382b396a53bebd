import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { windowsZones } from '#domain/calendar/windows-zones-table.ts';
import { ianaZoneOf } from '#domain/calendar/windows-zones.ts';
import { toLocalTime } from '#domain/calendar/zone.ts';
import { renderWindowsZones, windowsZonesFile } from '../../support/render-windows-zones.ts';

const noon = Date.parse('2026-01-15T12:00Z') / 60_000;

describe('the table of Windows zone names', () => {
  test('has all 139 names of CLDR', () => {
    expect(windowsZones.size).toBe(139);
  });

  test('gives each name a zone that the clock here knows', () => {
    for (const [name, zone] of windowsZones)
      expect({ name, minutes: toLocalTime(noon, zone).minutes }).toEqual({ name, minutes: expect.any(Number) });
  });

  test('stands as its script writes it', () => {
    const text = readFileSync(windowsZonesFile, 'utf8');
    const version = /cldr-core (\d+\.\d+\.\d+);/.exec(text)?.[1] ?? '';
    expect(renderWindowsZones(version, [...windowsZones].reverse())).toBe(text);
  });
});

describe('the zone of a mailbox', () => {
  // Minutes that the clock there is ahead of UTC in January, as Windows shows it beside the name.
  test.each([
    ['Dateline Standard Time', -720],
    ['UTC-11', -660],
    ['Hawaiian Standard Time', -600],
    ['Marquesas Standard Time', -570],
    ['Pacific Standard Time', -480],
    ['Eastern Standard Time', -300],
    ['Newfoundland Standard Time', -210],
    ['GMT Standard Time', 0],
    ['W. Europe Standard Time', 60],
    ['Egypt Standard Time', 120],
    ['Iran Standard Time', 210],
    ['India Standard Time', 330],
    ['Nepal Standard Time', 345],
    ['Aus Central W. Standard Time', 525],
    ['Tokyo Standard Time', 540],
    ['Lord Howe Standard Time', 660],
    ['Chatham Islands Standard Time', 825],
    ['Line Islands Standard Time', 840],
  ])('%s is %i minutes from UTC in winter', (name, offset) => {
    const { date, minutes } = toLocalTime(noon, ianaZoneOf(name)!);
    const day = Date.parse(`${date}T00:00Z`) / 60_000;
    expect(day + minutes - noon).toBe(offset);
  });

  test.each([
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['Romance Standard Time', 'Europe/Paris'],
    ['GMT Standard Time', 'Europe/London'],
    ['Eastern Standard Time', 'America/New_York'],
    ['China Standard Time', 'Asia/Shanghai'],
    ['AUS Eastern Standard Time', 'Australia/Sydney'],
    ['Samoa Standard Time', 'Pacific/Apia'],
  ])('%s is %s', (name, zone) => {
    expect(ianaZoneOf(name)).toBe(zone);
  });

  test.each(['Europe/Rome', 'Asia/Kathmandu', 'UTC'])('that names %s is in that zone', (name) => {
    expect(ianaZoneOf(name)).toBe(name);
  });

  test.each(['Customized Time Zone', 'tzone://Microsoft/Custom', 'Europe/Nowhere', 'W. Europe', '', 'toString'])(
    'that Exchange calls %j is unknown',
    (name) => {
      expect(ianaZoneOf(name)).toBeUndefined();
    },
  );
});

import { describe, expect, test } from '@jest/globals';
import { channelPages, personalPages } from '#surfaces/tab/navigation/pages.ts';

const ownersIn = (pages: typeof channelPages, location: string) =>
  pages.filter(({ owns }) => owns(location)).map(({ name }) => name);
const ownerOf = (location: string) => ownersIn(channelPages, location);

describe('in a channel', () => {
  test.each(['/', '/week', '/week/2026-W46', '/dissents/1'])('%s belongs to this week', (location) => {
    expect(ownerOf(location)).toEqual(['week']);
  });

  test.each(['/alliance', '/edit', '/check-in'])('%s belongs to the alliance', (location) => {
    expect(ownerOf(location)).toEqual(['alliance']);
  });

  test('the insights are a page of their own', () => {
    expect(ownerOf('/insights')).toEqual(['insights']);
  });
});

describe('in one’s own tab', () => {
  test.each(['/', '/dissents'])('%s belongs to this week', (location) => {
    expect(ownersIn(personalPages, location)).toEqual(['week']);
  });

  test.each(['/alliances', '/alliances/1/agreement', '/invite'])('%s belongs to the alliances', (location) => {
    expect(ownersIn(personalPages, location)).toEqual(['alliances']);
  });

  test('the calendar is a page of its own', () => {
    expect(ownersIn(personalPages, '/calendar')).toEqual(['calendar']);
  });
});

import { describe, expect, test } from '@jest/globals';
import { channelPages } from '#surfaces/tab/navigation/pages.ts';

const ownerOf = (location: string) => channelPages.filter(({ owns }) => owns(location)).map(({ name }) => name);

describe('in a channel', () => {
  test.each(['/', '/week', '/week/2026-W46', '/dissents/1'])('%s belongs to this week', (location) => {
    expect(ownerOf(location)).toEqual(['week']);
  });

  test.each(['/alliance', '/edit', '/check-in'])('%s belongs to the alliance', (location) => {
    expect(ownerOf(location)).toEqual(['alliance']);
  });
});

import { describe, expect, test } from '@jest/globals';
import { isServed, purgeAt } from '#domain/team/grace.ts';

const removed = Date.parse('2026-11-20T09:00:00Z');

describe('the grace period of a team', () => {
  test('ends thirty days after the app was removed', () => {
    expect(purgeAt({ stoppedAt: removed, closed: undefined })).toBe(Date.parse('2026-12-20T09:00:00Z'));
  });

  test('is never shorter: it ends with a whole minute', () => {
    expect(purgeAt({ stoppedAt: removed + 1, closed: undefined })).toBe(Date.parse('2026-12-20T09:01:00Z'));
  });

  test('follows upon thirty days in which Teams said of the bot that it is not in the team', () => {
    const closed = { at: removed, where: 'team' } as const;
    expect(purgeAt({ stoppedAt: undefined, closed })).toBe(Date.parse('2027-01-19T09:00:00Z'));
  });

  test('is that of the removal where both are known', () => {
    const closed = { at: removed - 86_400_000, where: 'team' } as const;
    expect(purgeAt({ stoppedAt: removed, closed })).toBe(Date.parse('2026-12-20T09:00:00Z'));
  });

  test.each([
    ['that has the app', undefined],
    ['whose channel alone is closed', { at: removed, where: 'channel' } as const],
  ])('does not begin for a team %s', (_, closed) => {
    expect(purgeAt({ stoppedAt: undefined, closed })).toBeUndefined();
  });
});

describe('a team', () => {
  test.each([
    ['served while it has the app', undefined, undefined, true],
    ['not served once the app was removed', removed, undefined, false],
    ['not served while all of it is being deleted', removed, removed, false],
    ['not served either where the app was added again meanwhile', undefined, removed, false],
  ])('is %s', (_, stoppedAt, purgingSince, served) => {
    expect(isServed({ stoppedAt, purgingSince })).toBe(served);
  });
});

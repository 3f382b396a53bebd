import { describe, expect, test } from '@jest/globals';
import { isLeaver } from '#domain/privacy/leaver.ts';
import type { LeaverEvidence } from '#domain/privacy/leaver.ts';

const dayMs = 86_400_000;

const someone = (given: Partial<LeaverEvidence> = {}): LeaverEvidence => ({
  silentMs: 30 * dayMs,
  hasAlliance: true,
  teams: 'let-them-go',
  chat: 'names-them',
  ...given,
});

describe('someone whom no team has, and of whom there was no sign for thirty days', () => {
  test.each(['let-them-go', 'silent'] as const)('has left where they have no alliance: teams %s', (teams) => {
    expect(isLeaver(someone({ hasAlliance: false, teams, chat: 'none' }))).toBe(true);
  });

  test.each(['let-them-go', 'silent'] as const)('has left where Teams refuses their chat: teams %s', (teams) => {
    expect(isLeaver(someone({ teams, chat: 'refused' }))).toBe(true);
  });

  test('has left where a team has let them go and there is no chat to ask', () => {
    expect(isLeaver(someone({ chat: 'none' }))).toBe(true);
  });

  test('may be on leave, of three months at most, where Teams names them in their chat', () => {
    expect(isLeaver(someone({ silentMs: 89 * dayMs }))).toBe(false);
    expect(isLeaver(someone({ silentMs: 90 * dayMs }))).toBe(true);
  });

  test.each(['names-them', 'none'] as const)('stays while silence alone speaks against them: chat %s', (chat) => {
    expect(isLeaver(someone({ teams: 'silent', chat, silentMs: 1000 * dayMs }))).toBe(false);
  });
});

import { describe, expect, test } from '@jest/globals';
import { auditedActs, auditSince, settingActs } from '#domain/tenant/audit.ts';
import type { AuditEntry } from '#domain/tenant/audit.ts';
import { tenantSettingsAtFirst } from '#domain/tenant/tenant-settings.ts';
import { ada } from '../../support/sample-team.ts';

const line = (id: string, at: number, stage: AuditEntry['stage']): AuditEntry => ({
  id,
  by: ada,
  at,
  act: { kind: 'set-retention', from: 18, to: 24 },
  stage,
});

describe('the log of administrative acts', () => {
  test('says of each act how it ended, and when it began, newest first', () => {
    const entries = [line('a', 1, 'begun'), line('b', 5, 'begun'), line('a', 2, 'done'), line('b', 6, 'refused')];
    expect(auditedActs(entries).map(({ id, at, outcome }) => ({ id, at, outcome }))).toEqual([
      { id: 'b', at: 5, outcome: 'refused' },
      { id: 'a', at: 1, outcome: 'done' },
    ]);
  });

  test('says that nobody knows how an act ended that began and then was heard of no more', () => {
    expect(auditedActs([line('a', 1, 'begun')])).toMatchObject([{ outcome: 'unknown' }]);
  });

  test('still has an act whose beginning is too old to be there', () => {
    expect(auditedActs([line('a', 2, 'done')])).toMatchObject([{ at: 2, outcome: 'done' }]);
  });

  test('goes back ninety days', () => {
    expect(auditSince(Date.parse('2026-11-20T09:00:00Z'))).toBe(Date.parse('2026-08-22T09:00:00Z'));
  });
});

describe('setting something', () => {
  test('is one act for each thing that becomes another', () => {
    expect(settingActs(tenantSettingsAtFirst, { retentionMonths: 24, firstLanguage: 'it' })).toEqual([
      { kind: 'set-retention', from: 18, to: 24 },
      { kind: 'set-first-language', from: 'of-who-adds', to: 'it' },
    ]);
  });

  test('to what it was is none', () => {
    expect(settingActs(tenantSettingsAtFirst, { retentionMonths: 18, firstLanguage: 'of-who-adds' })).toEqual([]);
  });
});

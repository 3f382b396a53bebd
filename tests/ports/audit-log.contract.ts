import { describe, expect, test } from '@jest/globals';
import type { AuditEntry } from '#domain/tenant/audit.ts';
import type { AuditLog } from '#ports/audit-log.ts';
import { administratorScope } from '../support/scopes.ts';
import { personId, tenantId } from '../support/sample-team.ts';

let tenants = 500;

const newAdministrator = () => administratorScope(tenantId((tenants += 1)), personId(1));

const at = (text: string): number => Date.parse(text);

const entry = (id: string, time: string, given: Partial<AuditEntry> = {}): AuditEntry => ({
  id: `eeeeeeee-0000-4000-8000-00000000000${id}`,
  by: personId(1),
  at: at(time),
  act: { kind: 'set-retention', from: 18, to: 24 },
  stage: 'begun',
  ...given,
});

const all = [at('2026-01-01T00:00:00Z'), at('2027-01-01T00:00:00Z')] as const;

/** What every log of administrative acts keeps to. */
export const describeAuditLog = (where: string, open: () => AuditLog): void => {
  describe(`audit log ${where}`, () => {
    test('gives back its lines in the order of their time, across months, and to no other tenant', async () => {
      const [log, scope] = [open(), newAdministrator()];
      const lines = [
        entry('1', '2026-09-30T23:59:59Z'),
        entry('2', '2026-10-01T00:00:00Z', { act: { kind: 'set-first-language', from: 'of-who-adds', to: 'it' } }),
        entry('2', '2026-11-20T09:00:00Z', { stage: 'done' }),
      ];
      for (const line of lines.toReversed()) await log.append(scope, line);
      expect(await log.list(scope, ...all)).toEqual(lines);
      expect(await log.list(newAdministrator(), ...all)).toEqual([]);
    });

    test('gives what is between two times, both included', async () => {
      const [log, scope] = [open(), newAdministrator()];
      const times = [
        '2026-09-30T23:59:58Z',
        '2026-09-30T23:59:59Z',
        '2026-11-20T09:00:00Z',
        '2026-11-20T09:00:00.001Z',
      ];
      for (const [index, time] of times.entries()) await log.append(scope, entry(String(index), time));
      const listed = await log.list(scope, at(times[1]!), at(times[2]!));
      expect(listed.map((line) => line.at)).toEqual([at(times[1]!), at(times[2]!)]);
    });

    test('does not write a line again: what was said first stays', async () => {
      const [log, scope] = [open(), newAdministrator()];
      const first = entry('1', '2026-11-20T09:00:00Z');
      await log.append(scope, first);
      await log.append(scope, { ...first, act: { kind: 'set-retention', from: 18, to: 60 } });
      expect(await log.list(scope, ...all)).toEqual([first]);
    });

    test('forgets what is older, of all tenants, and nothing else', async () => {
      const [log, one, other] = [open(), newAdministrator(), newAdministrator()];
      const kept = entry('2', '2026-08-22T00:00:00Z');
      for (const scope of [one, other]) {
        await log.append(scope, entry('1', '2026-08-21T23:59:59.999Z'));
        await log.append(scope, kept);
      }
      await Promise.all([log.forgetBefore(kept.at), log.forgetBefore(kept.at)]);
      expect(await log.list(one, ...all)).toEqual([kept]);
      expect(await log.list(other, ...all)).toEqual([kept]);
    });
  });
};

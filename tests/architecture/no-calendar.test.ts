import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import type { PairView } from '#contracts/pair-api.ts';
import { startApiServer } from '../support/api-server.ts';
import type { ApiServer } from '../support/api-server.ts';
import { ada, bo, teamId } from '../support/sample-team.ts';

const folder = path.resolve('src/contracts');

/** Words of which no field of a request may be made: what events of a calendar, or free and busy times, are told by. */
const forbiddenWords = new Set(
  'event events meeting meetings appointment appointments attendee attendees organizer organiser subject location recurrence series occurrence busy free calendar calendars schedule schedules availability ical override overrides overridden'.split(
    ' ',
  ),
);

/** Names of the fields that the schemas of a file have. */
const fieldsIn = (file: string, text: string): readonly string[] => {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) found.push(node.name.getText());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
};

const isForbidden = (name: string): boolean =>
  name
    .replace(/([A-Z])/g, ' $1')
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => forbiddenWords.has(word));

/** An event as Graph tells it, and free and busy times as it tells them of others. */
const event = {
  id: 'AAMk',
  subject: 'Doctor',
  start: { dateTime: '2026-11-20T09:00:00.0000000', timeZone: 'UTC' },
  end: { dateTime: '2026-11-20T10:00:00.0000000', timeZone: 'UTC' },
  showAs: 'busy',
  attendees: [{ type: 'required', emailAddress: { address: 'doctor@example.com', name: 'Doctor' } }],
};
const bodies: readonly object[] = [
  event,
  [event],
  { value: [event] },
  { events: [event] },
  { value: [{ scheduleId: 'bo@example.com', availabilityView: '0220', scheduleItems: [event] }] },
];

const parameters: Readonly<Record<string, string>> = {
  teamId: teamId(1),
  promptId: 'team.climate',
  personId: ada,
  version: '1',
  counterpart: '1'.repeat(64),
  lineId: 'eeeeeeee-0000-4000-8000-000000000001',
  promiseId: 'eeeeeeee-0000-4000-8000-000000000002',
  round: '1',
  week: '2026-W47',
  day: '2026-11-20',
  id: 'eeeeeeee-0000-4000-8000-000000000003',
  otherId: bo,
};

/** Whose path and method say it all: a body is not looked at. */
const withoutBody = [
  'POST /api/alliances/:allianceId/leave',
  'POST /api/alliances/:allianceId/resume',
  'POST /api/alliances/:allianceId/versions/:version/commitments',
  'POST /api/me/dissents/:otherId/:id/thanks',
  'POST /api/teams/:teamId/alliance/opening',
  'POST /api/teams/:teamId/alliance/versions/:version/commitments',
  'POST /api/teams/:teamId/dissents/:id/thanks',
  'POST /api/teams/:teamId/victories/:id/post',
];

describe('the server and calendars', () => {
  let server: ApiServer;
  let allianceId: string;
  beforeAll(async () => {
    server = await startApiServer();
    const payload = { personId: bo, name: 'Bo', why: 'To learn' };
    const invited = await server.callAs(ada, { method: 'POST', url: '/api/me/alliances', payload });
    ({ allianceId } = invited.json<PairView>());
  });
  afterAll(() => server.stop());

  test('have no field in common: no contract names what an event is told by', () => {
    const files = readdirSync(folder);
    const fields = files.flatMap((file) => fieldsIn(file, readFileSync(path.join(folder, file), 'utf8')));
    expect(fields.length).toBeGreaterThan(100);
    expect(fields.filter(isForbidden)).toEqual([]);
  });

  test.each([
    'const a = z.strictObject({ busyTimes: z.array(span) });',
    'const a = z.strictObject({ attendees });',
    'const a = z.strictObject({ overrides: z.int() });',
  ])('would have one with %s', (text) => {
    expect(fieldsIn('a.ts', text).filter(isForbidden)).toHaveLength(1);
  });

  test('how often someone overrides their own focus is told to nobody: only what a person looks at counts it', () => {
    const counting = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && file !== path.join('domain', 'calendar', 'overrides.ts'))
      .filter((file) => readFileSync(path.join('src', file), 'utf8').includes('overridesIn'));
    expect(counting.filter((file) => !file.startsWith(path.join('surfaces', 'tab', 'calendar')))).toEqual([]);
  });

  test('no route takes an event, nor free and busy times', async () => {
    const writing = server.routes
      .filter(({ method, access }) => (method === 'PUT' || method === 'POST') && access !== 'bot')
      .filter(({ method, path: place }) => !withoutBody.includes(`${method} ${place}`));
    expect(writing.length).toBeGreaterThan(40);
    const taken = new Set<string>();
    for (const { method, path: place } of writing) {
      const url = place.replace(/:(\w+)/g, (_, name: string) => ({ ...parameters, allianceId })[name] ?? '');
      for (const payload of bodies) {
        const reply = await server.callAs(
          { person: ada, claims: { roles: ['Alliance.Administrator'] } },
          { method, url, payload },
        );
        if (!reply.body.includes('"malformed"')) taken.add(`${method} ${place}`);
      }
    }
    expect([...taken]).toEqual([]);
    expect(server.logged()).not.toMatch(/Doctor|doctor@example|AAMk|bo@example/);
  });
});

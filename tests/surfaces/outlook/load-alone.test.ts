import { describe, expect, test } from '@jest/globals';
import type { CalendarEvent } from '#domain/calendar/calendar-event.ts';
import type { Attendee, Invite } from '#domain/calendar/invite.ts';
import { emptyLedger } from '#domain/calendar/ledger.ts';
import type { Interval } from '#domain/planner/interval.ts';
import { loadAlone } from '#surfaces/outlook/alone/load-alone.ts';
import { focusBlock, meeting, monday, on, overlap, rome } from '../../domain/calendar/sample-week.ts';

const person = (name: string): Attendee => ({
  address: `${name}@contoso.example`,
  name,
  kind: 'user',
  response: 'none',
});
const openAt = ({ start, end }: Interval): Invite => ({
  self: person('ada'),
  organizer: person('ada'),
  attendees: [person('ben')],
  subject: 'Ada and Ben',
  start: start * 60_000,
  end: end * 60_000,
  mode: 'organizer',
});

const needs = (events: readonly CalendarEvent[]) => ({
  calendar: {
    events: () => Promise.resolve(events),
    ledger: () => Promise.resolve(emptyLedger),
    workingHours: () => Promise.reject(new Error('nobody asks')),
  },
  settings: { ...rome, apply: 'automatic' as const },
  clock: { now: () => monday * 60_000 },
});
const create = async (events: readonly CalendarEvent[], open: Invite | undefined): Promise<readonly Interval[]> =>
  (await loadAlone(needs(events), 'ada@contoso.example', open)).plan.focus.create;

/** Monday from 9 to 11 is all that is free in the week. */
const full = [meeting(on(0, 11, 18)), ...[1, 2, 3, 4].map((day) => meeting(on(day, 9, 18)))];
const free = on(0, 9, 11);

describe('a plan that is written as the pane opens', () => {
  test('is that of the coming weeks', async () => {
    expect(await create(full, undefined)).toEqual([free]);
  });

  test('writes nothing where its owner is about to meet', async () => {
    const open = on(0, 9.5, 10);
    const made = await create(full, openAt(open));
    expect(made.length).toBeGreaterThan(0);
    expect(made.filter((block) => overlap(block, open))).toEqual([]);
  });

  test('leaves the focus that stands there, of which its owner is told', async () => {
    const events = [...full, focusBlock('stands', free)];
    const plan = await loadAlone(needs(events), 'ada@contoso.example', openAt(on(0, 9.5, 10)));
    expect(plan.plan.focus).toMatchObject({ create: [], remove: [] });
  });
});

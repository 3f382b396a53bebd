import { beforeEach, describe, expect, it } from '@jest/globals';
import { makeMailItem } from '#adapters/office/mail-item.ts';
import { OfficeDouble, user } from './office-double.ts';

let office: OfficeDouble;
beforeEach(() => {
  office = new OfficeDouble();
});

describe('an appointment that is being written', () => {
  it('is read in our terms, with addresses in lower case', async () => {
    office.installCompose({
      required: [
        user('Mei@Example.com', 'Mei Tan', { recipientType: 'externalUser', appointmentResponse: 'accepted' }),
      ],
      optional: [user('all@example.com', '', { recipientType: 'distributionList' })],
    });
    expect(await makeMailItem().read()).toEqual({
      self: { address: 'ana@example.com', name: 'Ana Ruiz', kind: 'user', response: 'none' },
      organizer: { address: 'ana@example.com', name: 'Ana Ruiz', kind: 'user', response: 'organizer' },
      attendees: [
        { address: 'mei@example.com', name: 'Mei Tan', kind: 'external', response: 'accepted' },
        { address: 'all@example.com', name: 'all@example.com', kind: 'distribution-list', response: 'none' },
      ],
      subject: 'Mei and Ana',
      start: Date.parse('2026-11-20T14:00:00Z'),
      end: Date.parse('2026-11-20T14:30:00Z'),
      mode: 'organizer',
    });
  });

  it('tells rooms from people by its locations', async () => {
    office.installCompose({
      required: [user('mei@example.com'), user('Room@example.com')],
      rooms: ['room@example.com'],
    });
    const attendees = (await makeMailItem().read())?.attendees ?? [];
    expect(attendees.map((attendee) => attendee.kind)).toEqual(['user', 'room']);
  });

  it('is read without its locations by an Outlook that does not know them', async () => {
    office.installCompose({ required: [user('room@example.com')], rooms: ['room@example.com'], mailboxMinor: 7 });
    expect((await makeMailItem().read())?.attendees[0]?.kind).toBe('user');
  });

  it('gives its body and takes another', async () => {
    office.installCompose();
    const item = makeMailItem();
    await item.setBody(`<h1>1-1</h1>${await item.body()}`);
    expect(office.body).toBe('<h1>1-1</h1><p>Agenda</p>');
  });

  it('is put elsewhere start first, since Outlook moves the end with it', async () => {
    office.installCompose();
    const start = Date.parse('2026-11-20T16:00:00Z') / 60_000;
    await makeMailItem().setTime({ start, end: start + 30 });
    expect(office.timesSet).toEqual([
      ['start', '2026-11-20T16:00:00.000Z'],
      ['end', '2026-11-20T16:30:00.000Z'],
    ]);
  });

  it('is unavailable when Outlook reports a failure', async () => {
    office.installCompose({ required: new Error('busy') });
    await expect(makeMailItem().read()).rejects.toMatchObject({ name: 'Unavailable', part: 'calendar' });
  });
});

describe('an appointment that is being read', () => {
  it('is read in the same terms, with one’s own response', async () => {
    office.installRead({
      organizer: user('mei@example.com', 'Mei Tan'),
      required: [user('ana@example.com', 'Ana Ruiz', { appointmentResponse: 'declined' })],
    });
    expect(await makeMailItem().read()).toMatchObject({
      self: { address: 'ana@example.com', response: 'declined' },
      organizer: { address: 'mei@example.com', response: 'organizer' },
      mode: 'attendee',
    });
  });

  it('cannot be written into', async () => {
    office.installRead();
    await expect(makeMailItem().setBody('x')).rejects.toMatchObject({ part: 'calendar' });
    expect(office.body).toBe('<p>Agenda</p>');
  });
});

describe('watching the appointment', () => {
  it('tells of people, of time and of another item until it is stopped', async () => {
    office.installCompose();
    const changes: string[] = [];
    const stop = makeMailItem().onChange((change) => changes.push(change));
    for (const type of ['recipients', 'time', 'series', 'item']) office.handlers.get(type)?.();
    expect(changes).toEqual(['same-item', 'same-item', 'same-item', 'other-item']);
    stop();
    await new Promise(setImmediate);
    expect([...office.handlers.keys()]).toEqual([]);
  });

  it('follows a pinned pane to the next item, and through none', async () => {
    office.installCompose();
    let calls = 0;
    makeMailItem().onChange(() => {
      calls += 1;
    });
    const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
    await settle();
    for (const install of ['installRead', 'installWithoutItem', 'installCompose'] as const) {
      const changed = office.handlers.get('item');
      office[install]();
      changed?.();
      await settle();
    }
    expect(calls).toBe(3);
    office.handlers.get('recipients')?.();
    expect(calls).toBe(4);
  });

  it('is of no harm while no item is open', async () => {
    office.installWithoutItem();
    makeMailItem().onChange(() => undefined)();
    expect(await makeMailItem().read()).toBeUndefined();
    await expect(makeMailItem().body()).rejects.toMatchObject({ part: 'calendar' });
  });
});

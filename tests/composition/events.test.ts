import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { OfficeDouble, user } from '../adapters/office/office-double.ts';
import type { Completed } from '../adapters/office/office-double.ts';

const english = 'Alliance: three prompts are ready for this 1-1. Open Alliance to put them into the invite.';

let office: OfficeDouble;
/** The names under which the script registered its actions. */
let actions: OfficeDouble['actions'];
let readyWith: OfficeDouble['readyWith'];

beforeAll(async () => {
  // The script runs once, as it does in Outlook; its actions then find whatever appointment is open.
  const first = new OfficeDouble();
  first.installCompose();
  await import('#composition/events.ts');
  ({ actions, readyWith } = first);
});

beforeEach(() => {
  office = new OfficeDouble();
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-20T09:00Z'));
});

afterEach(() => {
  jest.restoreAllMocks();
});

/** Raises an event and waits for the script to let go of it; resolves to what it says to that. */
const raise = (name: string): Promise<Completed> =>
  new Promise((resolve) => {
    actions.get(name)?.({ completed: resolve });
  });

const minute = (time: string): number => Date.parse(`2026-11-20T${time}Z`) / 60_000;

/** In the mailbox: focus from 14:00 to 16:00 on Ana's clock in Rome, read this morning. */
const focusTimes = {
  at: minute('08:00'),
  until: minute('08:00') + 14 * 1440,
  focus: [minute('13:00'), minute('15:00')],
  free: [minute('12:30'), minute('13:00'), minute('15:00'), minute('17:00')],
};
const kept = { 'focus-times': focusTimes };

/** From 15:00 to 15:30 on that clock. */
const inFocus = { start: new Date('2026-11-20T14:00Z'), end: new Date('2026-11-20T14:30Z') };

const names = ['onAppointmentOpened', 'onAttendeesChanged', 'onTimeChanged', 'onSend'];

describe.each(['onAppointmentOpened', 'onAttendeesChanged'])('the event %s', (name) => {
  it('says on a 1-1 that prompts are ready', async () => {
    office.installCompose({ required: [user('mei@example.com')] });
    await raise(name);
    expect(office.notices).toEqual([{ key: 'alliance', message: english }]);
  });

  it('says it in the language of Outlook', async () => {
    office.installCompose({ required: [user('mei@example.com')], locale: 'it-IT' });
    await raise(name);
    expect(office.notices[0]?.message).toBe(
      'Alliance: tre domande sono pronte per questo 1-1. Apri Alliance per metterle nell’invito.',
    );
  });

  it('takes its line away, and only its own, when a third person comes', async () => {
    office.installCompose({ required: [user('mei@example.com'), user('sam@example.com')] });
    office.notices = [
      { key: 'alliance', message: english },
      { key: 'other', message: 'of another add-in' },
    ];
    await raise(name);
    expect(office.notices).toEqual([{ key: 'other', message: 'of another add-in' }]);
  });

  it('stays silent on a 1-1 whose invite has its prompts', async () => {
    office.installCompose({ required: [user('mei@example.com')] });
    office.body = '<div id="alliance-prompts"><h3>For our 1-1</h3></div><p>Agenda</p>';
    office.notices = [{ key: 'alliance', message: english }];
    await raise(name);
    expect(office.notices).toEqual([]);
  });

  it('stays silent on a meeting that is no 1-1', async () => {
    office.installCompose();
    await raise(name);
    expect(office.notices).toEqual([]);
  });
});

describe.each(['onAppointmentOpened', 'onTimeChanged'])('the event %s, in one’s own focus', (name) => {
  it('says so, and when one is free', async () => {
    office.installCompose({ ...inFocus, settings: kept });
    await raise(name);
    expect(office.notices).toEqual([
      {
        key: 'alliance-focus',
        message: 'Alliance: this is in your protected focus, 14:00–16:00. You are free 16:00–16:30.',
      },
    ]);
  });

  it('says it in the language of Outlook', async () => {
    office.installCompose({ ...inFocus, settings: kept, locale: 'it-IT' });
    await raise(name);
    expect(office.notices[0]?.message).toBe(
      'Alliance: cade nella tua concentrazione protetta, 14:00–16:00. Hai libero 16:00–16:30.',
    );
  });

  it('takes that line away, and only that, when the time is moved out of it', async () => {
    office.installCompose({ start: new Date('2026-11-20T15:00Z'), end: new Date('2026-11-20T15:30Z'), settings: kept });
    office.notices = [
      { key: 'alliance-focus', message: 'In your focus' },
      { key: 'other', message: 'of another add-in' },
    ];
    await raise(name);
    expect(office.notices).toEqual([{ key: 'other', message: 'of another add-in' }]);
  });

  it.each([
    ['nothing was kept yet', {}],
    ['the person does not want to be told', { ...kept, 'focus-alerts': 'off' }],
    ['what was kept is not ours to read', { 'focus-times': { version: 9, focus: 'all day' } }],
  ])('stays silent when %s', async (_, settings) => {
    office.installCompose({ ...inFocus, settings });
    await raise(name);
    expect(office.notices).toEqual([]);
  });

  it('stays silent in somebody else’s calendar: the focus there is not known', async () => {
    office.installCompose({ ...inFocus, settings: kept, organizer: user('mei@example.com') });
    await raise(name);
    expect(office.notices).toEqual([]);
  });
});

describe('on sending', () => {
  const send = async (setup: Parameters<OfficeDouble['installCompose']>[0]): Promise<Completed> => {
    office.installCompose(setup);
    return await raise('onSend');
  };

  it('names the block that the meeting takes from, and the nearest free time', async () => {
    expect(await send({ ...inFocus, settings: kept })).toEqual({
      allowEvent: false,
      errorMessage:
        'This takes from your protected focus, 14:00–16:00. Right after it, 16:00–16:30 is free in your calendar.',
    });
  });

  it('asks in the language of Outlook', async () => {
    expect(await send({ ...inFocus, settings: kept, locale: 'it' })).toMatchObject({
      errorMessage:
        'Questo toglie tempo alla tua concentrazione protetta, 14:00–16:00. Subito dopo, 16:00–16:30 è libero nel tuo calendario.',
    });
  });

  it('leads to the pane where this Outlook can open it from the question', async () => {
    const question = await send({ ...inFocus, settings: kept, mailboxMinor: 14 });
    expect(question).toMatchObject({ allowEvent: false, commandId: 'openAlliance', cancelLabel: 'Change the time' });
    const italian = await send({ ...inFocus, settings: kept, mailboxMinor: 14, locale: 'it' });
    expect(italian).toMatchObject({ cancelLabel: 'Cambia l’orario' });
  });

  it('asks all the same where Outlook cannot say what it can do', async () => {
    office.installCompose({ ...inFocus, settings: kept, mailboxMinor: 14 });
    const { context } = (globalThis as unknown as { Office: { context: Record<string, unknown> } }).Office;
    delete context['requirements'];
    expect(await raise('onSend')).toEqual({
      allowEvent: false,
      errorMessage: expect.stringMatching(/^This takes from/),
    });
  });

  it('names the block alone when no free time is known', async () => {
    const settings = { 'focus-times': { ...focusTimes, free: [] } };
    expect(await send({ ...inFocus, settings })).toEqual({
      allowEvent: false,
      errorMessage: 'This takes from your protected focus, 14:00–16:00.',
    });
  });

  it('names two blocks at most, and says that there are more', async () => {
    const focus = ['09:00', '10:00', '11:00', '12:00', '13:00', '15:00'].map(minute);
    const day = { start: new Date('2026-11-20T09:00Z'), end: new Date('2026-11-20T14:00Z') };
    expect(await send({ ...day, settings: { 'focus-times': { ...focusTimes, focus } } })).toMatchObject({
      errorMessage: 'This takes from your protected focus, 10:00–11:00, 12:00–13:00 and more.',
    });
  });

  it.each([
    ['beside focus', { ...inFocus, start: new Date('2026-11-20T15:00Z'), end: new Date('2026-11-20T15:30Z') }, kept],
    ['while nothing is known of focus', inFocus, {}],
    ['when the person does not want to be asked', inFocus, { ...kept, 'focus-alerts': 'off' }],
    ['for somebody else', { ...inFocus, organizer: user('mei@example.com') }, kept],
  ])('lets it go %s', async (_, setup, settings) => {
    expect(await send({ ...setup, settings })).toEqual({ allowEvent: true });
  });

  it('lets it go when Outlook has not answered after three seconds', async () => {
    jest.useFakeTimers();
    office.installCompose({ start: 'never', settings: kept });
    const done = raise('onSend');
    await jest.advanceTimersByTimeAsync(3000);
    jest.useRealTimers();
    await expect(done).resolves.toEqual({ allowEvent: true });
  });
});

describe.each(names)('the event %s', (name) => {
  it('is let go when Outlook fails', async () => {
    office.installCompose({ required: new Error('busy'), start: new Error('busy'), settings: kept });
    await expect(raise(name)).resolves.toEqual(name === 'onSend' ? { allowEvent: true } : undefined);
  });

  it('is let go when no item is open', async () => {
    office.installWithoutItem();
    await expect(raise(name)).resolves.toEqual(name === 'onSend' ? { allowEvent: true } : undefined);
  });

  it('is let go when Outlook never answers', async () => {
    jest.useFakeTimers();
    office.installCompose({ required: 'never', start: 'never', settings: kept });
    const done = raise(name);
    await jest.advanceTimersByTimeAsync(10_000);
    jest.useRealTimers();
    await expect(done).resolves.toEqual(name === 'onSend' ? { allowEvent: true } : undefined);
  });

  it('is let go when there is no Office at all', async () => {
    Object.assign(globalThis, { Office: {} });
    await expect(raise(name)).resolves.toEqual(name === 'onSend' ? { allowEvent: true } : undefined);
  });
});

it('lets go of each event exactly once, and never stops a send without saying why', async () => {
  const person = fc.constantFrom('ana@example.com', 'mei@example.com', 'room@example.com', '').map((one) => user(one));
  const people = fc.oneof(fc.array(person, { maxLength: 3 }), fc.constant(new Error('busy')));
  const time = fc.oneof(
    fc.date({ min: new Date('2026-11-19T00:00Z'), max: new Date('2026-11-22T00:00Z'), noInvalidDate: true }),
    fc.constant(new Error('busy')),
  );
  const end = fc.date({ min: new Date('2026-11-19T00:00Z'), max: new Date('2026-11-22T00:00Z'), noInvalidDate: true });
  const whatever = fc.oneof(fc.constant(focusTimes), fc.jsonValue());
  const setup = fc.record({ required: people, start: time, end, organizer: person, times: whatever });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), setup, async (name, { times, ...given }) => {
      const one = new OfficeDouble();
      one.installCompose({ ...given, settings: { 'focus-times': times } });
      const said: Completed[] = [];
      actions.get(name)?.({ completed: (options) => said.push(options) });
      await new Promise((resolve) => setTimeout(resolve, 2));
      expect(said).toHaveLength(1);
      if (name !== 'onSend') expect(said).toEqual([undefined]);
      else if (said[0]?.['allowEvent'] === false) expect(said[0]['errorMessage']).toMatch(/^This takes from/);
      else expect(said).toEqual([{ allowEvent: true }]);
    }),
    { numRuns: 300 },
  );
});

it('tells Outlook once that it is ready, after all its actions are registered', () => {
  expect(readyWith).toEqual([4]);
});

describe('what is said', () => {
  const focus = ['09:00', '10:00', '11:00', '12:00', '13:00', '15:00'].map(minute);
  const long = { start: new Date('2026-11-20T09:55Z'), end: new Date('2026-11-20T13:05Z') };
  const free = [minute('06:00'), minute('09:10'), minute('15:05'), minute('22:00')];

  it.each(['en-GB', 'it-IT'])('fits where Outlook shows it, in %s', async (locale) => {
    const people = { required: [user('mei@example.com')], locale };
    const settings = { 'focus-times': { ...focusTimes, focus, free } };
    office.installCompose({ ...long, ...people, settings, mailboxMinor: 14 });
    await raise('onAppointmentOpened');
    expect(office.notices).toHaveLength(2);
    // With three blocks, and with a free time: the longest there is.
    for (const { message } of office.notices) expect(message.length).toBeLessThanOrEqual(150);
    expect(office.notices[1]?.message).toMatch(/and more|e oltre/);
    const said = await raise('onSend');
    expect(String(said?.['errorMessage']).length).toBeLessThanOrEqual(500);
    expect(String(said?.['cancelLabel']).length).toBeLessThanOrEqual(20);
  });
});

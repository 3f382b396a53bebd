import { beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { OfficeDouble, user } from '../adapters/office/office-double.ts';

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
});

/** Raises an event and waits for the script to let go of it. */
const raise = (name: string): Promise<void> =>
  new Promise((resolve) => {
    actions.get(name)?.({ completed: resolve });
  });

describe.each(['onNewAppointment', 'onAttendeesChanged'])('the event %s', (name) => {
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

  it('stays silent on a meeting that is no 1-1', async () => {
    office.installCompose();
    await raise(name);
    expect(office.notices).toEqual([]);
  });

  it('lets go of the event when Outlook fails', async () => {
    office.installCompose({ required: new Error('busy') });
    await expect(raise(name)).resolves.toBeUndefined();
  });

  it('lets go of the event when no item is open', async () => {
    office.installWithoutItem();
    await expect(raise(name)).resolves.toBeUndefined();
  });

  it('lets go of the event when Outlook never answers', async () => {
    jest.useFakeTimers();
    office.installCompose({ required: 'never' });
    const done = raise(name);
    await jest.advanceTimersByTimeAsync(5000);
    jest.useRealTimers();
    await expect(done).resolves.toBeUndefined();
  });

  it('lets go of the event when there is no Office at all', async () => {
    Object.assign(globalThis, { Office: {} });
    await expect(raise(name)).resolves.toBeUndefined();
  });
});

it('tells Outlook once that it is ready, after both actions are registered', () => {
  expect(readyWith).toEqual([2]);
});

it('keeps its line within what Outlook shows', () => {
  expect(english.length).toBeLessThanOrEqual(150);
});

import { afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { OfficeDouble } from '../adapters/office/office-double.ts';
import type { Completed } from '../adapters/office/office-double.ts';

let actions: OfficeDouble['actions'];
beforeAll(async () => {
  const first = new OfficeDouble();
  first.installCompose();
  await import('#composition/events.ts');
  ({ actions } = first);
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

const send = (): Promise<Completed> =>
  new Promise((resolve) => {
    actions.get('onSend')?.({ completed: resolve });
  });

const now = Date.parse('2026-11-20T09:00Z');
const [minutes, quarter, day] = [now / 60_000, 15, 24 * 60];
/** Two weeks in which every other quarter of an hour is focus, the others free: more than anyone has. */
const fullest = {
  at: minutes,
  until: minutes + 14 * day,
  focus: Array.from({ length: (14 * day) / quarter }, (_, index) => minutes + index * quarter),
  free: Array.from({ length: (14 * day) / quarter - 1 }, (_, index) => minutes + (index + 1) * quarter),
};
/** Begins in focus, at the very end of what is known. */
const last = {
  start: new Date(now + (14 * day - 2 * quarter) * 60_000),
  end: new Date(now + (14 * day - quarter) * 60_000),
};

const open = (): void => {
  new OfficeDouble().installCompose({ ...last, settings: { 'focus-times': fullest } });
  jest.spyOn(Date, 'now').mockReturnValue(now);
};

describe('the look at focus before a meeting is sent', () => {
  test('takes less than a second in 95 of a hundred, with a calendar as full as can be', async () => {
    open();
    const took: number[] = [];
    for (let time = 0; time < 100; time += 1) {
      const begun = performance.now();
      expect(await send()).toMatchObject({ allowEvent: false });
      took.push(performance.now() - begun);
    }
    expect(took.toSorted((one, other) => one - other)[94]).toBeLessThan(1000);
  });

  test('is over within a second where each answer of Outlook takes a quarter of one', async () => {
    open();
    jest.useFakeTimers({ doNotFake: ['Date', 'performance', 'queueMicrotask'] });
    jest.spyOn(globalThis, 'queueMicrotask').mockImplementation((answer) => {
      setTimeout(answer, 250);
    });
    let said: Completed | 'nothing yet' = 'nothing yet';
    void send().then((completed) => (said = completed));
    await jest.advanceTimersByTimeAsync(200);
    expect(said).toBe('nothing yet');
    await jest.advanceTimersByTimeAsync(799);
    expect(said).toMatchObject({ allowEvent: false });
  });
});
